import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { ReceiptSeries } from "./receipt-series.ts";

/** Nội dung bắt buộc của biên lai (TT 303/2016/TT-BTC). */
export interface ReceiptContent {
  readonly collector: { readonly name: string; readonly taxCode: string }; // cơ quan thu
  readonly payer: string;
  readonly fee: string; // tên loại phí, lệ phí
  readonly vnd: number;
  /** Số tiền bằng chữ. */
  readonly inWords: string;
  readonly issuedOn: CalendarDay;
  readonly issuedBy: string; // người thu tiền
}

/** Biên lai: once numbered it stays, annulled or not. */
export interface Receipt {
  readonly series: ReceiptSeries;
  readonly number: string;
  readonly content: ReceiptContent;
  /** Số lần in: the first print is the receipt, each later one is marked a copy. */
  readonly prints: number;
  /** Hủy: wrong receipts are kept, nothing is erased. */
  readonly annulled?: { readonly on: CalendarDay; readonly reason: string };
}

/** Refused: the receipt was annulled. */
export interface ReceiptAnnulled {
  readonly code: "receipt.annulled";
  readonly number: string;
}

/** A mandatory part that is not there. */
export type MissingPart = "collector-name" | "collector-tax-code" | "fee" | "amount" | "in-words" | "issued-by";

/** Nội dung còn thiếu of a receipt; the payer may stay unnamed, the rest may not. */
export function missingParts({ collector, fee, vnd, inWords, issuedBy }: ReceiptContent): readonly MissingPart[] {
  const parts: readonly [MissingPart, boolean][] = [
    ["collector-name", collector.name.trim() !== ""],
    ["collector-tax-code", collector.taxCode.trim() !== ""],
    ["fee", fee.trim() !== ""],
    ["amount", Number.isInteger(vnd) && vnd > 0],
    ["in-words", inWords.trim() !== ""],
    ["issued-by", issuedBy.trim() !== ""],
  ];
  return parts.filter(([, isThere]) => !isThere).map(([part]) => part);
}
