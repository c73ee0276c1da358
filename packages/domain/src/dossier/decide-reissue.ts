import { dayOf } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";

/** Refused: an annulled result is neither handed out nor corrected; only another can replace it. */
export interface ResultAnnulled {
  readonly code: "result.annulled";
}

/** Refusals of mending an issued result. */
export type ReissueRefusal = ReasonMissing | ResultAnnulled;

/** Đính chính, thay thế kết quả: wrong in form is corrected, wrong in content replaced (NĐ 30/2020, Điều 18); the earlier version stays verifiable as no longer valid. */
export function decideReissue(
  dossier: Dossier,
  act: DossierAct & { type: "reissue-result" },
  facts: Facts,
): Result<DossierEventBody, ReissueRefusal> {
  const reason = act.reason.trim();
  if (reason === "") return refuse({ code: "dossier.reason-missing" });
  if (act.kind === "correction" && dossier.result?.standing === "annulled") return refuse({ code: "result.annulled" });
  const { type: _, ...data } = act;
  return accept({ type: "result-reissued", data: { ...data, reason, issuedOn: dayOf(facts.at) } });
}

/** Hủy bỏ kết quả: by a decision that says why (NĐ 61/2018, Điều 21); the dossier stays ended. */
export function decideAnnulment(
  dossier: Dossier,
  act: DossierAct & { type: "annul-result" },
): Result<DossierEventBody, ReissueRefusal> {
  const data = { reason: act.reason.trim(), decision: act.decision.trim() };
  if (data.reason === "" || data.decision === "") return refuse({ code: "dossier.reason-missing" });
  if (dossier.result?.standing === "annulled") return refuse({ code: "result.annulled" });
  return accept({ type: "result-annulled", data });
}
