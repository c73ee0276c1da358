import type { Payment } from "../fee/balance-of.ts";
import type { DossierAct } from "./act.ts";

/** Lần nộp that an act or its event tells of: what carries no reference goes by its receipt. */
export const paymentOf = ({
  vnd,
  reference = "",
  receiptNumber,
}: Pick<Extract<DossierAct, { type: "pay-fee" }>, "vnd" | "reference" | "receiptNumber">): Payment => ({
  reference: reference.trim() || receiptNumber,
  kind: "payment",
  vnd,
});
