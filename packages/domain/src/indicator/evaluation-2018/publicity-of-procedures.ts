import { isSolved, type Measurement } from "../measurement.ts";
import { circular012018, judgedBy, type EvaluationIndex, type IndexDefinition } from "./evaluation-index.ts";

/** Hình thức công khai of a procedure that were exact, full and in time. */
export interface Publicity {
  readonly isPosted: boolean;
  readonly isElectronic: boolean;
}

/** Measured dossiers, and how each procedure was published. */
export interface PublicityQuestion {
  readonly measurements: readonly Measurement[];
  readonly publicity: ReadonlyMap<string, Publicity>;
}

const definition: IndexDefinition = {
  number: 6,
  version: 1,
  term: "Công khai thủ tục hành chính",
  points: { 2: "Niêm yết và công khai điện tử, chính xác, đầy đủ, kịp thời", 1: "Một trong hai hình thức", 0: "Không" },
  source: circular012018("Điều 13, chỉ số 6"),
};

/** Chỉ số 6: how the procedure of each dossier was published. */
export const publicityOfProcedures: EvaluationIndex<PublicityQuestion> = {
  definition,
  of: ({ measurements, publicity }) =>
    judgedBy(definition, measurements.filter(isSolved), {
      idOf: ({ id }) => id,
      pointsOf: ({ procedure }) => {
        const shown = publicity.get(procedure.code);
        if (!shown) return null;
        return shown.isPosted && shown.isElectronic ? 2 : shown.isPosted || shown.isElectronic ? 1 : 0;
      },
    }),
};
