import { epochSecondsOf, type Moment } from "../calendar/moment.ts";
import type { Appointment } from "./reckoning.ts";

/** A dossier that ended, and the moment that was printed for it. */
export interface Ended {
  readonly endedAt: Moment;
  readonly due: Pick<Appointment, "at">;
}

/** Số phút trả sớm: clock time from the end to the printed moment, nights and weekends included; none when late. */
export const minutesSaved = ({ endedAt, due }: Ended): number =>
  Math.max(0, Math.floor((epochSecondsOf(due.at) - epochSecondsOf(endedAt)) / 60));

/** Số giờ tiết kiệm of many dossiers, and the same as days of 24 hours. */
export function hoursSaved(ended: readonly Ended[]): { readonly hours: number; readonly days: number } {
  const hours = ended.reduce((sum, each) => sum + minutesSaved(each), 0) / 60;
  return { hours, days: hours / 24 };
}
