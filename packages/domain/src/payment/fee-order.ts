import type { DossierCode } from "../identifier/dossier-code.ts";
import type { Source } from "../source.ts";
import type { VietQrOrder } from "./vietqr-order.ts";

/** Tài khoản thu phí, lệ phí of an office. */
export interface FeeAccount {
  readonly bin: string;
  readonly account: string;
}

/** Tài khoản thu as the province publishes it. */
export interface OfficeFeeAccount extends FeeAccount {
  /** Tên chủ tài khoản, for the payer to compare. */
  readonly holder: string;
  readonly source: Source;
}

/** Nộp phí, lệ phí by VietQR: the dossier code is the bill number, and stands in the purpose as banks carry it. */
export const feeOrder = (
  code: DossierCode,
  vnd: number,
  { bin, account }: FeeAccount,
): VietQrOrder & { readonly purpose: string } => ({
  bin,
  account,
  service: "account",
  vnd,
  billNumber: code,
  purpose: `LP ${code.replaceAll(".", "").replaceAll("-", " ")}`,
});
