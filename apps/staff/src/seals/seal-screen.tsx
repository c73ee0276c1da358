import "./seals.css";
import { shortDayText } from "@motcua/messages";
import { Busy } from "@motcua/ui";
import type { SealInRegister } from "../api/trpc.ts";
import { Facts } from "../frame/facts.tsx";
import { LostScreen } from "../frame/lost-screen.tsx";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { useMe } from "../session/me.ts";
import { HandOverSection } from "./hand-over-section.tsx";
import { useRegister } from "./use-seals.ts";
import { UsesSection } from "./uses-section.tsx";

/** Sổ quản lý con dấu: each seal that the person answers for or keeps, to whom it was handed, and each of its uses. */
export function SealScreen() {
  const { mayReadSeals } = useMe();
  return mayReadSeals ? <Register /> : <LostScreen />;
}

function Register() {
  const { language, texts } = useLanguage();
  const { data, error, isPending } = useRegister();
  return (
    <div className="register">
      <ScreenHeading title={texts.seals.title} />
      <p className="quiet">{texts.seals.intro}</p>
      {error && <ProblemNotice error={error} />}
      <Busy isBusy={isPending} text={texts.frame.loading} language={language} />
      {data?.map((entry) => (
        <Section key={entry.seal.id} title={entry.seal.title}>
          <SealFacts entry={entry} />
          <HandOverSection entry={entry} />
          <UsesSection seal={entry.seal} />
        </Section>
      ))}
    </div>
  );
}

function SealFacts({ entry: { seal, agency, office, scope, keeper, custodian } }: { readonly entry: SealInRegister }) {
  const words = useLanguage().texts.seals;
  const { from, to, ordinal, permissionDocument } = seal;
  return (
    <Facts
      facts={[
        [words.keeper, <strong key="keeper">{keeper.name}</strong>],
        [words.custodian, custodian.name],
        [
          words.agency,
          <span key="agency" lang="vi">
            {agency}
          </span>,
        ],
        [
          words.office,
          <span key="office" lang="vi">
            {office}
          </span>,
        ],
        [words.ordinal, words.ordinals[ordinal]],
        [
          words.permission,
          permissionDocument === undefined ? (
            words.noPermission
          ) : (
            <span key="permission" lang="vi">
              {permissionDocument}
            </span>
          ),
        ],
        [
          words.validity,
          to === undefined ? words.since(shortDayText(from)) : words.between(shortDayText(from), shortDayText(to)),
        ],
        [
          words.scope,
          <span key="scope" lang="vi">
            {scope.join("; ")}
          </span>,
        ],
      ]}
    />
  );
}
