import type { IndicatorId } from "../indicator-id.ts";
import type { IndicatorValue, NotMeasurable } from "../indicator.ts";
import { rounded } from "../percent.ts";
import { QUALITY_GROUPS, type QualityGroupId, type QualityIndexInput } from "./quality-groups.ts";

/** Xếp loại of the whole index. */
export type QualityClass = "excellent" | "good" | "fair" | "average" | "weak"; // xuất sắc, tốt, khá, trung bình, yếu

/** Xếp loại from so many points on. The steps are not in the text of QĐ 766 that was found: check them before publishing. */
export const QUALITY_CLASSES: readonly (readonly [QualityClass, number])[] = [
  ["excellent", 90],
  ["good", 80],
  ["fair", 70],
  ["average", 50],
  ["weak", 0],
];

/** Điểm of a group, beside the points of what could be measured and the most that it can have. */
export interface QualityPoints {
  readonly points: number;
  readonly measurable: number;
  readonly most: number;
}

/** Bộ chỉ số chất lượng phục vụ (QĐ 766/QĐ-TTg), 100 points. */
export interface QualityIndex extends QualityPoints {
  readonly groups: Readonly<Record<QualityGroupId, QualityPoints>>;
  readonly values: ReadonlyMap<IndicatorId, IndicatorValue>;
  /** Only where everything could be measured: half an index has no class. */
  readonly class: QualityClass | NotMeasurable;
}

/** Chấm điểm: each indicator, each group, the whole. */
export function qualityIndex(input: QualityIndexInput): QualityIndex {
  const values = new Map<IndicatorId, IndicatorValue>();
  const groups = Object.fromEntries(
    Object.entries(QUALITY_GROUPS).map(([group, indicators]) => {
      const scored = indicators.map(({ definition, of }): QualityPoints => {
        const value = of(input);
        values.set(definition.id, value);
        const most = definition.scoring?.maxPoints ?? 0;
        return typeof value.points === "number"
          ? { points: value.points, measurable: most, most }
          : { points: 0, measurable: 0, most };
      });
      return [group, sum(scored)];
    }),
  ) as Record<QualityGroupId, QualityPoints>;
  const whole = sum(Object.values(groups));
  return { ...whole, groups, values, class: whole.measurable < whole.most ? "not-measurable" : classOf(whole.points) };
}

const classOf = (points: number): QualityClass => QUALITY_CLASSES.find(([, from]) => points >= from)?.[0] ?? "weak";

const sum = (parts: readonly QualityPoints[]): QualityPoints => ({
  points: rounded(
    parts.reduce((total, { points }) => total + points, 0),
    2,
  ),
  measurable: parts.reduce((total, { measurable }) => total + measurable, 0),
  most: parts.reduce((total, { most }) => total + most, 0),
});
