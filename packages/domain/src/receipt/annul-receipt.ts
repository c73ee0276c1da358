import type { CalendarDay } from "../calendar/calendar-day.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Receipt, ReceiptAnnulled } from "./receipt.ts";

/** Why a receipt is not annulled. */
export type AnnulReceiptRefusal = ReceiptAnnulled | { readonly code: "receipt.reason-missing" };

/** Hủy biên lai: it keeps its number and its content, and no other receipt ever gets that number (TT 303/2016/TT-BTC). */
export function annulReceipt(
  receipt: Receipt,
  { on, reason }: { readonly on: CalendarDay; readonly reason: string },
): Result<Receipt, AnnulReceiptRefusal> {
  if (receipt.annulled !== undefined) return refuse({ code: "receipt.annulled", number: receipt.number });
  const why = reason.trim();
  return why === ""
    ? refuse({ code: "receipt.reason-missing" })
    : accept({ ...receipt, annulled: { on, reason: why } });
}
