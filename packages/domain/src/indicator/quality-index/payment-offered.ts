import { shareOf } from "../share.ts";
import { decision766 } from "./decision-766.ts";

/** Thủ tục with what may be paid for it online. */
export interface PayableProcedure {
  readonly code: string;
  readonly hasFee: boolean;
  readonly isPayableOnline: boolean;
}

/** Thủ tục có nghĩa vụ tài chính được cung cấp thanh toán trực tuyến. */
export const paymentOffered = shareOf<PayableProcedure>(
  {
    id: "766-3.5a",
    version: 1,
    term: "Thủ tục được cung cấp thanh toán trực tuyến",
    formula: {
      numerator: "Thủ tục thanh toán được trực tuyến",
      denominator: "Thủ tục có yêu cầu nghĩa vụ tài chính",
    },
    counts: "procedure",
    source: decision766("3.5"),
    scoring: { maxPoints: 2, thresholdPercent: 80 },
  },
  { idOf: ({ code }) => code, among: ({ hasFee }) => hasFee, are: ({ isPayableOnline }) => isPayableOnline },
);
