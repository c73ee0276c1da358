import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProvincePack } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { checkWorkedCase } from "./check/check-worked-cases.ts";
import { NATIONAL_FOLDER, nationalCatalogue } from "./read/national-catalogue.ts";
import { provincePacks } from "./read/province-packs.ts";
import { readWorkedCases } from "./read/read-worked-cases.ts";
import { valueOrStop } from "./read/value-or-stop.ts";
import type { WorkedCases } from "./schema/worked-cases-schema.ts";

const PROVINCES = fileURLToPath(new URL("../../provinces", import.meta.url));
const catalogue = nationalCatalogue();
const packs = provincePacks(PROVINCES, catalogue);

const casesIn = (folder: string): readonly WorkedCases[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".cases.yaml"))
    .toSorted()
    .map((name) => valueOrStop(readWorkedCases(join(folder, name))));

function confirm(files: readonly WorkedCases[], pack?: ProvincePack): void {
  for (const file of files) {
    it.each(file.cases)("$sentence", (each) => {
      expect(checkWorkedCase(each, file, { catalogue, ...(pack && { pack }) })).toEqual([]);
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
