import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { hasResult, type Measurement } from "../measurement.ts";
import { shareAmong } from "../share.ts";
import { decision766 } from "./decision-766.ts";

const definition: IndicatorDefinition = {
  id: "766-4.certified",
  version: 1,
  term: "Chứng thực bản sao điện tử",
  formula: {
    numerator: "Hồ sơ chứng thực bản sao có kết quả ký số",
    denominator: "Hồ sơ chứng thực bản sao có kết quả trong kỳ",
  },
  counts: "dossier",
  source: decision766("4", "công thức không được nêu trong nguồn: cách tính của nền tảng"),
  scoring: { maxPoints: 2 },
};

/** Chứng thực bản sao điện tử, of the procedures that the caller names as certification of copies. */
export const copiesCertifiedElectronically: Indicator<{
  readonly measurements: readonly Measurement[];
  readonly certifications: ReadonlySet<string>;
}> = {
  definition,
  of: ({ measurements, certifications }) =>
    shareAmong(definition, measurements, {
      idOf: ({ id }) => id,
      among: (each) => hasResult(each) && certifications.has(each.procedure.code),
      are: ({ isResultSigned }) => isResultSigned,
    }),
};
