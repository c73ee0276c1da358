import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { isReported, type Measurement } from "../measurement.ts";
import { shareAmong } from "../share.ts";
import { decision766 } from "./decision-766.ts";
import type { PayableProcedure } from "./payment-offered.ts";

const definition: IndicatorDefinition = {
  id: "766-3.5b",
  version: 1,
  term: "Thủ tục có giao dịch thanh toán trực tuyến",
  formula: {
    numerator: "Thủ tục có ít nhất một hồ sơ trong kỳ thanh toán trực tuyến",
    denominator: "Thủ tục thanh toán được trực tuyến",
  },
  counts: "procedure",
  source: decision766("3.5", "mẫu số không được nêu: lấy thủ tục thanh toán được trực tuyến"),
  scoring: { maxPoints: 2, thresholdPercent: 80 },
};

/** Thủ tục có giao dịch thanh toán trực tuyến. */
export const paymentUsed: Indicator<{
  readonly measurements: readonly Measurement[];
  readonly procedures: readonly PayableProcedure[];
}> = {
  definition,
  of: ({ measurements, procedures }) => {
    const used = new Set(
      measurements.filter((each) => isReported(each) && each.paidVnd.online > 0).map(({ procedure }) => procedure.code),
    );
    return shareAmong(definition, procedures, {
      idOf: ({ code }) => code,
      among: ({ hasFee, isPayableOnline }) => hasFee && isPayableOnline,
      are: ({ code }) => used.has(code),
    });
  },
};
