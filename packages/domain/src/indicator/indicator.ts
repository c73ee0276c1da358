import type { Source } from "../source.ts";
import type { IndicatorId } from "./indicator-id.ts";

/** What an indicator counts, and what the ids behind a number name. */
export type Counted = "dossier" | "procedure" | "feedback" | "answer";

/** Cách chấm điểm: full marks from a share on, or in proportion to it. */
export interface Scoring {
  readonly maxPoints: number;
  readonly thresholdPercent?: number;
}

/** Định nghĩa chỉ số. */
export interface IndicatorDefinition {
  readonly id: IndicatorId;
  /** Grows when the formula changes: a frozen month names the one it was reckoned by. */
  readonly version: number;
  /** Tên chỉ số. */
  readonly term: string;
  /** Công thức: what is above the line, and what below. */
  readonly formula: { readonly numerator: string; readonly denominator: string };
  readonly counts: Counted;
  readonly source: Source;
  readonly scoring?: Scoring;
}

/** Không đo được: nothing was there to be measured, which is not nought. */
export type NotMeasurable = "not-measurable";

/** Giá trị chỉ số, with what stands behind it. */
export interface IndicatorValue {
  readonly numerator: number;
  readonly denominator: number;
  /** In percent, not rounded. */
  readonly value: number | NotMeasurable;
  readonly points?: number | NotMeasurable;
  /** Ids of what was counted above the line, and of what was only below it. */
  readonly behind: { readonly counted: readonly string[]; readonly missed: readonly string[] };
}

/** Chỉ số: its definition, and the pure function that gives its value. */
export interface Indicator<In> {
  readonly definition: IndicatorDefinition;
  readonly of: (input: In) => IndicatorValue;
}
