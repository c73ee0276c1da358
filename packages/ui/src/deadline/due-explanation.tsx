import type { DueDate } from "@motcua/domain";
import { dueText, pieceTexts, segmentText, type Language } from "@motcua/messages";
import { useId } from "react";
import { monthPictures, type DayMark } from "./month-pictures.ts";
import { MARK_WORDS, MonthTable } from "./month-table.tsx";

export interface DueExplanationProps {
  readonly due: DueDate;
  readonly language?: Language;
  /** Heading level on the page it stands in. */
  readonly level?: 2 | 3;
}

/** Vì sao có ngày này: each step with its article, then the days themselves. */
export function DueExplanation({ due, language = "vi", level = 2 }: DueExplanationProps) {
  const texts = pieceTexts[language];
  const Heading = `h${level}` as const;
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Heading id={headingId}>{texts.whyThisDate}</Heading>
      <p>
        <strong>{dueText(due, language)}</strong>
      </p>
      <ol>
        {due.segments.map((segment, at) => {
          const { text, basis } = segmentText(segment, language);
          return (
            <li key={at}>
              {text}
              {basis !== null && (
                <span className="quiet">
                  {" "}
                  {texts.basis}: {basis}.
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <MonthPictures due={due} language={language} />
    </section>
  );
}

function MonthPictures({ due, language }: { readonly due: DueDate; readonly language: Language }) {
  const pictures = monthPictures(due);
  const seen = new Set(pictures.flatMap((picture) => picture.weeks.flat().map((cell) => cell?.mark)));
  const key = (Object.keys(MARK_WORDS) as Exclude<DayMark, "outside">[]).filter((mark) => seen.has(mark));
  return (
    <div className="calendar">
      <div className="months">
        {pictures.map((picture) => (
          <MonthTable key={picture.first} picture={picture} language={language} />
        ))}
      </div>
      <ul className="month-key" aria-hidden="true">
        {key.map((mark) => (
          <li key={mark}>
            <i className={mark}>7</i>
            {pieceTexts[language][MARK_WORDS[mark]]}
          </li>
        ))}
      </ul>
    </div>
  );
}
