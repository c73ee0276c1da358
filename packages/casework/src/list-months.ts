import {
  accept,
  dayOf,
  maySnapshot,
  refuse,
  reportingUnits,
  type KeptMonth,
  type MonthHeading,
  type ReportMonth,
  type ReportNotCompetent,
  type Result,
  type SnapshotUnknown,
} from "@motcua/domain";
import type { Caller, Desk } from "./ports.ts";

/** Các bản số liệu chốt of a unit, and what the caller may do with its months. */
export interface MonthList {
  readonly headings: readonly MonthHeading[];
  readonly mayFreeze: boolean;
  readonly mayPublish: boolean;
}

type MonthsDesk = Pick<Desk, "clock" | "snapshots">;

/** Danh sách số liệu chốt, the latest month first. */
export async function listMonths(
  desk: MonthsDesk,
  { actor }: Caller,
  unit: string,
): Promise<Result<MonthList, ReportNotCompetent>> {
  const on = dayOf(desk.clock.now());
  if (actor.kind !== "staff" || !reportingUnits(actor, on).includes(unit))
    return refuse({ code: "report.not-competent" });
  return accept({
    headings: await desk.snapshots.headings(actor.tenant, unit),
    mayFreeze: maySnapshot("freeze", actor, { unit, on }),
    mayPublish: maySnapshot("publish", actor, { unit, on }),
  });
}

/** Một bản số liệu chốt, as it was frozen. */
export async function readMonth(
  desk: MonthsDesk,
  { actor }: Caller,
  { unit, month, version }: { readonly unit: string; readonly month: ReportMonth; readonly version: number },
): Promise<Result<KeptMonth, ReportNotCompetent | SnapshotUnknown>> {
  if (!reportingUnits(actor, dayOf(desk.clock.now())).includes(unit)) return refuse({ code: "report.not-competent" });
  const versions = await desk.snapshots.versions(actor.tenant, unit, month);
  const kept = versions.find(({ frozen }) => frozen.version === version);
  return kept ? accept(kept) : refuse({ code: "snapshot.unknown" });
}
