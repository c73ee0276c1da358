import {
  accept,
  dayOf,
  maySnapshot,
  publishMonth as publish,
  refuse,
  type KeptMonth,
  type PublishRefusal,
  type ReportMonth,
  type Result,
  type SnapshotUnknown,
} from "@motcua/domain";
import type { Caller, Desk } from "./ports.ts";

/** Công bố số liệu tháng: the latest version, by another person than who froze it. */
export async function publishMonth(
  desk: Pick<Desk, "clock" | "snapshots">,
  { actor }: Caller,
  { unit, month }: { readonly unit: string; readonly month: ReportMonth },
): Promise<Result<KeptMonth, PublishRefusal | SnapshotUnknown>> {
  const at = desk.clock.now();
  // Who does not publish for the unit is not told either whether anything is frozen.
  if (actor.kind !== "staff" || !maySnapshot("publish", actor, { unit, on: dayOf(at) }))
    return refuse({ code: "snapshot.not-competent", step: "publish" });
  const kept = await desk.snapshots.latest(actor.tenant, unit, month);
  if (!kept) return refuse({ code: "snapshot.unknown" });
  const published = publish(kept, { at, by: actor });
  if (!published.ok) return published;
  if (await desk.snapshots.publish(kept.frozen, published.value))
    return accept({ ...kept, published: published.value });
  return refuse({ code: "snapshot.already-published", publishedAt: published.value.publishedAt });
}
