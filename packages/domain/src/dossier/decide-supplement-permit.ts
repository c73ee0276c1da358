import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";

/** Refusals of a permit for a second supplement. */
export type SupplementPermitRefusal =
  | ReasonMissing
  /** Refused: the first request needs no permit. */
  | { readonly code: "supplement.not-asked-yet" }
  /** Refused: a second request is permitted once, and there is no third. */
  | { readonly code: "supplement.already-permitted" };

/** Cho phép yêu cầu bổ sung lần hai: by a leader, on a ground in law, with its document. The dossier counts as late all the same (QĐ 766/2022, 2.1). */
export function decideSupplementPermit(
  dossier: Dossier,
  act: DossierAct & { type: "permit-second-supplement" },
): Result<DossierEventBody, SupplementPermitRefusal> {
  const data = { ground: act.ground.trim(), document: act.document.trim() };
  if (data.ground === "" || data.document === "") return refuse({ code: "dossier.reason-missing" });
  if (dossier.supplementsAsked === 0) return refuse({ code: "supplement.not-asked-yet" });
  if (dossier.supplementPermit) return refuse({ code: "supplement.already-permitted" });
  return accept({ type: "supplement-permitted", data });
}
