import {
  feeOrderOf,
  refuse,
  type DossierUnknown,
  type FeeOrder,
  type FeeOrderRefusal,
  type Result,
} from "@motcua/domain";
import { packOf } from "./facts-for.ts";
import type { Caller, Desk } from "./ports.ts";
import { visible } from "./visible-dossier.ts";

/** Lệnh nộp phí, lệ phí: what the payer's bank needs for one's own dossier. Nothing is recorded: the money has not come yet. */
export async function orderFee(
  desk: Desk,
  caller: Caller,
  id: string,
): Promise<Result<FeeOrder, FeeOrderRefusal | DossierUnknown>> {
  const dossier = await visible(desk, caller, id);
  return dossier ? feeOrderOf(dossier, packOf(desk, dossier.tenant)) : refuse({ code: "dossier.unknown" });
}
