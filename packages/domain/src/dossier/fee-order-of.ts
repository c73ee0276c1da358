import type { AmountRefusal } from "../fee/assess-fee.ts";
import type { ProvincePack } from "../pack/province-pack.ts";
import { feeOrder } from "../payment/fee-order.ts";
import { vietQr } from "../payment/viet-qr.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { ActNotAllowed } from "./decide.ts";
import type { ResultAnnulled } from "./decide-reissue.ts";
import { owedVnd } from "./decide-return.ts";
import type { Dossier } from "./dossier.ts";
import { mayFollow } from "./transitions.ts";

/** Lệnh nộp phí, lệ phí: what the payer's bank needs, as a QR code and in words to compare with it. */
export interface FeeOrder {
  /** Mã VietQR, as text. */
  readonly payload: string;
  readonly vnd: number;
  readonly bin: string;
  readonly account: string;
  readonly holder: string;
  /** Nội dung chuyển khoản. */
  readonly purpose: string;
}

/** Why nobody can be asked for money by code. */
export type FeeOrderRefusal =
  | ActNotAllowed
  | ResultAnnulled
  | AmountRefusal
  /** Refused: everything is paid, or nothing was to be. */
  | { readonly code: "fee.nothing-owed" }
  /** Refused: the province has published no account for this office, or none that a bank can read. */
  | { readonly code: "fee.account-not-configured"; readonly office: string };

/** Mã nộp phí, lệ phí of a dossier: for exactly what is owed, and only while the office could record the payment. */
export function feeOrderOf(dossier: Dossier, pack: ProvincePack): Result<FeeOrder, FeeOrderRefusal> {
  const { code, status, feeRefusal, result, office } = dossier;
  if (code === null || !mayFollow(status, "pay-fee"))
    return refuse({ code: "dossier.act-not-allowed", act: "pay-fee", status });
  if (result?.standing === "annulled") return refuse({ code: "result.annulled" });
  if (feeRefusal) return refuse(feeRefusal);
  const vnd = owedVnd(dossier);
  if (vnd === 0) return refuse({ code: "fee.nothing-owed" });
  const unpublished = refuse({ code: "fee.account-not-configured", office } as const);
  const payee = pack.offices.find(({ id }) => id === office)?.feeAccount;
  if (!payee) return unpublished;
  const order = feeOrder(code, vnd, payee);
  const payload = vietQr(order);
  if (!payload.ok) return unpublished;
  const { bin, account, holder } = payee;
  return accept({ payload: payload.value, vnd, bin, account, holder, purpose: order.purpose });
}
