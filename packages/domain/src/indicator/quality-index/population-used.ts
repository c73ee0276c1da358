import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { isReported, type Measurement } from "../measurement.ts";
import { shareAmong } from "../share.ts";
import { decision766 } from "./decision-766.ts";

const definition: IndicatorDefinition = {
  id: "766-4.5b",
  version: 1,
  term: "Hồ sơ khai thác Cơ sở dữ liệu quốc gia về dân cư",
  formula: { numerator: "Hồ sơ có lần tra cứu dữ liệu dân cư đã ghi nhận", denominator: "Hồ sơ trong kỳ" },
  counts: "dossier",
  source: decision766("4.5"),
  scoring: { maxPoints: 2 },
};

/** Hồ sơ dùng dữ liệu dân cư: only where a look-up was really made; nothing is claimed. */
export const populationUsed: Indicator<{
  readonly measurements: readonly Measurement[];
  readonly lookedUp: ReadonlySet<string>;
}> = {
  definition,
  of: ({ measurements, lookedUp }) =>
    shareAmong(definition, measurements, {
      idOf: ({ id }) => id,
      among: isReported,
      are: ({ id }) => lookedUp.has(id),
    }),
};
