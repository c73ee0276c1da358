import { isReported } from "../measurement.ts";
import { dossierShare } from "../share.ts";
import { decision766 } from "./decision-766.ts";

/** Hồ sơ thanh toán trực tuyến: by the national portal or the province's gateway; a transfer at the counter is not one. */
export const paidOnline = dossierShare(
  {
    id: "766-3.6",
    version: 1,
    term: "Hồ sơ thanh toán trực tuyến",
    formula: { numerator: "Hồ sơ đã thanh toán trực tuyến", denominator: "Hồ sơ trong kỳ có phí, lệ phí khác 0" },
    source: decision766("3.6"),
    scoring: { maxPoints: 6, thresholdPercent: 100 },
  },
  { among: (each) => isReported(each) && each.feeVnd > 0, are: ({ paidVnd }) => paidVnd.online > 0 },
);
