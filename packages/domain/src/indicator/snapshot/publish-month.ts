import type { StaffActor } from "../../access/actor.ts";
import { dayOf, type Moment } from "../../calendar/moment.ts";
import { accept, refuse, type Result } from "../../result.ts";
import type { KeptMonth, MonthPublication } from "./frozen-month.ts";
import { maySnapshot, type SnapshotNotCompetent } from "./may-snapshot.ts";

/** Why a month is not published. */
export type PublishRefusal =
  | SnapshotNotCompetent
  /** Refused: who froze the figures does not publish them. */
  | { readonly code: "snapshot.same-person" }
  /** Refused: this version is published; a correction is a version of its own. */
  | { readonly code: "snapshot.already-published"; readonly publishedAt: Moment };

/** Công bố số liệu tháng: by the director of the centre, and never by who froze it. */
export function publishMonth(
  { frozen, published }: KeptMonth,
  { at, by }: { readonly at: Moment; readonly by: StaffActor },
): Result<MonthPublication, PublishRefusal> {
  if (by.tenant !== frozen.tenant || !maySnapshot("publish", by, { unit: frozen.unit, on: dayOf(at) }))
    return refuse({ code: "snapshot.not-competent", step: "publish" });
  if (by.id === frozen.frozenBy.id) return refuse({ code: "snapshot.same-person" });
  if (published) return refuse({ code: "snapshot.already-published", publishedAt: published.publishedAt });
  return accept({ publishedAt: at, publishedBy: { id: by.id, name: by.name } });
}
