import type { StaffActor } from "../../access/actor.ts";
import { dayOf, momentAt, type Moment } from "../../calendar/moment.ts";
import { accept, refuse, type Result } from "../../result.ts";
import type { Measurement } from "../measurement.ts";
import { periodOfMonth, type ReportMonth } from "../period.ts";
import type { FrozenMonth, KeptMonth } from "./frozen-month.ts";
import { maySnapshot, type SnapshotNotCompetent } from "./may-snapshot.ts";
import { figuresOf } from "./period-figures.ts";

/** Refused: the month is not over, and its last acts may still be being saved. */
export interface MonthNotOver {
  readonly code: "snapshot.month-not-over";
  readonly month: ReportMonth;
  readonly from: Moment;
}

/** Refused: the month is frozen; a correction says why. */
export interface AlreadyFrozen {
  readonly code: "snapshot.already-frozen";
  readonly month: ReportMonth;
  readonly version: number;
}

/** Why a month is not frozen. */
export type FreezeRefusal = SnapshotNotCompetent | MonthNotOver | AlreadyFrozen;

/** Longer than any act takes to be saved. */
const MINUTES_AFTER_THE_MONTH = 10;

/** What a month is to be frozen with. */
export interface Freezing {
  readonly unit: string;
  readonly month: ReportMonth;
  readonly at: Moment;
  readonly by: StaffActor;
  /** The latest that is kept of this month. */
  readonly before: Pick<KeptMonth, "frozen" | "hash"> | null;
  /** Lý do đính chính. */
  readonly reason?: string;
}

/** Whether the control officer (cán bộ kiểm soát TTHC) of the unit may freeze the month now. */
export function mayFreezeMonth({ unit, month, at, by, before, reason = "" }: Freezing): Result<true, FreezeRefusal> {
  if (!maySnapshot("freeze", by, { unit, on: dayOf(at) }))
    return refuse({ code: "snapshot.not-competent", step: "freeze" });
  const from = momentAt(periodOfMonth(month).to, 1440 + MINUTES_AFTER_THE_MONTH);
  if (at < from) return refuse({ code: "snapshot.month-not-over", month, from });
  if (before && reason.trim() === "")
    return refuse({ code: "snapshot.already-frozen", month, version: before.frozen.version });
  return accept(true);
}

/** Chốt số liệu tháng: every monthly indicator with the dossiers behind it. Only what the unit held is in it. */
export function freezeMonth(
  freezing: Freezing,
  measurements: readonly Measurement[],
): Result<FrozenMonth, FreezeRefusal> {
  const { unit, month, at, by, before, reason = "" } = freezing;
  const allowed = mayFreezeMonth(freezing);
  if (!allowed.ok) return allowed;
  const own = measurements.filter((each) => each.unit === unit).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return accept({
    tenant: by.tenant,
    unit,
    month,
    version: (before?.frozen.version ?? 0) + 1,
    corrects: before && { hash: before.hash, reason: reason.trim() },
    frozenAt: at,
    frozenBy: { id: by.id, name: by.name },
    ...figuresOf(own),
  });
}
