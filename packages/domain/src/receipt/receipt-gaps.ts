import { receiptNumber, receiptOrdinal } from "./receipt-number.ts";

/** What breaks the run of numbers in a series. */
export type ReceiptGap =
  | { readonly code: "receipt.number-missing"; readonly number: string }
  | { readonly code: "receipt.number-twice"; readonly number: string }
  | { readonly code: "receipt.number-unreadable"; readonly number: string };

/** Kiểm tra số liên tục: every number of the series from 0000001 to the last is there once, annulled or not. */
export function receiptGaps(numbers: readonly string[]): readonly ReceiptGap[] {
  const seen = new Set<number>();
  const gaps: ReceiptGap[] = [];
  for (const number of numbers) {
    const ordinal = receiptOrdinal(number);
    if (ordinal === null) gaps.push({ code: "receipt.number-unreadable", number });
    else if (seen.has(ordinal)) gaps.push({ code: "receipt.number-twice", number });
    else seen.add(ordinal);
  }
  const last = [...seen].reduce((most, each) => Math.max(most, each), 0);
  for (let ordinal = 1; ordinal < last; ordinal += 1)
    if (!seen.has(ordinal)) gaps.push({ code: "receipt.number-missing", number: receiptNumber(ordinal) });
  return gaps;
}
