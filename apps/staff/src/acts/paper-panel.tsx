import { Notice } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { useLanguage } from "../language/language.tsx";
import { files } from "../paths.ts";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedChoice } from "./typed-choice.tsx";

/** Phát hành bản giấy: signed by hand and stamped, which the clerk records. */
export function PaperPanel({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.issuedResult.onPaper;
  const [typed, setTyped] = useKept("typed", { seal: seen.seals.length === 1 ? seen.seals[0]!.id : "" });
  const request = () => {
    const problems = blanks(typed, { seal: texts.acts.seal.sealMissing });
    return problems.length > 0 ? problems : ({ type: "issue-on-paper", sealId: typed.seal } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <p>{words.intro}</p>
          <p>
            <NewTabLink href={files.result(seen.dossier.id, "draft")}>{words.check}</NewTabLink>
          </p>
          {seen.seals.length === 0 ? (
            <Notice tone="warning" title={texts.acts.seal.none} language={language} />
          ) : (
            <TypedChoice
              field="seal"
              typed={typed}
              onType={setTyped}
              errorOf={errorOf}
              label={words.seal}
              options={seen.seals.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
