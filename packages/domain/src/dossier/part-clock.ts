import { limitCounted, type RunningClock } from "../deadline/running-clock.ts";
import type { Procedure } from "../procedure/procedure.ts";
import type { Dossier } from "./dossier.ts";
import type { Part } from "./part.ts";

/** Đồng hồ riêng của phần việc: a leg runs by its own limit, a question by the working days it was given. */
export function partClock(
  { kind, id, due }: Part,
  { receivedAt }: Pick<Dossier, "receivedAt">,
  { legs }: Pick<Procedure, "legs">,
): RunningClock {
  const limit = kind === "leg" ? legs.find((leg) => leg.id === id)?.limit : limitCounted(due);
  return { due, receivedAt, phases: limit ? [{ startsOn: "received", limit }] : [] };
}
