import { dayOf } from "../calendar/moment.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Facts } from "../dossier/facts.ts";
import { decidingAgency } from "../pack/deciding-agency.ts";
import { accept, refuse, type Result } from "../result.ts";
import { keeperOn } from "./keeper-on.ts";
import type { Seal } from "./seal.ts";

/** Refused: it is not used yet, or no longer. */
export interface SealNotInForce {
  readonly code: "seal.not-in-force";
  readonly seal: string;
}

/** Refusals of the seal register (sổ đăng ký con dấu). */
export type SealRefusal =
  | { readonly code: "seal.unknown"; readonly seal: string }
  | { readonly code: "seal.signature-missing" }
  | SealNotInForce
  | { readonly code: "seal.no-permission-document"; readonly seal: string }
  | { readonly code: "seal.not-custodian"; readonly seal: string }
  | { readonly code: "seal.out-of-scope"; readonly seal: string; readonly procedure: string };

/** Đóng dấu: only on a signed document of the seal's own agency, by the clerk who keeps the seal, within its scope and time (NĐ 30/2020, Điều 32; NĐ 99/2016, Điều 5.4). */
export function maySeal(dossier: Dossier, sealId: string, facts: Facts): Result<Seal, SealRefusal> {
  const seal = maySealPaper(dossier, sealId, facts);
  if (!seal.ok && seal.refusal.code === "seal.unknown") return seal;
  return dossier.result?.signed === undefined ? refuse({ code: "seal.signature-missing" }) : seal;
}

/** Đóng dấu bản giấy: the same, where the signature is on the paper and the clerk sees it himself. */
export function maySealPaper(
  dossier: Pick<Dossier, "office">,
  sealId: string,
  facts: Facts,
): Result<Seal, SealRefusal> {
  const seal = facts.pack.seals.find((each) => each.id === sealId);
  if (!seal) return refuse({ code: "seal.unknown", seal: sealId });
  const on = dayOf(facts.at);
  if (on < seal.from || (seal.to !== undefined && on > seal.to))
    return refuse({ code: "seal.not-in-force", seal: seal.id });
  if (seal.ordinal > 1 && seal.permissionDocument === undefined)
    return refuse({ code: "seal.no-permission-document", seal: seal.id });
  if (keeperOn(on, seal) !== facts.actor.id) return refuse({ code: "seal.not-custodian", seal: seal.id });
  const { fields, procedures } = seal.scope;
  const agency = decidingAgency({ office: dossier.office, procedure: facts.procedure.code, pack: facts.pack });
  if (agency !== seal.agency)
    return refuse({ code: "seal.out-of-scope", seal: seal.id, procedure: facts.procedure.code });
  if (!fields.includes(facts.procedure.field.code) && !procedures.includes(facts.procedure.code)) {
    return refuse({ code: "seal.out-of-scope", seal: seal.id, procedure: facts.procedure.code });
  }
  return accept(seal);
}
