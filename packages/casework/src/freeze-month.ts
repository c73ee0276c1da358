import {
  accept,
  freezeMonth as freeze,
  mayFreezeMonth,
  periodOfMonth,
  refuse,
  type FreezeRefusal,
  type KeptMonth,
  type ReportMonth,
  type Result,
} from "@motcua/domain";
import { measurePeriod } from "./measure-period.ts";
import type { Caller, Desk } from "./ports.ts";

/** Which month of which unit; with the reason, where it corrects an earlier version. */
export interface MonthToFreeze {
  readonly unit: string;
  readonly month: ReportMonth;
  readonly reason?: string;
}

/** Chốt số liệu tháng. The month is over, so what is done meanwhile cannot change what is read. */
export async function freezeMonth(
  desk: Pick<Desk, "clock" | "law" | "casebook" | "snapshots">,
  { actor }: Caller,
  wanted: MonthToFreeze,
): Promise<Result<KeptMonth, FreezeRefusal>> {
  if (actor.kind !== "staff") return refuse({ code: "snapshot.not-competent", step: "freeze" });
  const { unit, month } = wanted;
  const before = await desk.snapshots.latest(actor.tenant, unit, month);
  const freezing = { ...wanted, at: desk.clock.now(), by: actor, before };
  const allowed = mayFreezeMonth(freezing);
  if (!allowed.ok) return allowed;
  const period = periodOfMonth(month);
  const frozen = freeze(freezing, await measurePeriod(desk, actor.tenant, { period, office: unit }));
  if (!frozen.ok) return frozen;
  const kept = await desk.snapshots.keep(frozen.value);
  return kept ? accept(kept) : refuse({ code: "snapshot.already-frozen", month, version: frozen.value.version });
}
