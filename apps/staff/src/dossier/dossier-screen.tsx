import { Busy, StatusTag } from "@motcua/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { ActSection } from "../acts/act-section.tsx";
import { isRefusedAs } from "../api/problem.ts";
import { useTRPC, type SeenDossier } from "../api/trpc.ts";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { useLive } from "../live/live-changes.tsx";
import { paths } from "../paths.ts";
import { useIsSignedOut } from "../session/signed-out.ts";
import { AnswersSection } from "./answers-section.tsx";
import { ClockNotice } from "./clock-notice.tsx";
import { FeeSection } from "./fee-section.tsx";
import { OnTheSpotSection } from "./on-the-spot-section.tsx";
import { HoldersSection } from "./holders-section.tsx";
import { PapersSection } from "./papers-section.tsx";
import { PartsSection } from "./parts-section.tsx";
import { PeopleSection } from "./people-section.tsx";
import { PrintSection } from "./print-section.tsx";
import { ResultSection } from "./result-section.tsx";
import { StateSection } from "./state-section.tsx";
import { StepsSection } from "./steps-section.tsx";
import { ToldSection } from "./told-section.tsx";

/** Một hồ sơ: what there is to do, what was filed, and where it stands. */
export function DossierScreen({ id }: { readonly id: string }) {
  const { language, texts } = useLanguage();
  const trpc = useTRPC();
  const { refetchMs } = useLive();
  const isSignedOut = useIsSignedOut();
  const { data, error } = useQuery(
    trpc.staff.dossier.queryOptions({ id }, { refetchInterval: isSignedOut ? false : refetchMs }),
  );
  const isUnknown = error !== null && isRefusedAs(error, "dossier.unknown");
  // What was read before is not for these eyes any more.
  const isGone = isUnknown && data !== undefined;
  if (data && !isGone) return <SeenScreen seen={data} />;
  const unknownTitle = isGone ? texts.dossier.goneTitle : texts.dossier.unknownTitle;
  return error ? (
    <>
      <ScreenHeading key={String(isGone)} title={isUnknown ? unknownTitle : texts.queue.title} />
      {isGone && <p>{texts.dossier.gone}</p>}
      {!isUnknown && <ProblemNotice error={error} />}
      <p>
        <Link href={paths.queue}>{texts.frame.backToQueue}</Link>
      </p>
    </>
  ) : (
    <Busy isBusy text={texts.frame.loading} language={language} />
  );
}

function SeenScreen({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const { dossier, procedure } = seen;
  return (
    <>
      <p className="back">
        <Link href={paths.queue}>← {texts.frame.backToQueue}</Link>
      </p>
      <div className="dossier-head">
        <ScreenHeading title={texts.dossier.title(dossier.code ?? dossier.trackingCode)} />
        <StatusTag status={dossier.status} language={language} />
        <p className="dossier-procedure">
          <span lang="vi">{procedure.title}</span> <span className="quiet">({procedure.code})</span>
        </p>
        <p>
          {texts.dossier.owner}: <strong>{dossier.owner.fullName}</strong>
        </p>
      </div>
      <ClockNotice seen={seen} />
      <div className="dossier-columns">
        <ActSection seen={seen} />
        <div className="dossier-filed">
          <AnswersSection seen={seen} />
          <PapersSection seen={seen} />
          <PeopleSection seen={seen} />
        </div>
        <div>
          <StateSection seen={seen} />
          <HoldersSection seen={seen} />
          <PartsSection seen={seen} />
          <FeeSection seen={seen} />
          <ResultSection seen={seen} />
          <PrintSection seen={seen} />
          <OnTheSpotSection seen={seen} />
          <ToldSection seen={seen} />
          <StepsSection seen={seen} />
        </div>
      </div>
    </>
  );
}
