import { dayOf, type Moment } from "@motcua/domain";
import { shortDayText, type Language } from "@motcua/messages";
import type { QueueLine } from "../api/trpc.ts";
import { dueWords } from "./due-words.ts";

interface Props {
  readonly line: Pick<QueueLine, "status" | "dueAt" | "lateFrom">;
  readonly now: Moment;
  readonly language: Language;
}

/** Hẹn trả: the day, and how near it is in words and colour. */
export function DueMark({ line, now, language }: Props) {
  const { tone, text } = dueWords(line, now, language);
  return (
    <span className={`due due-${tone}`}>
      {line.dueAt !== null && <span className="day">{shortDayText(dayOf(line.dueAt))}</span>}{" "}
      <span className="due-words">{text}</span>
    </span>
  );
}
