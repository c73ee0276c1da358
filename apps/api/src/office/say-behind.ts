import type { IndicatorDefinition } from "@motcua/domain";
import { indicatorText, shareText } from "@motcua/messages";
import type { OpenOffice } from "./open-office.ts";

/** Hồ sơ sau con số: the codes above the line of an indicator, and those that are only below it. */
export function sayBehind(
  { say }: Pick<OpenOffice, "say">,
  definition: IndicatorDefinition,
  behind: { readonly counted: readonly string[]; readonly missed: readonly string[]; readonly isJson: boolean },
): void {
  const { counted, missed, isJson } = behind;
  if (isJson) {
    say(JSON.stringify({ indicator: definition.id, counts: definition.counts, counted, missed }));
    return;
  }
  const share = { numerator: counted.length, denominator: counted.length + missed.length };
  const { formula, source } = definition;
  say(`${indicatorText(definition, "vi")}: ${shareText(share, "vi")}`);
  say(`${indicatorText(definition, "en")}: ${shareText(share, "en")}`);
  say(`${formula.numerator} / ${formula.denominator} (${source.document})`);
  say(`Được tính · Counted (${counted.length}):`);
  for (const code of counted) say(`  ${code}`);
  say(`Không được tính · Missed (${missed.length}):`);
  for (const code of missed) say(`  ${code}`);
}
