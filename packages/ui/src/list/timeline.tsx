import type { Moment } from "@motcua/domain";
import { momentText, type EventText, type Language } from "@motcua/messages";

/** Một bước, with its words from `eventText`. */
export interface TimelineStep {
  readonly key: string;
  readonly at: Moment;
  readonly text: EventText;
}

export interface TimelineProps {
  /** In the order to be shown; the first is marked as the latest. */
  readonly steps: readonly TimelineStep[];
  readonly language?: Language;
}

/** Quá trình giải quyết. */
export const Timeline = ({ steps, language = "vi" }: TimelineProps) => (
  <ol className="timeline">
    {steps.map(({ key, at, text }, index) => (
      <li key={key} className={index === 0 ? "latest" : undefined}>
        <p>
          <strong>{text.title}</strong>
        </p>
        <p className="quiet">
          <time dateTime={at}>{momentText(at, language)}</time>
          {` · ${[text.by, text.place].filter((part) => part !== null).join(" · ")}`}
        </p>
        {text.detail !== null && <p>{text.detail}</p>}
      </li>
    ))}
  </ol>
);
