import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import {
  closingOn,
  isWorkingDay,
  nextWorkingDay,
  openingOn,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEvent } from "./event.ts";

/** Received after this hour, a dossier is handed on at the beginning of the next working day (NĐ 61/2018, Điều 18; kept in NĐ 118/2025, Điều 18). */
const HAND_ON_TODAY_UNTIL = 15 * 60;

/** Hạn chuyển hồ sơ từ bộ phận một cửa đến nơi giải quyết. */
export interface ForwardingDue {
  /** The hour by which it is to be handed on. */
  readonly by: Moment;
  /** Judged by the day: law says “đầu giờ”, not which minute. */
  readonly lateFrom: Moment;
}

/** Chuyển hồ sơ: on the working day of its reception, after 15:00 or on a day off at the beginning of the next. */
export function forwardingDue(receivedAt: Moment, calendar: WorkingCalendar): ForwardingDue {
  const received = dayOf(receivedAt);
  const isToday = isWorkingDay(received, calendar) && minutesOf(receivedAt) <= HAND_ON_TODAY_UNTIL;
  const on = isToday ? received : nextWorkingDay(received, calendar);
  return { by: isToday ? closingOn(on, calendar) : openingOn(on, calendar), lateFrom: momentAt(on, 1440) };
}

/** Hồ sơ chậm chuyển: received, and not taken up by the end of the day on which it was to be handed on. */
export const isForwardingOverdue = (
  { status, receivedAt }: Pick<Dossier, "status" | "receivedAt">,
  at: Moment,
  calendar: WorkingCalendar,
): boolean => status === "received" && receivedAt !== null && at >= forwardingDue(receivedAt, calendar).lateFrom;

/** Whether it was handed on in time; null while it was not, or was never received. */
export function isForwardedInTime(events: readonly DossierEvent[], calendar: WorkingCalendar): boolean | null {
  const received = events.find(({ type }) => type === "received");
  const takenUp = events.find(({ type }) => type === "taken-up");
  return received && takenUp ? takenUp.at < forwardingDue(received.at, calendar).lateFrom : null;
}
