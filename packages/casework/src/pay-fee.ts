import { dayOf, yearOf, type Dossier, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import type { Caller, Desk } from "./ports.ts";

/** Thu phí, lệ phí; the receipt's number of seven digits runs on without a gap (TT 303/2016). */
export const payFee = (
  desk: Desk,
  caller: Caller,
  payment: { readonly target: Target; readonly vnd: number; readonly means: "cash" | "transfer" },
): Promise<Result<Dossier, ActRefusal>> =>
  actOnDossier(desk, caller, {
    target: payment.target,
    act: async (dossier, tx, { at }) => {
      const number = await tx.nextReceiptNumber(dossier.office, yearOf(dayOf(at)));
      return {
        type: "pay-fee",
        vnd: payment.vnd,
        means: payment.means,
        receiptNumber: String(number).padStart(7, "0"),
      };
    },
  });
