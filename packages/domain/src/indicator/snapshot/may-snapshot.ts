import { officesAs, type Role, type StaffActor } from "../../access/actor.ts";
import type { CalendarDay } from "../../calendar/calendar-day.ts";

/** Chốt, công bố số liệu. */
export type SnapshotStep = "freeze" | "publish";

/** Refused: this person freezes or publishes nothing for this unit. */
export interface SnapshotNotCompetent {
  readonly code: "snapshot.not-competent";
  readonly step: SnapshotStep;
}

/** Two steps, two roles. */
const BY: Readonly<Record<SnapshotStep, Role>> = { freeze: "control-officer", publish: "centre-director" };

/** Thẩm quyền chốt, công bố số liệu of the unit, whatever the month. */
export const maySnapshot = (
  step: SnapshotStep,
  by: StaffActor,
  { unit, on }: { readonly unit: string; readonly on: CalendarDay },
): boolean => officesAs(by, [BY[step]], on).includes(unit);
