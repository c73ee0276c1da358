import type { NotMeasurable } from "../indicator.ts";
import { rounded } from "../percent.ts";
import type { IndexNumber, IndexValue } from "./evaluation-index.ts";

/** Xếp loại mức độ hoàn thành nhiệm vụ of a person: 100 %, 70 to under 100 %, under 70 %. */
export type StaffClass = "full" | "from-70-percent" | "under-70-percent";

/** Xếp loại of a unit. */
export type UnitClass = "excellent" | "good" | "fair" | "average" | "weak"; // xuất sắc, tốt, khá, trung bình, yếu

/** Tổng điểm, and the indices that had no data and are left out. */
export interface Evaluation<Class> {
  readonly total: number | NotMeasurable;
  readonly leftOut: readonly IndexNumber[];
  readonly class: Class | NotMeasurable;
}

const STAFF_INDICES: readonly IndexNumber[] = [1, 2, 3, 4, 7];
const UNIT_INDICES: readonly IndexNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Từ số điểm này trở lên (TT 01/2018, Điều 13–15). */
const STAFF_CLASSES: readonly (readonly [StaffClass, number])[] = [
  ["full", 5],
  ["from-70-percent", 3.5],
  ["under-70-percent", 0],
];
const UNIT_CLASSES: readonly (readonly [UnitClass, number])[] = [
  ["excellent", 15],
  ["good", 12],
  ["fair", 9],
  ["average", 6],
  ["weak", 0],
];

/** Đánh giá cán bộ: indices 1, 2, 3, 4 and 7, ten points at most. */
export const evaluateStaff = (indices: readonly IndexValue[]): Evaluation<StaffClass> =>
  evaluated(indices, STAFF_INDICES, STAFF_CLASSES);

/** Đánh giá đơn vị: all nine, eighteen points at most. */
export const evaluateUnit = (indices: readonly IndexValue[]): Evaluation<UnitClass> =>
  evaluated(indices, UNIT_INDICES, UNIT_CLASSES);

function evaluated<Class>(
  indices: readonly IndexValue[],
  numbers: readonly IndexNumber[],
  classes: readonly (readonly [Class, number])[],
): Evaluation<Class> {
  const values = new Map(indices.map(({ number, value }) => [number, value]));
  const measured = numbers.map((number) => values.get(number)).filter((value) => typeof value === "number");
  const leftOut = numbers.filter((number) => typeof values.get(number) !== "number");
  if (measured.length === 0) return { total: "not-measurable", leftOut, class: "not-measurable" };
  const total = rounded(
    measured.reduce((sum, value) => sum + value, 0),
    1,
  );
  return { total, leftOut, class: classes.find(([, from]) => total >= from)?.[0] ?? "not-measurable" };
}
