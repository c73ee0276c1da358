import { accept, refuse, type Result } from "../result.ts";
import type { FeeAssessment } from "./assess-fee.ts";

/** Một lần nộp hoặc hoàn. Its reference is the bank's or the receipt's: the same one heard twice is one movement. */
export interface Payment {
  readonly reference: string;
  readonly kind: "payment" | "refund"; // nộp | hoàn trả
  /** Whole đồng, above 0. */
  readonly vnd: number;
}

/** Đã nghe rồi: this very movement is among them, so hearing of it again changes nothing. */
export const isHeard = (payments: readonly Payment[], { reference, kind, vnd }: Payment): boolean =>
  payments.some((each) => each.reference === reference && each.kind === kind && each.vnd === vnd);

/** Tình hình nộp phí, lệ phí. Paid and owed, less what is too much, always make up the fee. */
export interface Balance {
  readonly standing: "unpaid" | "part-paid" | "paid" | "overpaid"; // chưa nộp | nộp thiếu | đã nộp đủ | nộp thừa
  /** What came in and was not given back. */
  readonly paidVnd: number;
  readonly owedVnd: number;
  readonly overpaidVnd: number;
}

/** Refused: one reference with two meanings; a person must look, no guess may move money. */
export interface PaymentReferenceReused {
  readonly code: "payment.reference-reused";
  readonly reference: string;
}

/** Why payments cannot be added up. */
export type BalanceRefusal =
  /** Refused: nothing, a part of a đồng or a negative sum is no payment. */
  | { readonly code: "payment.amount-wrong"; readonly reference: string }
  | PaymentReferenceReused
  /** Refused: more was given back than came in. */
  | { readonly code: "payment.refunds-exceed"; readonly byVnd: number };

/** Đối chiếu số phải nộp với các lần nộp: order does not matter, nor does hearing of one twice. */
export function balanceOf(
  { totalVnd }: Pick<FeeAssessment, "totalVnd">,
  payments: readonly Payment[],
): Result<Balance, BalanceRefusal> {
  const heard = new Map<string, Payment>();
  for (const payment of payments) {
    if (!Number.isSafeInteger(payment.vnd) || payment.vnd <= 0)
      return refuse({ code: "payment.amount-wrong", reference: payment.reference });
    const before = heard.get(payment.reference);
    if (before !== undefined && (before.vnd !== payment.vnd || before.kind !== payment.kind))
      return refuse({ code: "payment.reference-reused", reference: payment.reference });
    heard.set(payment.reference, payment);
  }
  const paidVnd = [...heard.values()].reduce((sum, { kind, vnd }) => sum + (kind === "payment" ? vnd : -vnd), 0);
  if (paidVnd < 0) return refuse({ code: "payment.refunds-exceed", byVnd: -paidVnd });
  const owedVnd = Math.max(0, totalVnd - paidVnd);
  const overpaidVnd = Math.max(0, paidVnd - totalVnd);
  return accept({ standing: standing({ totalVnd, paidVnd }), paidVnd, owedVnd, overpaidVnd });
}

function standing({ totalVnd, paidVnd }: { readonly totalVnd: number; readonly paidVnd: number }): Balance["standing"] {
  if (paidVnd === totalVnd) return "paid";
  if (paidVnd > totalVnd) return "overpaid";
  return paidVnd === 0 ? "unpaid" : "part-paid";
}

/** Số tiền được hoàn: what was paid too much; all of it where the fee itself is not due, as when the agency erred. */
export const refundableVnd = ({ paidVnd, overpaidVnd }: Balance, isFeeDue: boolean): number =>
  isFeeDue ? overpaidVnd : paidVnd;
