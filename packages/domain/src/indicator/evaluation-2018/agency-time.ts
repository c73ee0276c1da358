import { isSolved, type Measurement } from "../measurement.ts";
import { circular012018, judgedBy, type EvaluationIndex, type IndexDefinition } from "./evaluation-index.ts";
import { POINTS_OF_TIME } from "./handling-time.ts";

const definition: IndexDefinition = {
  number: 2,
  version: 1,
  term: "Thời gian thực hiện của từng cơ quan tham gia",
  points: { 2: "Ngắn hơn thời hạn", 1: "Bằng thời hạn", 0: "Dài hơn thời hạn" },
  source: circular012018("Điều 13, chỉ số 2"),
};

/** Chỉ số 2: each agency's part, those that only take part among them. Behind a number stands `dossier/agency`. */
export const agencyTime: EvaluationIndex<readonly Measurement[]> = {
  definition,
  of: (measurements) => {
    const parts = measurements.filter(isSolved).flatMap(({ id, parts }) => parts.map((part) => ({ id, ...part })));
    return judgedBy(definition, parts, {
      idOf: ({ id, agency }) => `${id}/${agency}`,
      pointsOf: ({ punctuality }) => POINTS_OF_TIME[punctuality],
    });
  },
};
