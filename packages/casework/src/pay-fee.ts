import { dayOf, isHeard, receiptNumber, yearOf, type Dossier, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import type { Caller, Desk } from "./ports.ts";

/** Money that came in. */
export interface IncomingFee {
  readonly target: Target;
  readonly vnd: number;
  readonly means: "cash" | "transfer" | "online";
  /** Số tham chiếu of the bank or the gateway: told again, it is the same payment. */
  readonly reference?: string;
}

/** Thu phí, lệ phí; the receipt's number of seven digits runs on without a gap (TT 303/2016). A transfer told twice gets one receipt. */
export const payFee = (
  desk: Desk,
  caller: Caller,
  { target, vnd, means, reference: given = "" }: IncomingFee,
): Promise<Result<Dossier, ActRefusal>> =>
  actOnDossier(desk, caller, {
    target,
    act: async (dossier, tx, { at }) => {
      const reference = given.trim();
      if (reference !== "" && isHeard(dossier.payments, { reference, kind: "payment", vnd })) return null;
      const number = receiptNumber(await tx.nextReceiptNumber(dossier.office, yearOf(dayOf(at))));
      return { type: "pay-fee", vnd, means, receiptNumber: number, ...(reference !== "" && { reference }) };
    },
  });
