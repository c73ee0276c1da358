import { epochSecondsOf, type Moment } from "../calendar/moment.ts";
import type { DueDate } from "../deadline/due-date.ts";
import { withScan } from "../dossier/decide-scan.ts";
import type { DossierEvent } from "../dossier/event.ts";
import { withPapers } from "../dossier/evolve-supplement.ts";
import type { MovedParts } from "../dossier/part.ts";
import type { Course } from "./course.ts";
import type { Outcome } from "./measurement.ts";
import { isInPeriod, type Period } from "./period.ts";

/** Goes on with the next event. It writes into the course: a year of a province is measured in one pass. */
export function followCourse(course: Course, event: DossierEvent, period: Period): void {
  switch (event.type) {
    case "submitted":
      course.unit = event.data.office;
      course.papers = event.data.papers;
      return;
    case "completion-asked":
      course.contacts += 1;
      return;
    case "completed":
      course.papers = withPapers(course.papers, event.data.papers);
      return;
    case "supplement-provided":
      course.papers = withPapers(course.papers, event.data.papers);
      provide(course, event.at);
      return;
    case "scan-attached":
      course.papers = withScan(course.papers, event.data);
      return;
    case "declined":
      end(course, event.at, "not-accepted");
      return;
    case "received":
      course.receivedAt = event.at;
      course.due = event.data.due;
      course.feeVnd = event.data.fee?.totalVnd ?? 0;
      return;
    case "taken-up":
      course.handler = event.actor.id;
      return;
    case "supplement-asked":
      askSupplement(course, event, isInPeriod(event.at, period));
      return;
    case "supplement-called":
      if (course.isCallOpen) course.calledInPeriod += 1;
      course.isCallOpen = false;
      return;
    case "obligation-notified":
    case "clock-stopped":
      course.standingSince = event.at;
      return;
    case "supplement-accepted":
    case "obligation-proved":
      goOn(course, event.at, event.data.due);
      move(course, event.data);
      return;
    case "clock-resumed":
      goOn(course, event.at, event.data.dueOriginal ?? event.data.due);
      move(course, event.data);
      return;
    case "due-recomputed":
      course.due = event.data.dueOriginal ?? event.data.due;
      move(course, event.data);
      return;
    case "consultation-asked":
      begin(course, { kind: "consultation", key: event.data.id, ...event.data });
      return;
    case "leg-started":
      begin(course, { kind: "leg", key: event.data.leg, ...event.data });
      return;
    case "consultation-answered":
      finish(course, event.data.id, event.at);
      return;
    case "leg-finished":
      if (event.data.due) move(course, { parts: [{ kind: "leg", id: event.data.leg, due: event.data.due }] });
      finish(course, event.data.leg, event.at);
      return;
    case "transferred":
      course.unit = event.data.office;
      return;
    case "fee-paid":
      course[`${event.data.means}Vnd`] += event.data.vnd;
      return;
    case "approved":
      course.isRefusal = event.data.outcome === "refuse";
      return;
    case "signed":
      course.isSigned = true;
      return;
    case "sealed":
      course.isSealed = event.data.onPaper === undefined;
      course.hasResultFile = event.data.onPaper?.isScanned ?? true;
      end(course, event.at, course.isRefusal ? "refused" : "granted");
      return;
    case "withdrawn":
      end(course, event.at, "withdrawn");
      return;
    case "closed":
      end(course, event.at, "closed");
      return;
    case "returned":
      course.returnedBy = event.data.by;
      course.returnedAt = event.at;
      return;
    default:
  }
}

/** The end counts once: a result that is issued again was solved the first time. */
function end(course: Course, at: Moment, outcome: Outcome): void {
  course.solvedAt ??= at;
  course.outcome ??= outcome;
}

function goOn(course: Course, at: Moment, due: DueDate): void {
  if (course.standingSince !== null)
    course.standingSeconds += epochSecondsOf(at) - epochSecondsOf(course.standingSince);
  course.standingSince = null;
  course.isWaitingForSupplement = false;
  course.due = due;
}

function askSupplement(
  course: Course,
  { at, data }: DossierEvent & { type: "supplement-asked" },
  isInPeriod: boolean,
): void {
  course.standingSince = at;
  course.isWaitingForSupplement = true;
  course.supplements.push({ askedAt: at, providedAt: null });
  course.contacts += 1;
  course.isCallOpen = isInPeriod;
  if (!isInPeriod) return;
  course.askedInPeriod += 1;
  if (data.items.length > 0 && data.items.every(({ reason }) => reason.trim() !== "")) course.notifiedInPeriod += 1;
}

function provide({ supplements }: Course, at: Moment): void {
  const latest = supplements.at(-1);
  if (latest) latest.providedAt = at;
}

const begin = ({ parts }: Course, { kind, key, agency, due }: Omit<Course["parts"][0], "doneAt">): void =>
  void parts.push({ kind, key, agency, due, doneAt: null });

function move({ parts }: Course, { parts: moved = [] }: MovedParts): void {
  for (const { kind, id, due } of moved) {
    const part = parts.find((each) => each.kind === kind && each.key === id);
    if (part) part.due = due;
  }
}

function finish({ parts }: Course, key: string, at: Moment): void {
  const part = parts.find((each) => each.key === key);
  if (part) part.doneAt = at;
}
