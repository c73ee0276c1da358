import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assessFee, day, type Procedure } from "@motcua/domain";
import { afterEach, describe, expect, it } from "vitest";
import type { Problem } from "../file/problem.ts";
import { alteredCopy, type Alteration } from "./altered-copy.ts";
import { nationalCatalogue } from "./national-catalogue.ts";
import { provincePacks } from "./province-packs.ts";
import { readProvincePack } from "./read-province-pack.ts";

const PROVINCES = fileURLToPath(new URL("../../../provinces", import.meta.url));
const catalogue = nationalCatalogue();
const packs = provincePacks(PROVINCES, catalogue);
const [running, ended] = packs;
const FOLDER = join(PROVINCES, running!.slug);

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(dirname(copy), { recursive: true });
});

function reading(alteration: Alteration) {
  const copy = alteredCopy(FOLDER, alteration);
  copies.push(copy);
  return readProvincePack(copy, catalogue);
}

function problemsAfter(alteration: Alteration): readonly Problem[] {
  const read = reading(alteration);
  return read.ok ? [] : read.problems;
}

const procedure = (code: string): Procedure => catalogue.procedures.find((each) => each.code === code)!;

const feeOf = (code: string) =>
  assessFee({
    procedure: code,
    rules: procedure(code).fees,
    provinceFees: running!.fees,
    basis: { channel: "counter", units: 1, pagesOfOriginal: 1 },
    on: day("2026-11-23"),
  });

describe("reading a province pack (gói dữ liệu của tỉnh)", () => {
  it("reads the shipped packs clean", () => {
    expect(packs.map(({ tenant }) => tenant)).toEqual(["H49", "H62"]);
  });

  it("offers at least twelve procedures at the centre that runs today", () => {
    expect(running!.procedures.filter(({ offices }) => offices.includes("cam-pha")).length).toBeGreaterThanOrEqual(12);
  });

  it("ends the old city's centre when districts ended, and names who follows", () => {
    const city = running!.offices.find(({ id }) => id === "cam-pha-city");
    expect(city).toMatchObject({ code: "H49.12", to: "2025-06-30" });
    expect(city?.successors).toHaveLength(5);
    expect(ended!.offices.every(({ to }) => to === "2025-06-30")).toBe(true);
  });

  it("turns written hours into minutes of the day", () => {
    expect(running!.offices[0]?.hours[0]?.monday).toEqual([
      { opens: 450, closes: 690 },
      { opens: 780, closes: 1020 },
    ]);
  });

  it("takes the province's amount where the nation leaves it to the province", () => {
    expect(feeOf("1.004873")).toMatchObject({ ok: true, value: { totalVnd: 15_000 } });
  });

  it("leaves one fee unset on purpose: not configured is not free", () => {
    const unset = running!.procedures.filter(({ code }) => !feeOf(code).ok).map(({ code }) => code);
    expect(unset).toEqual(["2.000779"]);
    expect(feeOf("2.000779")).toMatchObject({ ok: false, refusal: { code: "fee.not-configured" } });
  });

  it("names file, line and field of an unknown key", () => {
    const [problem] = problemsAfter({ file: "pack.yaml", find: "hosts: []", put: "hosts: []\nhost: x" });
    expect(problem).toMatchObject({ field: "host", reason: "unknown-key", line: 7 });
    expect(problem?.file.endsWith(`${running!.slug}/pack.yaml`)).toBe(true);
  });

  it("refuses a procedure that the nation does not have", () => {
    const [problem] = problemsAfter({ file: "pack.yaml", find: '"1.004222"', put: '"9.999999"' });
    expect(problem).toMatchObject({ field: "procedures[9].code", reason: "inconsistent" });
  });

  const shortened = (days: number): Alteration => ({
    file: "pack.yaml",
    find: '  - code: "1.004873"\n',
    put: `  - code: "1.004873"
    shortened:
      - caseCode: "1.004873.01"
        from: 2026-01-01
        value: [{ startsOn: received, limit: { unit: working-day, quantity: ${days} } }]
        source: { document: Ví dụ trong kiểm thử }
`,
  });

  it("lets a province shorten a limit", () => {
    expect(reading(shortened(2)).ok).toBe(true);
  });

  it("refuses a province that lengthens a limit", () => {
    const [problem] = problemsAfter(shortened(4));
    expect(problem).toMatchObject({ field: "procedures[0].shortened[0].value", reason: "inconsistent" });
  });

  it("refuses a desk whose agency is not there", () => {
    const [problem] = problemsAfter({
      file: "offices.yaml",
      find: "    agency: ubnd-cam-pha\n",
      put: "    agency: nobody\n",
    });
    expect(problem).toMatchObject({ field: "offices[0].agency", reason: "inconsistent" });
  });

  it("refuses a seal for a field that is not offered", () => {
    const [problem] = problemsAfter({ file: "seals.yaml", find: "fields: [G01-CA05]", put: "fields: [G08-NG07]" });
    expect(problem).toMatchObject({ field: "seals[2].scope.fields[0]", reason: "inconsistent" });
  });

  it("refuses a second seal without its permission", () => {
    const [problem] = problemsAfter({
      file: "seals.yaml",
      find: "    permissionDocument: Văn bản cho phép dùng con dấu thứ hai số 00/MH (minh họa)\n",
      put: "",
    });
    expect(problem).toMatchObject({ field: "seals[1].permissionDocument", reason: "missing" });
  });

  it("refuses an amount of the province for a fee that the nation has fixed", () => {
    const [problem] = problemsAfter({
      file: "fees.yaml",
      find: '  - procedure: "1.000656"\n    fee: le-phi',
      put: '  - procedure: "2.000635"\n    fee: phi-ban-sao',
    });
    expect(problem).toMatchObject({ field: "fees[1].fee", reason: "inconsistent" });
  });

  it("lists every problem at once", () => {
    expect(problemsAfter({ file: "offices.yaml", find: "id: cam-pha\n", put: "id: another\n" }).length).toBeGreaterThan(
      10,
    );
  });
});
