import { isSolved, type Measurement } from "../measurement.ts";
import { circular012018, judgedBy, type EvaluationIndex, type IndexDefinition } from "./evaluation-index.ts";

/** Measured dossiers, and those whose owner had to go to another agency than the desk. */
export interface VisitsQuestion {
  readonly measurements: readonly Measurement[];
  readonly sentElsewhere: ReadonlySet<string>;
}

const definition: IndexDefinition = {
  number: 4,
  version: 1,
  term: "Số cơ quan phải liên hệ để hoàn thiện hồ sơ",
  points: {
    2: "Không phải đến cơ quan nào",
    1: "Chỉ đến Bộ phận Một cửa, và cơ quan kiểm tra theo luật định",
    0: "Phải đến thêm cơ quan khác",
  },
  source: circular012018("Điều 13, chỉ số 4"),
};

/** Chỉ số 4: how many agencies the citizen had to go to; filed and fetched online or by post, to none. */
export const agenciesVisited: EvaluationIndex<VisitsQuestion> = {
  definition,
  of: ({ measurements, sentElsewhere }) =>
    judgedBy(definition, measurements.filter(isSolved), {
      idOf: ({ id }) => id,
      pointsOf: ({ id, channel, returnedBy }) =>
        sentElsewhere.has(id) ? 0 : channel === "counter" || returnedBy === "counter" ? 1 : 2,
    }),
};
