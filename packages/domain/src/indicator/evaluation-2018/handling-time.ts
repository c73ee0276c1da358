import type { Punctuality } from "../../deadline/punctuality.ts";
import { isSolved, type Measurement } from "../measurement.ts";
import {
  circular012018,
  judgedBy,
  type EvaluationIndex,
  type IndexDefinition,
  type IndexPoints,
} from "./evaluation-index.ts";

/** Points of a time beside its limit: shorter, equal, longer. */
export const POINTS_OF_TIME: Readonly<Record<Punctuality, IndexPoints>> = { early: 2, "on-time": 1, late: 0 };

const definition: IndexDefinition = {
  number: 1,
  version: 1,
  term: "Thời gian trung bình thực hiện thủ tục so với quy định",
  points: { 2: "Ngắn hơn thời hạn", 1: "Bằng thời hạn", 0: "Dài hơn thời hạn" },
  source: circular012018("Điều 13, chỉ số 1"),
};

/** Chỉ số 1: the whole time of a dossier beside its limit. */
export const handlingTime: EvaluationIndex<readonly Measurement[]> = {
  definition,
  of: (measurements) =>
    judgedBy(definition, measurements.filter(isSolved), {
      idOf: ({ id }) => id,
      pointsOf: ({ punctuality }) => punctuality && POINTS_OF_TIME[punctuality],
    }),
};
