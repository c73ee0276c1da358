import { shortDayText } from "@motcua/messages";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts } from "../frame/facts.tsx";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { files } from "../paths.ts";

/** Kết quả và biểu mẫu: the result in each of its stages, the forms that exist by now. */
export function PrintSection({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.dossier;
  const { id, result } = seen.dossier;
  const stages =
    result === null
      ? []
      : (["draft", "signed", "sealed"] as const).filter((stage) => result[stage] !== undefined).toReversed();
  return (
    <>
      {result !== null && (
        <Section title={words.result}>
          <Facts
            facts={[
              [words.resultNumber, result.number],
              [words.resultDate, shortDayText(result.issuedOn)],
            ]}
          />
          <ul>
            {stages.map((stage) => (
              <li key={stage}>
                <NewTabLink href={files.result(id, stage)}>{words.stage[stage]} (PDF)</NewTabLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {seen.forms.length > 0 && (
        <Section title={words.forms}>
          <ul>
            {seen.forms.map((kind) => (
              <li key={kind}>
                <NewTabLink href={files.form(id, kind)}>{words.form[kind]}</NewTabLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
