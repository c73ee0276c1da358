import { measurePeriod, type RecordedDossier } from "@motcua/casework";
import {
  dayOf,
  figuresOf,
  MONTHLY_INDICATORS,
  reportPeriod,
  type IndicatorDefinition,
  type Measurement,
  type Period,
} from "@motcua/domain";
import { SettingsFault } from "../env.ts";
import { dayAsked, needed, noOtherWords } from "./asked.ts";
import type { OfficeCommand } from "./office-command.ts";
import type { OpenOffice } from "./open-office.ts";
import { sayBehind } from "./say-behind.ts";
import { sayFigures } from "./say-figures.ts";
import { sayRefusal } from "./say-refusal.ts";
import { unitAsked } from "./unit-asked.ts";

const options = {
  from: { type: "string" },
  to: { type: "string" },
  unit: { type: "string" },
  behind: { type: "string" },
  json: { type: "boolean" },
} as const;

interface Reporting {
  readonly period: Period;
  /** Null: the whole province. */
  readonly unit: string | null;
  /** Null: every figure; else the dossiers behind this one. */
  readonly behind: IndicatorDefinition | null;
  readonly isJson: boolean;
}

/** Báo cáo một kỳ: Biểu 06a, bảng xếp hạng, chỉ số, and the dossiers behind each. Nobody is named in it. */
export const reportPeriodCommand: OfficeCommand<typeof options, Reporting> = {
  usage:
    "npm run -s report:period -- --from 2026-11-01 --to 2026-11-30 [--unit cam-pha] [--behind solved-on-time] [--json] [--tenant H49]",
  options,
  read: ({ from, to, unit, behind, json = false }, words) => {
    noOtherWords(words);
    return {
      period: { from: dayAsked("from", from), to: dayAsked("to", to) },
      unit: unit === undefined ? null : needed("unit", unit),
      behind: behind === undefined ? null : indicatorAsked(behind),
      isJson: json,
    };
  },
  run: async (office, { period, unit, behind, isJson }) => {
    const { desk, pack, say } = office;
    if (unit !== null) unitAsked(pack, unit);
    const asked = reportPeriod(period, dayOf(desk.clock.now()));
    if (!asked.ok) return sayRefusal(office, asked.refusal);
    const { measurements, codes } = await measured(office, { period, unit });
    const figures = figuresOf(measurements);
    if (behind !== null) {
      const { behind: ids } = figures.values.find(({ id }) => id === behind.id)!;
      const named = (all: readonly string[]) => all.map((id) => codes.get(id) ?? id);
      sayBehind(office, behind, { counted: named(ids.counted), missed: named(ids.missed), isJson });
    } else if (isJson) say(JSON.stringify({ period, unit, ...figures, codes: Object.fromEntries(codes) }));
    else sayFigures(office, { period, unit, figures });
    return true;
  },
};

/** What was measured, and by which code a person looks each dossier up. */
async function measured(
  { desk, tenant }: OpenOffice,
  { period, unit }: Pick<Reporting, "period" | "unit">,
): Promise<{ readonly measurements: readonly Measurement[]; readonly codes: ReadonlyMap<string, string> }> {
  const codes = new Map<string, string>();
  async function* noted(read: AsyncIterable<RecordedDossier>): AsyncGenerator<RecordedDossier> {
    for await (const recorded of read) {
      const { id, code, trackingCode } = recorded.dossier;
      codes.set(id, code ?? trackingCode);
      yield recorded;
    }
  }
  const noting: Parameters<typeof measurePeriod>[0] = {
    law: desk.law,
    casebook: { histories: (of, question) => noted(desk.casebook.histories(of, question)) },
  };
  const all = await measurePeriod(noting, tenant, unit === null ? { period } : { period, office: unit });
  return { measurements: unit === null ? all : all.filter((each) => each.unit === unit), codes };
}

function indicatorAsked(id: string): IndicatorDefinition {
  const found = MONTHLY_INDICATORS.find(({ definition }) => definition.id === id);
  if (found) return found.definition;
  const known = MONTHLY_INDICATORS.map(({ definition }) => definition.id).join(" ");
  throw new SettingsFault(`--behind ${id}: không có chỉ số này · no such indicator (${known})`);
}
