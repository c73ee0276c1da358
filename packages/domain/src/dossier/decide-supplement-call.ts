import type { Moment } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";

/** Refused: a call about a request is made after it, and is not written down beforehand. */
export interface CallOutOfTime {
  readonly code: "supplement.call-out-of-time";
  readonly askedAt: Moment;
}

/** Gọi điện báo bổ sung: that the desk rang, whom, and whether somebody answered. */
export function decideSupplementCall(
  dossier: Dossier,
  act: DossierAct & { type: "log-supplement-call" },
  facts: Facts,
): Result<DossierEventBody, CallOutOfTime> {
  const askedAt = dossier.supplement?.askedAt ?? facts.at;
  if (act.calledAt < askedAt || act.calledAt > facts.at)
    return refuse({ code: "supplement.call-out-of-time", askedAt });
  const { type: _, ...call } = act;
  return accept({ type: "supplement-called", data: call });
}
