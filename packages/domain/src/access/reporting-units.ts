import type { CalendarDay } from "../calendar/calendar-day.ts";
import { officesAs, type Actor, type Role } from "./actor.ts";

/** Who answers for a unit's figures, or looks into them. */
const REPORT_READERS: readonly Role[] = [
  "centre-director",
  "control-officer",
  "inspector",
  "department-leader",
  "approver",
];

/** Refused: this person reads no reports, or none of this unit. */
export interface ReportNotCompetent {
  readonly code: "report.not-competent";
}

/** Đơn vị được xem báo cáo: the one predicate of every report, drill-down and list of frozen months. */
export const reportingUnits = (actor: Actor, on: CalendarDay): readonly string[] =>
  actor.kind === "staff" ? officesAs(actor, REPORT_READERS, on) : [];
