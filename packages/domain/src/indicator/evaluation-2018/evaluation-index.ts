import type { Source } from "../../source.ts";
import type { NotMeasurable } from "../indicator.ts";
import { rounded } from "../percent.ts";

/** Số thứ tự of the nine indices of TT 01/2018/TT-VPCP. */
export type IndexNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Điểm of one dossier, part or unit. */
export type IndexPoints = 0 | 1 | 2;

/** Định nghĩa of one index: what earns two points, one, and none. */
export interface IndexDefinition {
  readonly number: IndexNumber;
  readonly version: number;
  readonly term: string;
  readonly points: Readonly<Record<IndexPoints, string>>;
  readonly source: Source;
}

/** Giá trị chỉ số: points over what was judged, to one decimal. */
export interface IndexValue {
  readonly number: IndexNumber;
  readonly points: number;
  readonly judged: number;
  readonly value: number | NotMeasurable;
  /** Ids by the points that they earned. */
  readonly behind: Readonly<Record<IndexPoints, readonly string[]>>;
}

/** Chỉ số of the evaluation. */
export interface EvaluationIndex<In> {
  readonly definition: IndexDefinition;
  readonly of: (input: In) => IndexValue;
}

/** Căn cứ of an index. */
export const circular012018 = (clause: string, note?: string): Source => ({
  document: "Thông tư 01/2018/TT-VPCP",
  clause,
  ...(note !== undefined && { note }),
});

/** Points of each item; null where it is not to be judged. */
export function judgedBy<Item>(
  { number }: IndexDefinition,
  items: readonly Item[],
  { idOf, pointsOf }: { readonly idOf: (item: Item) => string; readonly pointsOf: (item: Item) => IndexPoints | null },
): IndexValue {
  const behind: Record<IndexPoints, string[]> = { 0: [], 1: [], 2: [] };
  for (const item of items) {
    const points = pointsOf(item);
    if (points !== null) behind[points].push(idOf(item));
  }
  const judged = behind[0].length + behind[1].length + behind[2].length;
  const points = behind[1].length + 2 * behind[2].length;
  return { number, points, judged, value: judged === 0 ? "not-measurable" : rounded(points / judged, 1), behind };
}
