import { hasResult } from "../measurement.ts";
import { dossierShare } from "../share.ts";
import { decision766 } from "./decision-766.ts";

/** Kết quả điện tử, of procedures whose result is a document. */
export const resultsElectronic = dossierShare(
  {
    id: "766-4.1",
    version: 1,
    term: "Hồ sơ có kết quả điện tử",
    formula: {
      numerator: "Hồ sơ có tệp kết quả",
      denominator: "Hồ sơ có kết quả trong kỳ của thủ tục trả kết quả là giấy tờ",
    },
    source: decision766("4.1"),
    scoring: { maxPoints: 6 },
  },
  {
    among: (each) => hasResult(each) && each.procedure.paperResult,
    are: ({ isResultDigitised }) => isResultDigitised,
  },
);
