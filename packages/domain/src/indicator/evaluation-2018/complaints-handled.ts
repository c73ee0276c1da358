import { circular012018, judgedBy, type EvaluationIndex, type IndexDefinition } from "./evaluation-index.ts";

/** Phản ánh, kiến nghị of a unit. */
export interface ComplaintsOfUnit {
  readonly unit: string;
  readonly received: number;
  readonly onTime: number;
  /** Kéo dài. */
  readonly prolonged: number;
}

/** Share handled on time from which a unit still earns a point. */
const ON_TIME_PERCENT = 90;

const definition: IndexDefinition = {
  number: 8,
  version: 1,
  term: "Tiếp thu, giải trình phản ánh, kiến nghị",
  points: {
    2: "Không có, hoặc 100% đúng hạn, không vụ nào kéo dài",
    1: "Từ 90% đúng hạn",
    0: "Dưới 90% đúng hạn, hoặc có vụ kéo dài",
  },
  source: circular012018("Điều 13, chỉ số 8"),
};

/** Chỉ số 8: how a unit handles complaints; none is as good as all in time. */
export const complaintsHandled: EvaluationIndex<ComplaintsOfUnit> = {
  definition,
  of: (unit) =>
    judgedBy(definition, [unit], {
      idOf: (each) => each.unit,
      pointsOf: ({ received, onTime, prolonged }) => {
        if (prolonged > 0) return 0;
        if (onTime >= received) return 2;
        return onTime * 100 >= ON_TIME_PERCENT * received ? 1 : 0;
      },
    }),
};
