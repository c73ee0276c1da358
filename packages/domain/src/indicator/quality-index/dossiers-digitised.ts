import { hasResult } from "../measurement.ts";
import { dossierShare } from "../share.ts";
import { decision766 } from "./decision-766.ts";

/** Số hóa hồ sơ: the file of a component and the file of the result. */
export const dossiersDigitised = dossierShare(
  {
    id: "766-4.2",
    version: 1,
    term: "Hồ sơ số hóa thành phần và kết quả",
    formula: {
      numerator: "Hồ sơ có tệp thành phần hồ sơ và tệp kết quả",
      denominator: "Hồ sơ có kết quả trong kỳ",
    },
    source: decision766("4.2"),
    scoring: { maxPoints: 4, thresholdPercent: 80 },
  },
  {
    among: hasResult,
    are: ({ components, isResultDigitised, channel }) =>
      isResultDigitised && (components.digitised > 0 || (components.filed === 0 && channel === "online")),
  },
);
