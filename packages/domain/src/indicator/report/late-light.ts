import type { NotMeasurable } from "../indicator.ts";
import type { TrafficLight } from "./judge-target.ts";

/** Màu cảnh báo of a late share: amber and red from so many percent on, as the province decides. */
export const lateLight = (
  latePercent: number | NotMeasurable,
  { amberFrom, redFrom }: { readonly amberFrom: number; readonly redFrom: number },
): TrafficLight | NotMeasurable => {
  if (latePercent === "not-measurable") return latePercent;
  return latePercent >= redFrom ? "red" : latePercent >= amberFrom ? "amber" : "green";
};
