import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  dayOf,
  dueDate,
  inForceOn,
  minutesOf,
  workingCalendar,
  type OfficeHours,
  type Phase,
  type ProvincePack,
  type TimeLimit,
} from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { NATIONAL_FOLDER, nationalCatalogue } from "./read/national-catalogue.ts";
import { provincePacks } from "./read/province-packs.ts";
import { readWorkedCases } from "./read/read-worked-cases.ts";
import { valueOrStop } from "./read/value-or-stop.ts";
import type { WorkedCase, WorkedCases } from "./schema/worked-cases-schema.ts";

const PROVINCES = fileURLToPath(new URL("../../provinces", import.meta.url));
const catalogue = nationalCatalogue();
const packs = provincePacks(PROVINCES, catalogue);

const casesIn = (folder: string): readonly WorkedCases[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".cases.yaml"))
    .map((name) => valueOrStop(readWorkedCases(join(folder, name))));

/** The limit that holds on that day; a province's shortened one before the nation's. */
function limitOf(each: WorkedCase, pack: ProvincePack | undefined): TimeLimit {
  if (each.limit !== undefined) return each.limit;
  const procedure = catalogue.procedures.find(({ code }) => code === each.procedure);
  const chosen =
    each.case === undefined ? procedure?.cases[0] : procedure?.cases.find(({ code }) => code === each.case);
  if (chosen === undefined) throw new Error(`no such procedure or case: ${each.procedure} ${each.case ?? ""}`);
  const on = dayOf(each.from);
  const shortened = (pack?.procedures.find(({ code }) => code === each.procedure)?.shortened ?? []).filter(
    ({ caseCode }) => caseCode === chosen.code,
  );
  const phases: readonly Phase[] = (inForceOn(on, shortened) ?? inForceOn(on, chosen.limits))?.value ?? [];
  const phase = phases.find(({ startsOn }) => startsOn === (each.phase ?? "received"));
  if (phase === undefined) throw new Error(`no limit in force on ${on}: ${each.sentence}`);
  return phase.limit;
}

function hoursOf(each: WorkedCase, { hours }: WorkedCases, pack: ProvincePack | undefined): readonly OfficeHours[] {
  const office = pack?.offices.find(({ id }) => id === each.office);
  const found = office?.hours ?? (hours === undefined ? undefined : [hours]);
  if (found === undefined) throw new Error(`no office hours: ${each.sentence}`);
  return found;
}

function confirm(files: readonly WorkedCases[], pack?: ProvincePack): void {
  for (const file of files) {
    it.each(file.cases)("$sentence", (each) => {
      const calendar = workingCalendar(catalogue.calendars, hoursOf(each, file, pack));
      const due = dueDate({ from: each.from, limit: limitOf(each, pack), calendar });
      expect(due).toMatchObject({ ok: true, value: { on: each.due } });
      if (due.ok && each.at !== undefined) expect(minutesOf(due.value.at)).toBe(each.at);
    });
  }
}

describe("due dates that the national catalogue works out (ví dụ tính ngày hẹn trả)", () => {
  confirm(casesIn(NATIONAL_FOLDER));
});

for (const pack of packs) {
  describe(`due dates that ${pack.name.vi} has checked`, () => {
    confirm(casesIn(join(PROVINCES, pack.slug)), pack);
  });
}
