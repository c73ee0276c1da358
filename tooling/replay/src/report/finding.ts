/** What the platform's own report gives for a printed figure. */
export interface Finding {
  readonly value: number;
  /** Why the printed figure cannot come out, worked out from the figures themselves. */
  readonly whyNot?: string;
  /** What a reader has to know about it. */
  readonly remark?: string;
}

/** By the figure's name. */
export type Findings = Readonly<Record<string, Finding>>;

/** A value that a report must have; nothing measurable is a fault of the plan. */
export function found(value: number | "not-measurable"): Finding {
  if (value === "not-measurable") throw new Error("nothing was there to be measured");
  return { value };
}
