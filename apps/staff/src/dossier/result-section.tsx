import type { DossierResult } from "@motcua/domain";
import { shortDayText } from "@motcua/messages";
import { Notice } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts } from "../frame/facts.tsx";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { files } from "../paths.ts";

/** The stages a version has reached, the last first. */
const stagesOf = (result: DossierResult) =>
  (["sealed", "signed", "draft"] as const).filter((stage) => result[stage] !== undefined);

/** Kết quả: in each of its stages, what it is worth today, and the versions before it. */
export function ResultSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.dossier;
  const issued = texts.issuedResult;
  const { id, result, earlierResults } = seen.dossier;
  if (result === null) return null;
  return (
    <Section title={words.result}>
      {result.standing === "annulled" && (
        <Notice tone="warning" title={`${issued.standing}: ${issued.standings.annulled}`} language={language} />
      )}
      {result.level === "B-B" && (
        <Notice tone="warning" title={issued.noTimestamp} language={language}>
          <p>{issued.noTimestampNext}</p>
        </Notice>
      )}
      <Facts
        facts={[
          [words.resultNumber, result.number],
          [words.resultDate, shortDayText(result.issuedOn)],
          result.level === undefined ? null : [issued.level, issued.levels[result.level]],
          result.isOnPaper === true ? [issued.medium, issued.paper] : null,
        ]}
      />
      <ul>
        {stagesOf(result).map((stage) => (
          <li key={stage}>
            <NewTabLink href={files.result(id, stage)}>{words.stage[stage]} (PDF)</NewTabLink>
          </li>
        ))}
      </ul>
      {earlierResults.length > 0 && (
        <>
          <h3>{issued.earlier}</h3>
          <ul>
            {earlierResults.toReversed().map((earlier) => (
              <li key={earlier.version}>
                <NewTabLink href={files.result(id, stagesOf(earlier)[0] ?? "draft", earlier.version)}>
                  {issued.earlierOne(earlier.number, shortDayText(earlier.issuedOn))}
                </NewTabLink>
                : <strong>{issued.standings[earlier.standing]}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
