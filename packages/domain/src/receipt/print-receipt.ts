import { accept, refuse, type Result } from "../result.ts";
import type { Receipt, ReceiptAnnulled } from "./receipt.ts";

/** In biên lai: a receipt is printed once; every later print is to be marked “bản sao” (TT 303/2016/TT-BTC). */
export function printReceipt(
  receipt: Receipt,
): Result<{ readonly receipt: Receipt; readonly isCopy: boolean }, ReceiptAnnulled> {
  if (receipt.annulled !== undefined) return refuse({ code: "receipt.annulled", number: receipt.number });
  return accept({ receipt: { ...receipt, prints: receipt.prints + 1 }, isCopy: receipt.prints > 0 });
}
