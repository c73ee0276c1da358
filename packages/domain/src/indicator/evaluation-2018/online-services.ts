import { isReported, type Measurement } from "../measurement.ts";
import { circular012018, judgedBy, type EvaluationIndex, type IndexDefinition } from "./evaluation-index.ts";

/** Dịch vụ công trực tuyến of a unit. */
export interface OnlineServicesOfUnit {
  readonly unit: string;
  /** Procedures that may be offered online, and those offered at level 3 or 4. */
  readonly eligible: number;
  readonly atLevel3Or4: number;
  readonly measurements: readonly Measurement[];
}

const SERVICES_PERCENT = 20;
const FILED_PERCENT = { two: 30, one: 15 } as const;

const definition: IndexDefinition = {
  number: 9,
  version: 1,
  term: "Cung cấp dịch vụ công trực tuyến",
  points: {
    2: "Từ 20% thủ tục ở mức độ 3, 4; từ 30% hồ sơ trực tuyến; không hồ sơ nào quá hạn",
    1: "Từ 15% hồ sơ trực tuyến, không hồ sơ nào quá hạn",
    0: "Dưới 15%, hoặc có hồ sơ quá hạn",
  },
  source: circular012018("Điều 13, chỉ số 9"),
};

/** Chỉ số 9: what a unit offers online, how much is filed so, and that none of it is late. */
export const onlineServices: EvaluationIndex<OnlineServicesOfUnit> = {
  definition,
  of: (unit) =>
    judgedBy(definition, [unit], {
      idOf: (each) => each.unit,
      pointsOf: ({ eligible, atLevel3Or4, measurements }) => {
        const reported = measurements.filter(isReported);
        if (eligible === 0 || reported.length === 0) return null;
        const online = reported.filter(({ channel }) => channel === "online");
        const reaches = (percent: number): boolean => online.length * 100 >= percent * reported.length;
        if (!reaches(FILED_PERCENT.one) || online.some(({ punctuality }) => punctuality === "late")) return 0;
        return reaches(FILED_PERCENT.two) && atLevel3Or4 * 100 >= SERVICES_PERCENT * eligible ? 2 : 1;
      },
    }),
};
