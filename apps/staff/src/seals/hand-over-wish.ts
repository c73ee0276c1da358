import { parseDay, type CalendarDay } from "@motcua/domain";
import { shortDayText, type staffTexts } from "@motcua/messages";
import type { SummedProblem } from "@motcua/ui";
import type { Inputs } from "../api/trpc.ts";

/** What is typed of a hand-over. */
export type TypedHandOver = Readonly<Record<"to" | "from" | "until" | "document" | "record", string>>;

interface Reading {
  readonly today: CalendarDay;
  /** Id of the control of a field. */
  readonly idOf: (field: keyof TypedHandOver) => string;
  readonly words: (typeof staffTexts)["vi"]["seals"]["handOver"];
}

type Wish = Omit<Inputs["staff"]["seals"]["handOver"], "seal">;

/** Bàn giao to send, or what has to be put right first, field by field. */
export function handOverWish(
  { to, from, until, document, record }: TypedHandOver,
  { today, idOf, words }: Reading,
): Wish | readonly SummedProblem[] {
  const [first, last] = [parseDay(from), parseDay(until)];
  const problems: readonly (readonly [keyof TypedHandOver, string | null])[] = [
    ["to", to === "" ? words.takerMissing : null],
    ["from", first === null ? words.fromMissing : first < today ? words.fromPast(shortDayText(today)) : null],
    ["until", untilProblem()],
    ["document", document.trim() === "" ? words.documentMissing : null],
    ["record", record.trim() === "" ? words.recordMissing : null],
  ];
  const found = problems.flatMap(([field, text]) => (text === null ? [] : [{ field: idOf(field), text }]));
  return found.length > 0 ? found : { to, from, document, record, ...(until !== "" && { until }) };

  function untilProblem(): string | null {
    if (until === "") return null;
    if (last === null) return words.untilWrong;
    return first !== null && last < first ? words.untilBefore(shortDayText(first)) : null;
  }
}
