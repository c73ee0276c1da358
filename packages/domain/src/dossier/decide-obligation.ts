import { dueDate, type DueDateRefusal } from "../deadline/due-date.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { legsRunOn } from "./moved-parts.ts";

/** Refused: only a procedure with a second phase waits for a financial obligation. */
export interface NoSecondPhase {
  readonly code: "obligation.no-second-phase";
}

/** Refusals around the financial obligation (nghĩa vụ tài chính). */
export type ObligationRefusal = ReasonMissing | NoSecondPhase | DueDateRefusal;

type ObligationAct = Extract<DossierAct, { type: "notify-obligation" | "prove-obligation" }>;

/** Nghĩa vụ tài chính: the clock stands from the tax notice and phase 2 runs from the proof. */
export function decideObligation(
  dossier: Dossier,
  act: ObligationAct,
  facts: Facts,
): Result<DossierEventBody, ObligationRefusal> {
  const second = dossier.phases.find((phase) => phase.startsOn === "obligation-proved");
  if (!second) return refuse({ code: "obligation.no-second-phase" });
  if (act.type === "notify-obligation") {
    return act.notice.trim() === ""
      ? refuse({ code: "dossier.reason-missing" })
      : accept({ type: "obligation-notified", data: { notice: act.notice.trim() } });
  }
  if (act.proof.trim() === "") return refuse({ code: "dossier.reason-missing" });
  const due = dueDate({
    from: facts.at,
    limit: second.limit,
    calendar: facts.calendar,
    phase: "obligation-proved",
    receivedAt: dossier.receivedAt,
  });
  if (!due.ok) return due;
  const legs = legsRunOn(dossier, facts);
  return legs.ok
    ? accept({ type: "obligation-proved", data: { proof: act.proof.trim(), due: due.value, ...legs.value } })
    : legs;
}
