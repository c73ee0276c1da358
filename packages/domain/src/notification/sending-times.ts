import { addDays } from "../calendar/calendar-day.ts";
import { dayOf, epochSecondsOf, minutesOf, momentAt, momentFromEpochSeconds, type Moment } from "../calendar/moment.ts";
import type { NotificationMedium } from "./notifications-of.ts";

/** Nobody's telephone rings at night. */
const WAKING = { from: 7 * 60, to: 21 * 60 } as const;

/** How many days a message is news. */
const DAYS_OF_NEWS = 3;

/** Minutes to wait after each try that failed; after the last of them, as long again. */
const PAUSES = [1, 5, 15, 60, 180] as const;

/** From when it may be sent: an e-mail at any time, a message by day. */
export function sendableFrom(medium: NotificationMedium, at: Moment): Moment {
  if (medium === "email") return at;
  const minutes = minutesOf(at);
  if (minutes < WAKING.from) return momentAt(dayOf(at), WAKING.from);
  return minutes < WAKING.to ? at : momentAt(addDays(dayOf(at), 1), WAKING.from);
}

/** Until when it is worth sending: what is older is not news, and the desk calls where it must. */
export const sendableUntil = (at: Moment): Moment => momentFromEpochSeconds(epochSecondsOf(at) + DAYS_OF_NEWS * 86_400);

/** What happened before that moment is no news any more. */
export const oldNewsBefore = (now: Moment): Moment =>
  momentFromEpochSeconds(epochSecondsOf(now) - DAYS_OF_NEWS * 86_400);

/** When to try again after so many tries that failed; null where it would come too late. */
export function nextTry(
  { medium, at }: { readonly medium: NotificationMedium; readonly at: Moment },
  { tries, now }: { readonly tries: number; readonly now: Moment },
): Moment | null {
  const minutes = PAUSES[Math.min(tries, PAUSES.length) - 1]!;
  const next = sendableFrom(medium, momentFromEpochSeconds(epochSecondsOf(now) + minutes * 60));
  return next <= sendableUntil(at) ? next : null;
}
