import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { isReported, type Measurement } from "../measurement.ts";
import { shareAmong } from "../share.ts";
import { decision766 } from "./decision-766.ts";

const definition: IndicatorDefinition = {
  id: "766-4.5a",
  version: 1,
  term: "Thủ tục kết nối Cơ sở dữ liệu quốc gia về dân cư",
  formula: {
    numerator: "Thủ tục có hồ sơ nộp bằng tài khoản định danh đã xác thực",
    denominator: "Thủ tục có hồ sơ trong kỳ",
  },
  counts: "procedure",
  source: decision766("4.5", "mẫu số không được nêu: lấy thủ tục có hồ sơ trong kỳ"),
  scoring: { maxPoints: 2 },
};

/** Thủ tục kết nối dữ liệu dân cư: at least one dossier was filed from a verified identity account. */
export const proceduresIdentified: Indicator<readonly Measurement[]> = {
  definition,
  of: (measurements) => {
    const reported = Map.groupBy(measurements.filter(isReported), ({ procedure }) => procedure.code);
    return shareAmong(definition, [...reported], {
      idOf: ([procedure]) => procedure,
      are: ([, those]) => those.some(({ isAccountVerified }) => isAccountVerified),
    });
  },
};
