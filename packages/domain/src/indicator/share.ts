import type { Indicator, IndicatorDefinition, IndicatorValue } from "./indicator.ts";
import type { Measurement } from "./measurement.ts";
import { percentOf, pointsFor } from "./percent.ts";

/** Which items stand below the line, and which of those above it. */
export interface ShareRule<Item> {
  readonly idOf: (item: Item) => string;
  readonly among?: (item: Item) => boolean;
  readonly are: (item: Item) => boolean;
}

/** A share of any items, with the ids behind it. */
export function shareAmong<Item>(
  definition: IndicatorDefinition,
  items: readonly Item[],
  { idOf, among, are }: ShareRule<Item>,
): IndicatorValue {
  const counted: string[] = [];
  const missed: string[] = [];
  for (const item of items) if (among?.(item) ?? true) (are(item) ? counted : missed).push(idOf(item));
  const numerator = counted.length;
  const denominator = numerator + missed.length;
  return valued(definition, { numerator, denominator, behind: { counted, missed } });
}

/** The share and the points that follow from its two numbers. */
export function valued(
  { scoring }: IndicatorDefinition,
  counted: Pick<IndicatorValue, "numerator" | "denominator" | "behind">,
): IndicatorValue {
  const value = percentOf(counted.numerator, counted.denominator);
  return { ...counted, value, ...(scoring && { points: pointsFor(value, scoring) }) };
}

/** Chỉ số tỷ lệ over items of one kind. */
export const shareOf = <Item>(definition: IndicatorDefinition, rule: ShareRule<Item>): Indicator<readonly Item[]> => ({
  definition,
  of: (items) => shareAmong(definition, items, rule),
});

/** Chỉ số tỷ lệ over measured dossiers. */
export const dossierShare = (
  definition: Omit<IndicatorDefinition, "counts">,
  rule: Omit<ShareRule<Measurement>, "idOf">,
): Indicator<readonly Measurement[]> =>
  shareOf({ ...definition, counts: "dossier" }, { ...rule, idOf: ({ id }) => id });
