import type { NotCompetent } from "../access/competence.ts";
import { officesAs } from "../access/actor.ts";
import { dayOf } from "../calendar/moment.ts";
import type { ProvincePack } from "../pack/province-pack.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { isOpenOffice } from "./is-open-office.ts";
import type { NotOffered } from "./submit-dossier.ts";

/** Refusals of a transfer (chuyển hồ sơ). */
export type TransferRefusal =
  | ReasonMissing
  | NotCompetent
  | NotOffered
  /** Refused: it is there already. */
  | { readonly code: "transfer.same-office" }
  /** Refused: that office does not exist today. */
  | { readonly code: "transfer.office-not-open"; readonly office: string }
  /** Refused: the office that holds it goes on; it has no successor yet. */
  | { readonly code: "transfer.office-not-ended"; readonly office: string }
  /** Refused: the register of offices does not name it as a successor. */
  | { readonly code: "transfer.not-a-successor"; readonly office: string }
  /** Refused: an office that has decided cannot say that another was competent. */
  | { readonly code: "transfer.already-decided" };

type Transfer = DossierAct & { type: "transfer" };

/** Chuyển hồ sơ: to the successor of an office that ended, or from the wrong office to the right one. Code, due date and history are kept. */
export function decideTransfer(
  dossier: Dossier,
  act: Transfer,
  facts: Facts,
): Result<DossierEventBody, TransferRefusal> {
  const { office, ground } = act;
  const document = act.document.trim();
  if (document === "") return refuse({ code: "dossier.reason-missing" });
  if (office === dossier.office) return refuse({ code: "transfer.same-office" });
  if (!isOpenOffice(office, dayOf(facts.at), facts.pack)) return refuse({ code: "transfer.office-not-open", office });
  return (
    (ground === "succession" ? successionRefusal(dossier, act, facts) : wrongOfficeRefusal(dossier, act, facts)) ??
    accept({ type: "transferred", data: { from: dossier.office, office, ground, document } })
  );
}

type Refused = { readonly ok: false; readonly refusal: TransferRefusal } | null;

/** A desk gives up what it should not have received; only the province moves what an office leaves behind. */
function successionRefusal(dossier: Dossier, { office }: Transfer, { actor, at, pack }: Facts): Refused {
  if (actor.kind === "staff" && officesAs(actor, ["tenant-administrator"], dayOf(at)).length === 0)
    return refuse({ code: "access.not-competent", act: "transfer" });
  if (isOpenOffice(dossier.office, dayOf(at), pack))
    return refuse({ code: "transfer.office-not-ended", office: dossier.office });
  return successorsOf(dossier.office, pack).has(office) ? null : refuse({ code: "transfer.not-a-successor", office });
}

function wrongOfficeRefusal(dossier: Dossier, { office }: Transfer, { procedure, pack }: Facts): Refused {
  if (dossier.result) return refuse({ code: "transfer.already-decided" });
  const isOffered = pack.procedures.some(({ code, offices }) => code === procedure.code && offices.includes(office));
  return isOffered ? null : refuse({ code: "procedure.not-offered", procedure: procedure.code, office });
}

/** Successors, and theirs. */
function successorsOf(office: string, { offices }: ProvincePack): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [office];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of offices.find((each) => each.id === id)?.successors ?? []) {
      if (!found.has(next)) waiting.push(next);
      found.add(next);
    }
  }
  return found;
}
