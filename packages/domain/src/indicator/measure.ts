import { epochDayOf } from "../calendar/calendar-day.ts";
import { dayOf, epochSecondsOf, type Moment } from "../calendar/moment.ts";
import { countedPunctuality, endForCounting } from "../deadline/counted-punctuality.ts";
import { minutesSaved } from "../deadline/hours-saved.ts";
import { punctuality, type Punctuality } from "../deadline/punctuality.ts";
import { spotOf } from "../place/spot-of.ts";
import { beginning, type Course } from "./course.ts";
import type { DossierHistory } from "./dossier-history.ts";
import { followCourse } from "./follow-course.ts";
import type { AgencyPart, ComponentCount, Measurement } from "./measurement.ts";
import { closingOf, isInPeriod, openingOf, type Period } from "./period.ts";

const MINUTES_OF_HOUR = 60;
const SECONDS_OF_HOUR = 3600;

/** Đo một hồ sơ as of the end of the period, in one pass over its events; later ones are not seen. */
export function measure(history: DossierHistory, period: Period): Measurement {
  const { dossier, procedure, agency, isSignatureBroken = false } = history;
  const closing = closingOf(period);
  const seen = history.events.at(-1)!.at <= closing ? history.events : history.events.filter(({ at }) => at <= closing);
  const course = beginning();
  for (const event of seen) followCourse(course, event, period);
  const standing = standingOf(course, period);
  const isReported = standing.entry !== null;
  const counted = isReported ? countedOf(course, closing) : null;
  return {
    id: dossier.id,
    procedure,
    agency,
    unit: course.unit || dossier.office,
    handler: course.handler,
    channel: dossier.channel,
    isAssisted: dossier.assisted !== null,
    isAccountVerified: dossier.account !== null,
    filedAt: dossier.submittedAt,
    receivedAt: course.receivedAt,
    ...standing,
    solvedAt: course.solvedAt,
    outcome: course.outcome,
    punctuality: counted?.punctuality ?? null,
    daysLate: counted?.daysLate ?? 0,
    ...timesOf(course),
    parts: counted?.punctuality ? partsOf(course, { agency, punctuality: counted.punctuality }, closing) : [],
    supplementsAsked: course.supplements.length,
    contacts: course.contacts,
    supplements: { asked: course.askedInPeriod, notified: course.notifiedInPeriod, called: course.calledInPeriod },
    feeVnd: course.feeVnd,
    paidVnd: { cash: course.cashVnd, transfer: course.transferVnd, online: course.onlineVnd },
    components: componentsOf(course),
    isResultDigitised: course.hasResultFile,
    isResultSigned: course.isSigned && course.isSealed && !isSignatureBroken,
    returnedBy: course.returnedBy,
    isReturnedInPeriod: course.returnedAt !== null && isInPeriod(course.returnedAt, period),
    spot: spotOf(seen),
  };
}

/** Tiếp nhận: in the period or before it; solved before it began, a dossier is in the report no more. */
function standingOf(course: Course, period: Period): Pick<Measurement, "entry" | "state"> {
  const { receivedAt, solvedAt } = course;
  const opening = openingOf(period);
  if (receivedAt === null || (solvedAt !== null && solvedAt < opening)) return { entry: null, state: null };
  return {
    entry: receivedAt < opening ? "carried-over" : "received",
    state: solvedAt !== null ? "solved" : course.isWaitingForSupplement ? "waiting" : "open",
  };
}

interface Judged {
  readonly punctuality: Punctuality | null;
  readonly daysLate: number;
}

/** Punctuality as counted: while the clock stands still, the dossier is judged by the moment at which it stopped. */
function countedOf(course: Course, closing: Moment): Judged {
  const { receivedAt, solvedAt, due, supplements } = course;
  if (receivedAt === null) return { punctuality: null, daysLate: 0 };
  const counted = {
    receivedAt,
    resultAt: isResult(course) ? solvedAt : null,
    returnedAt: null,
    stoppedAt: course.standingSince ?? solvedAt,
    supplements,
    due,
    periodEnd: closing,
  };
  const end = endForCounting(counted);
  return {
    punctuality: countedPunctuality(counted),
    daysLate: due ? Math.max(0, epochDayOf(dayOf(end)) - epochDayOf(due.on)) : 0,
  };
}

const isResult = ({ outcome }: Course): boolean => outcome === "granted" || outcome === "refused";

/** In hours of the clock, to the moment printed on the receipt. */
function timesOf(course: Course): Pick<Measurement, "hoursSaved" | "hoursTaken"> {
  const { receivedAt, solvedAt, due, standingSeconds } = course;
  if (receivedAt === null || solvedAt === null || !isResult(course)) return { hoursSaved: 0, hoursTaken: null };
  return {
    hoursSaved: due ? minutesSaved({ endedAt: solvedAt, due }) / MINUTES_OF_HOUR : 0,
    hoursTaken: (epochSecondsOf(solvedAt) - epochSecondsOf(receivedAt) - standingSeconds) / SECONDS_OF_HOUR,
  };
}

/** The lead agency's part is the whole; what another was asked ends when it answered. The clock of an open leg stands with the whole. */
const partsOf = ({ parts, standingSince }: Course, whole: AgencyPart, closing: Moment): readonly AgencyPart[] => [
  whole,
  ...parts.map(({ kind, agency, due, doneAt }) => ({
    agency,
    punctuality: punctuality(doneAt ?? (kind === "leg" ? standingSince : null) ?? closing, due),
  })),
];

const componentsOf = ({ papers }: Course): ComponentCount => ({
  filed: papers.length,
  digitised: papers.filter(({ file }) => file !== undefined).length,
  reused: papers.filter(({ reused }) => reused !== undefined).length,
  fromStore: papers.filter(({ fromStore }) => fromStore === true).length,
});
