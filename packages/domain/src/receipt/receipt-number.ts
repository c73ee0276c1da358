/** The most receipts one series can number. */
export const LAST_RECEIPT = 9_999_999;

/** Số biên lai: seven digits, from 0000001 (TT 303/2016/TT-BTC). A number beyond the series is a fault. */
export function receiptNumber(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > LAST_RECEIPT)
    throw new Error(`no series of receipts has a number ${ordinal}`);
  return String(ordinal).padStart(7, "0");
}

/** The ordinal of a receipt number, or null where it is none. */
export const receiptOrdinal = (number: string): number | null =>
  /^\d{7}$/.test(number) && Number(number) > 0 ? Number(number) : null;
