import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Seal } from "./seal.ts";

/** Người giữ con dấu that day: the last to whom it was handed over in writing, else the custodian. One seal has one keeper. */
export const keeperOn = (on: CalendarDay, { custodian, handOvers = [] }: Seal): string =>
  handOvers.findLast(
    ({ from, until, document }) => from <= on && (until === undefined || on <= until) && document.trim() !== "",
  )?.to ?? custodian;
