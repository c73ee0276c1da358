import { circular012018, judgedBy, type EvaluationIndex, type IndexDefinition } from "./evaluation-index.ts";

/** Cấp of a unit under the circular. */
export type EvaluatedLevel = "ministry" | "province" | "district" | "commune";

/** Tổ chức tại Bộ phận Một cửa: a unit's procedures, those aside that need not come to the desk. */
export interface DeskOrganisation {
  readonly unit: string;
  readonly level: EvaluatedLevel;
  readonly procedures: number;
  /** Received and returned at the desk. */
  readonly atDesk: number;
  /** Received, appraised and approved there. */
  readonly onTheSpot: number;
}

/** Share of procedures done on the spot from which a unit earns two points. */
const SPOT_PERCENT: Readonly<Record<EvaluatedLevel, number>> = {
  ministry: 20,
  province: 20,
  district: 50,
  commune: 100,
};

const definition: IndexDefinition = {
  number: 5,
  version: 1,
  term: "Thực hiện thủ tục tại Bộ phận Một cửa",
  points: {
    2: "Đạt tỷ lệ thủ tục tiếp nhận, thẩm định, phê duyệt tại chỗ (20% bộ, tỉnh; 50% huyện; 100% xã)",
    1: "100% thủ tục tiếp nhận và trả kết quả tại Bộ phận Một cửa",
    0: "Dưới 100%",
  },
  source: circular012018("Điều 13, chỉ số 5"),
};

/** Chỉ số 5: what a unit has brought to the desk. */
export const deskOrganisation: EvaluationIndex<DeskOrganisation> = {
  definition,
  of: (unit) =>
    judgedBy(definition, [unit], {
      idOf: (each) => each.unit,
      pointsOf: ({ level, procedures, atDesk, onTheSpot }) => {
        if (procedures === 0) return null;
        if (onTheSpot * 100 >= SPOT_PERCENT[level] * procedures) return 2;
        return atDesk >= procedures ? 1 : 0;
      },
    }),
};
