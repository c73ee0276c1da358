import { officesAs, type StaffActor } from "../access/actor.ts";
import { dayOf, epochSecondsOf, momentFromEpochSeconds, type Moment } from "../calendar/moment.ts";
import { isWithinHours, type WorkingCalendar } from "../calendar/working-calendar.ts";
import type { AssistedFiling } from "../dossier/dossier.ts";
import { accept, refuse, type Result } from "../result.ts";

/** Hẹn hỗ trợ tại nhà for a person who cannot come. Who he is stands with the appointment, not here. */
export interface HomeVisit {
  readonly id: string;
  readonly office: string;
  readonly reason: Extract<AssistedFiling["reason"], "elderly" | "disabled" | "cannot-write">;
  /** Staff id of who goes. */
  readonly helper: string;
  readonly at: Moment;
  readonly minutes: number;
}

/** Why a visit is not booked. */
export type HomeVisitRefusal =
  /** Refused: the desk books for its own officers. */
  | { readonly code: "home-visit.not-competent" }
  /** Refused: who goes must belong to the desk that day, so that the citizen can ask after him. */
  | { readonly code: "home-visit.helper-not-of-office"; readonly helper: string }
  /** Refused: in the past, or outside the desk's hours. */
  | { readonly code: "home-visit.not-at-that-time" }
  /** Refused: he is with somebody else then. */
  | { readonly code: "home-visit.helper-busy"; readonly from: Moment };

/** What a booking is held against. */
export interface VisitFacts {
  readonly at: Moment;
  readonly by: StaffActor;
  readonly helper: StaffActor;
  readonly booked: readonly HomeVisit[];
  readonly calendar: WorkingCalendar;
}

const DESK = ["reception-officer"] as const;

/** Đặt lịch hỗ trợ tại nhà: by the desk, in working hours, by an officer of it who is free. */
export function bookHomeVisit(
  visit: HomeVisit,
  { at, by, helper, booked, calendar }: VisitFacts,
): Result<HomeVisit, HomeVisitRefusal> {
  const { office, at: visitAt } = visit;
  if (!officesAs(by, ["reception-officer", "centre-director"], dayOf(at)).includes(office))
    return refuse({ code: "home-visit.not-competent" });
  if (helper.id !== visit.helper || !officesAs(helper, DESK, dayOf(visitAt)).includes(office))
    return refuse({ code: "home-visit.helper-not-of-office", helper: visit.helper });
  if (visitAt <= at || !isInHours(visit, calendar)) return refuse({ code: "home-visit.not-at-that-time" });
  const clash = booked.find((each) => each.id !== visit.id && each.helper === visit.helper && overlap(each, visit));
  return clash ? refuse({ code: "home-visit.helper-busy", from: clash.at }) : accept(visit);
}

/** From its first second to its last: nobody is sent out over lunch or after closing. */
const isInHours = (visit: HomeVisit, calendar: WorkingCalendar): boolean =>
  isWithinHours(visit.at, calendar) && isWithinHours(momentFromEpochSeconds(endsAt(visit) - 1), calendar);

const endsAt = ({ at, minutes }: HomeVisit): number => epochSecondsOf(at) + minutes * 60;

const overlap = (a: HomeVisit, b: HomeVisit): boolean =>
  epochSecondsOf(a.at) < endsAt(b) && epochSecondsOf(b.at) < endsAt(a);
