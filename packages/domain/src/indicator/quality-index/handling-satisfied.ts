import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { isReported, type Measurement } from "../measurement.ts";
import { shareAmong } from "../share.ts";
import { decision766 } from "./decision-766.ts";

const definition: IndicatorDefinition = {
  id: "766-5.4",
  version: 1,
  term: "Hài lòng về giải quyết thủ tục hành chính",
  formula: {
    numerator: "Hồ sơ trong kỳ không quá hạn, không bị phản ánh hay đánh giá không hài lòng",
    denominator: "Hồ sơ trong kỳ",
  },
  counts: "dossier",
  source: decision766("5.4", "hồ sơ vừa quá hạn vừa bị phản ánh chỉ trừ một lần"),
  scoring: { maxPoints: 6, thresholdPercent: 90 },
};

/** Hài lòng về giải quyết thủ tục: 100 % less what was late, complained of or disliked. */
export const handlingSatisfied: Indicator<{
  readonly measurements: readonly Measurement[];
  /** Dossiers that somebody complained of, or was not satisfied with. */
  readonly disliked: ReadonlySet<string>;
}> = {
  definition,
  of: ({ measurements, disliked }) =>
    shareAmong(definition, measurements, {
      idOf: ({ id }) => id,
      among: isReported,
      are: ({ id, punctuality }) => punctuality !== "late" && !disliked.has(id),
    }),
};
