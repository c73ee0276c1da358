import { officesAs, postsOn, type StaffActor } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { FileRef } from "../dossier/dossier.ts";
import { accept, refuse, type Result } from "../result.ts";

/** Tồn tại được phát hiện, with the day by which it is to be mended. */
export interface InspectionFinding {
  readonly content: string;
  readonly mendBy: CalendarDay;
  readonly mendedOn?: CalendarDay;
  readonly photos: readonly FileRef[];
}

/** Kiểm tra đột xuất of a unit. */
export interface SurpriseInspection {
  readonly id: string;
  readonly tenant: string;
  readonly unit: string;
  readonly on: CalendarDay;
  /** Staff ids. */
  readonly team: readonly string[];
  readonly orderedBy: string;
  readonly findings: readonly InspectionFinding[];
}

/** Why an inspection is not ordered. */
export type SurpriseInspectionRefusal =
  /** Refused: inspectors and control officers order one, and not of their own unit. */
  | { readonly code: "surprise-inspection.not-competent" }
  /** Refused: somebody must go. */
  | { readonly code: "surprise-inspection.team-missing" }
  /** Refused: who works at the unit does not inspect it. */
  | { readonly code: "surprise-inspection.of-the-unit"; readonly person: string }
  /** Refused: the day is over. */
  | { readonly code: "surprise-inspection.day-passed" };

/** An inspection as it is to be ordered. */
export interface InspectionOrder {
  readonly id: string;
  readonly unit: string;
  readonly on: CalendarDay;
  readonly team: readonly StaffActor[];
}

/** Lệnh kiểm tra đột xuất: by one and with people from outside the unit. */
export function orderInspection(
  { id, unit, on, team }: InspectionOrder,
  { today, by }: { readonly today: CalendarDay; readonly by: StaffActor },
): Result<SurpriseInspection, SurpriseInspectionRefusal> {
  const isEntitled = officesAs(by, ["inspector", "control-officer"], today).length > 0;
  if (!isEntitled || worksAt(unit, by, on)) return refuse({ code: "surprise-inspection.not-competent" });
  if (on < today) return refuse({ code: "surprise-inspection.day-passed" });
  if (team.length === 0) return refuse({ code: "surprise-inspection.team-missing" });
  const insider = team.find((each) => worksAt(unit, each, on));
  if (insider) return refuse({ code: "surprise-inspection.of-the-unit", person: insider.id });
  return accept({ id, tenant: by.tenant, unit, on, team: team.map((each) => each.id), orderedBy: by.id, findings: [] });
}

/** Ai được xem: before the day, only who ordered it and who goes; from then on the unit and all who inspect. */
export function seesInspection(
  { tenant, unit, on, team, orderedBy }: SurpriseInspection,
  actor: StaffActor,
  today: CalendarDay,
): boolean {
  if (actor.tenant !== tenant) return false;
  if (actor.id === orderedBy || team.includes(actor.id)) return true;
  return today >= on && (worksAt(unit, actor, today) || officesAs(actor, ["inspector"], today).length > 0);
}

/** Tồn tại quá hạn khắc phục. */
export const overdueFindings = (
  { findings }: Pick<SurpriseInspection, "findings">,
  today: CalendarDay,
): readonly InspectionFinding[] => findings.filter(({ mendBy, mendedOn }) => mendedOn === undefined && mendBy < today);

const worksAt = (unit: string, actor: StaffActor, on: CalendarDay): boolean =>
  postsOn(on, actor).some(({ office }) => office === unit);
