import type { Source } from "../source.ts";

/**
 * Nhận ngoài giờ: received on a day off, after closing or in the last `lastMinutes` before it, a dossier is counted from
 * the opening of the next working day. Only where special law says so; the general rule needs none.
 */
export interface StartRule {
  readonly lastMinutes: number;
  readonly source: Source;
}

interface Counted<U extends string> {
  readonly unit: U;
  readonly quantity: number;
}

/** Một phần của thời hạn: a limit but for its rule on late reception, as in a row of them. */
export type LimitPart =
  | Counted<"working-day"> // ngày làm việc, halves allowed
  | Counted<"working-hour"> // giờ làm việc, halves allowed
  | Counted<"calendar-day"> // ngày
  | Counted<"month"> // tháng
  | { readonly unit: "same-day"; readonly cutOff: number } // trong ngày; minutes since 00:00 after which the next working day counts
  | { readonly unit: "chain"; readonly parts: readonly LimitPart[] } // nối tiếp: the end of one is the start of the next
  | { readonly unit: "unlabelled"; readonly text: string }; // a text that a person must first turn into one of the above

/** Thời hạn giải quyết, as law states it. A rule on late reception binds it as a whole: a dossier is received once. */
export type TimeLimit = LimitPart & { readonly startRule?: StartRule };

/** Giai đoạn: land procedures have two, the second from proof of the financial obligation. */
export interface Phase {
  readonly startsOn: "received" | "obligation-proved";
  readonly limit: TimeLimit;
}

/** Refused: the published limit is a text that a person must label first. */
export interface LimitUnlabelled {
  readonly code: "deadline.limit-unlabelled";
  readonly text: string;
}

/** Refused: nobody can count none, less than none, a third of a day, or more than a lifetime. */
export interface LimitNotCountable {
  readonly code: "deadline.limit-not-countable";
  readonly unit: LimitPart["unit"];
  readonly quantity: number;
}

/** A number beyond this is a slip of the pen: it would end in a year that nobody has published anyhow. */
const LARGEST = 5000;
const MINUTES_OF_DAY = 1440;

/** Why a limit cannot be counted as it stands; null where it can. */
export function limitRefusal(limit: LimitPart): LimitUnlabelled | LimitNotCountable | null {
  const { unit } = limit;
  switch (unit) {
    case "unlabelled":
      return { code: "deadline.limit-unlabelled", text: limit.text };
    case "chain":
      return limit.parts.length === 0 ? uncountable(unit, 0) : firstRefusal(limit.parts);
    case "same-day":
      return isWhole(limit.cutOff) && limit.cutOff >= 0 && limit.cutOff < MINUTES_OF_DAY
        ? null
        : uncountable(unit, limit.cutOff);
    case "working-day":
    case "working-hour":
      return isWithin(limit.quantity * 2) ? null : uncountable(unit, limit.quantity);
    case "calendar-day":
    case "month":
      return isWithin(limit.quantity) ? null : uncountable(unit, limit.quantity);
  }
}

function firstRefusal(parts: readonly LimitPart[]): ReturnType<typeof limitRefusal> {
  for (const part of parts) {
    const refusal = limitRefusal(part);
    if (refusal) return refusal;
  }
  return null;
}

const isWhole = (count: number): boolean => Number.isInteger(count);
const isWithin = (count: number): boolean => isWhole(count) && count > 0 && count <= LARGEST;

const uncountable = (unit: LimitPart["unit"], quantity: number): LimitNotCountable => ({
  code: "deadline.limit-not-countable",
  unit,
  quantity,
});
