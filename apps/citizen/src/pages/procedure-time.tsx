import { citizenTexts, dayText, momentText, phasesText } from "@motcua/messages";
import type { ReactNode } from "react";
import type { PageOf } from "./page-of.ts";
import { sourceText } from "./source-text.ts";

/** Thời hạn giải quyết, with an example of today. */
export function ProcedureTime({
  request: { language, limits, example },
}: {
  readonly request: PageOf<"procedure">;
}): ReactNode {
  const { procedure: words } = citizenTexts[language];
  return (
    <>
      <h2 id="time">{words.time}</h2>
      <ul className="limit-list">
        {limits.map(({ caseTitle, phases, source, isShortened }) => (
          <li key={caseTitle.vi}>
            {limits.length > 1 && <span className="limit-case">{caseTitle[language]}</span>}
            <strong>{phasesText(phases, language)}</strong>
            {isShortened && <> {words.shortened}</>}
            <span className="quiet limit-source">
              {words.source}: <span lang="vi">{sourceText(source)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p>{words.countFrom}</p>
      {example && (
        <p className="example">
          {words.example(momentText(example.ifReceivedAt, language), dayText(example.dueOn, language))}
        </p>
      )}
    </>
  );
}
