import { isSolved, type Measurement } from "../measurement.ts";
import { circular012018, judgedBy, type EvaluationIndex, type IndexDefinition } from "./evaluation-index.ts";

/** Measured dossiers, and those with a justified complaint about attitude. */
export interface AttitudeQuestion {
  readonly measurements: readonly Measurement[];
  readonly justifiedComplaints: ReadonlySet<string>;
}

const definition: IndexDefinition = {
  number: 7,
  version: 1,
  term: "Thái độ phục vụ",
  points: {
    2: "Trước hạn, không có phản ánh",
    1: "Đúng hạn, không có phản ánh",
    0: "Có phản ánh được xác định là đúng",
  },
  source: circular012018("Điều 13, chỉ số 7", "quá hạn mà không có phản ánh: nguồn không nêu, tính 0 điểm"),
};

/** Chỉ số 7: attitude, as complaints and time tell it. */
export const attitude: EvaluationIndex<AttitudeQuestion> = {
  definition,
  of: ({ measurements, justifiedComplaints }) =>
    judgedBy(definition, measurements.filter(isSolved), {
      idOf: ({ id }) => id,
      pointsOf: ({ id, punctuality }) => {
        if (justifiedComplaints.has(id) || punctuality === "late") return 0;
        return punctuality === "early" ? 2 : 1;
      },
    }),
};
