import { accept, refuse, type Result } from "../result.ts";
import { missingParts, type MissingPart, type Receipt, type ReceiptContent } from "./receipt.ts";
import { LAST_RECEIPT, receiptNumber } from "./receipt-number.ts";
import type { ReceiptSeries } from "./receipt-series.ts";

/** Why a receipt is not issued. */
export type IssueReceiptRefusal =
  | { readonly code: "receipt.incomplete"; readonly missing: readonly MissingPart[] }
  | { readonly code: "receipt.series-full"; readonly symbol: string };

/** Lập biên lai: the number after the last of the series, whatever became of that one; 0 where there is none yet. */
export function issueReceipt(
  content: ReceiptContent,
  { series, last }: { readonly series: ReceiptSeries; readonly last: number },
): Result<Receipt, IssueReceiptRefusal> {
  const missing = missingParts(content);
  if (missing.length > 0) return refuse({ code: "receipt.incomplete", missing });
  if (last >= LAST_RECEIPT) return refuse({ code: "receipt.series-full", symbol: series.symbol });
  return accept({ series, number: receiptNumber(last + 1), content, prints: 0 });
}
