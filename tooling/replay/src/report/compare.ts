import { rounded } from "@motcua/domain";
import type { Figure, Scenario } from "../scenario/scenario.ts";
import type { Findings } from "./finding.ts";

/** A printed figure beside the platform's own. */
export interface Comparison {
  readonly figure: Figure;
  readonly platform: number;
  readonly agrees: boolean;
  readonly note: string;
}

/** Hedged words leave room on their side only; “khoảng” a twentieth on both. */
const ROOM = { nearly: 0.05, over: 0.25, about: 0.05 } as const;

/** Whether a value may be printed as the figure was. */
export function agrees({ value, decimals, sense }: Figure, platform: number): boolean {
  switch (sense) {
    case "exact":
      return rounded(platform, decimals) === value;
    case "nearly":
      return platform < value && platform >= value * (1 - ROOM.nearly);
    case "over":
      return platform > value && platform <= value * (1 + ROOM.over);
    case "about":
      return Math.abs(platform - value) <= value * ROOM.about;
  }
}

/** Every printed figure beside the platform's. A figure that nobody measured, or a difference that nobody explains, is a fault. */
export function compare({ slug, figures }: Scenario, findings: Findings): readonly Comparison[] {
  return figures.map((figure) => {
    const finding = findings[figure.id];
    if (!finding) throw new Error(`${slug}: nothing was measured for ${figure.id}`);
    const isEqual = agrees(figure, finding.value);
    if (!isEqual && finding.whyNot === undefined)
      throw new Error(`${slug}: ${figure.id} was printed as ${figure.value} and comes out as ${finding.value}`);
    const notes = [
      isEqual ? undefined : finding.whyNot,
      finding.remark,
      figure.derived && `số suy ra: ${figure.derived}`,
    ];
    return { figure, platform: finding.value, agrees: isEqual, note: notes.filter(Boolean).join("; ") };
  });
}
