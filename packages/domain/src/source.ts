import type { CalendarDay } from "./calendar/calendar-day.ts";

/** Căn cứ: the document and clause that a fact rests on. */
export interface Source {
  readonly document: string;
  readonly clause?: string;
  readonly note?: string;
}

/** A value that law or a decision sets from a day on. */
export interface Dated<T> {
  readonly from: CalendarDay;
  readonly value: T;
  readonly source: Source;
}

/** The value in force on that day, or undefined before the first. */
export const inForceOn = <T>(on: CalendarDay, values: readonly Dated<T>[]): Dated<T> | undefined =>
  values.filter((each) => each.from <= on).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];

/** A text in both languages of the house. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
