import { pieceTexts, type Language } from "@motcua/messages";

/** Một chỗ cần sửa; `field` is the id of the control. */
export interface SummedProblem {
  readonly field?: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly problems: readonly SummedProblem[];
  readonly title?: string;
  readonly language?: Language;
}

/** Stays the same function, so that React calls it once, on mounting. */
const takeFocus = (summary: HTMLElement | null): void => summary?.focus();

/** Tổng hợp lỗi: takes focus when it appears, on a page from the server too. Give it a new `key` for each try. */
export function ErrorSummary({ problems, title, language = "vi" }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the summary is what the person must meet first
      autoFocus
      ref={takeFocus}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title ?? pieceTexts[language].errorSummaryTitle}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field ?? ""} ${text}`}>{field === undefined ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
