import { pieceTexts, type Language } from "@motcua/messages";
import type { ReactNode } from "react";
import { Button } from "../form/button.tsx";
import { VisuallyHidden } from "../page/visually-hidden.tsx";

/** Một dòng: câu hỏi, câu trả lời, và chỗ để sửa. */
export interface SummaryRow {
  readonly key: string;
  readonly question: string;
  /** Empty says “chưa trả lời”. */
  readonly answer: ReactNode;
  readonly change?: { readonly href: string } | { readonly onChange: () => void };
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly language?: Language;
}

/** Kiểm tra câu trả lời. */
export const SummaryList = ({ rows, language = "vi" }: SummaryListProps) => (
  <dl className="summary-list">
    {rows.map(({ key, question, answer, change }) => (
      <div key={key}>
        <dt>{question}</dt>
        <dd>
          {answer === "" || answer === null || answer === undefined ? (
            <span className="quiet">{pieceTexts[language].notAnswered}</span>
          ) : (
            answer
          )}
        </dd>
        {change && (
          <dd>
            <Change change={change} question={question} language={language} />
          </dd>
        )}
      </div>
    ))}
  </dl>
);

interface ChangeProps {
  readonly change: NonNullable<SummaryRow["change"]>;
  readonly question: string;
  readonly language: Language;
}

function Change({ change, question, language }: ChangeProps) {
  const words = (
    <>
      {pieceTexts[language].change}
      <VisuallyHidden>: {question}</VisuallyHidden>
    </>
  );
  return "href" in change ? (
    <a href={change.href}>{words}</a>
  ) : (
    <Button look="link" onClick={change.onChange}>
      {words}
    </Button>
  );
}
