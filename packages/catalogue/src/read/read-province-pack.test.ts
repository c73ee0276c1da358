import { rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { assessFee, day, type Procedure } from "@motcua/domain";
import { afterEach, describe, expect, it } from "vitest";
import type { Problem } from "../file/problem.ts";
import { alteredCopy, type Alteration } from "./altered-copy.ts";
import { INVENTED_PROVINCE } from "./invented-province.ts";
import { nationalCatalogue } from "./national-catalogue.ts";
import { readProvincePack } from "./read-province-pack.ts";
import { valueOrStop } from "./value-or-stop.ts";

const catalogue = nationalCatalogue();
const pack = valueOrStop(readProvincePack(INVENTED_PROVINCE, catalogue));

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(dirname(copy), { recursive: true });
});

function copyWith(alteration: Alteration): string {
  const copy = alteredCopy(INVENTED_PROVINCE, alteration);
  copies.push(copy);
  return copy;
}

const reading = (alteration: Alteration) => readProvincePack(copyWith(alteration), catalogue);

function problemsAfter(alteration: Alteration): readonly Problem[] {
  const read = reading(alteration);
  return read.ok ? [] : read.problems;
}

const UNCHANGED: Alteration = { file: "pack.yaml", find: "slug", put: "slug" };

describe("reading a province pack (gói dữ liệu của tỉnh)", () => {
  it("turns written hours into minutes of the day", () => {
    expect(pack.offices[0]?.hours[0]?.monday).toEqual([
      { opens: 450, closes: 690 },
      { opens: 810, closes: 1020 },
    ]);
  });

  it("counts Monday as the first day of the week", () => {
    expect(pack.procedures[3]?.instant).toMatchObject([{ weekday: 1, minutes: 120 }]);
  });

  it("keeps where the days to answer a supplement request come from", () => {
    expect([pack.supplementAnswerDays, pack.supplementAnswerSource]).toEqual([15, { document: "Quyết định mẫu" }]);
  });

  it("reads what a province need not have: days off, targets, the register of online levels", () => {
    expect(pack.daysOff?.map((each) => each.day)).toEqual(["2026-09-15"]);
    expect(pack.targets).toHaveLength(2);
    expect(pack.levels2011?.[0]?.levels.map(({ value }) => value)).toEqual([3, 4]);
    expect(pack.processes?.[0]?.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(5 * 480);
  });

  it("does without them", () => {
    const copy = copyWith(UNCHANGED);
    for (const name of ["calendar.yaml", "targets.yaml", "levels-2011.yaml", "processes.yaml"])
      rmSync(join(copy, name));
    const read = readProvincePack(copy, catalogue);
    const { daysOff, targets, levels2011, processes } = valueOrStop(read);
    expect([daysOff, targets, levels2011, processes]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("takes the province's amount where the nation leaves it to the province", () => {
    const fee = assessFee({
      procedure: "1.004873",
      rules: catalogue.procedures.find(({ code }) => code === "1.004873")!.fees,
      provinceFees: pack.fees,
      basis: { channel: "online", units: 1, pagesOfOriginal: 1 },
      on: day("2026-11-23"),
    });
    expect(fee).toMatchObject({ ok: true, value: { totalVnd: 5_000 } });
  });

  it("names file, line and field of an unknown key", () => {
    const [problem] = problemsAfter({ file: "pack.yaml", find: "hosts: []", put: "hosts: []\nhost: x" });
    expect(problem).toMatchObject({ field: "host", reason: "unknown-key", line: 7 });
    expect(problem?.file.endsWith("tinh-mau/pack.yaml")).toBe(true);
  });

  const shortened = (days: number): Alteration => ({
    file: "pack.yaml",
    find: "quantity: 2",
    put: `quantity: ${days}`,
  });

  it("lets a province shorten a limit, and refuses one that lengthens it", () => {
    expect(reading(shortened(1)).ok).toBe(true);
    expect(reading(shortened(3)).ok).toBe(true);
    const [problem] = problemsAfter(shortened(4));
    expect(problem).toMatchObject({ field: "procedures[0].shortened[0].value", reason: "inconsistent" });
  });

  const refused: readonly (readonly [what: string, field: string, Alteration])[] = [
    [
      "a procedure that the nation does not have",
      "procedures[1].code",
      { file: "pack.yaml", find: '"1.000656"', put: '"9.999999"' },
    ],
    [
      "a procedure exempt from scanning that the nation does not have",
      "scans.except[0]",
      { file: "pack.yaml", find: '["1.001193"]', put: '["9.999999"]' },
    ],
    [
      "an agency that decides and is not there",
      "procedures[3].agency",
      { file: "pack.yaml", find: "agency: so-noi-vu", put: "agency: nobody" },
    ],
    [
      "an online-only desk that does not offer the procedure",
      "procedures[0].onlineOnly[0].value.offices",
      { file: "pack.yaml", find: "offices: [xa-cu]", put: "offices: [trung-tam]" },
    ],
    [
      "a policy that stands before an older one",
      "procedures[0].onlineOnly[1].from",
      { file: "pack.yaml", find: "- from: 2025-07-01", put: "- from: 2023-07-01" },
    ],
    [
      "a weekday that is none",
      "procedures[3].instant[0].weekday",
      { file: "pack.yaml", find: "weekday: monday", put: "weekday: mon" },
    ],
    [
      "a step at the centre that needs a seal nobody keeps there",
      "procedures[3].onSite[2]",
      { file: "pack.yaml", find: "onSite: [receive, return]", put: "onSite: [receive, return, seal]" },
    ],
    [
      "a leg without an agency",
      "procedures[4].legAgencies",
      { file: "pack.yaml", find: ", insurance: bao-hiem", put: "" },
    ],
    [
      "a leg that the procedure does not have",
      "procedures[4].legAgencies.tax",
      { file: "pack.yaml", find: "insurance: bao-hiem", put: "insurance: bao-hiem, tax: bao-hiem" },
    ],
    [
      "a desk whose agency is not there",
      "offices[0].agency",
      { file: "offices.yaml", find: "agency: ubnd-tinh", put: "agency: nobody" },
    ],
    [
      "a season that begins on a day no year has",
      "offices[1].seasons[0].begins",
      { file: "offices.yaml", find: 'begins: "04-16"', put: 'begins: "04-31"' },
    ],
    [
      "hours that begin after the desk opened",
      "offices[0].hours[0].from",
      { file: "offices.yaml", find: "hours:\n      - from: 2020-01-01", put: "hours:\n      - from: 2020-01-02" },
    ],
    [
      "a session inside another",
      "offices[0].hours[0].monday",
      { file: "offices.yaml", find: "monday: [07:30-11:30, 13:30-17:00]", put: "monday: [07:30-11:30, 11:00-17:00]" },
    ],
    [
      "a successor that is not there",
      "offices[3].successors",
      { file: "offices.yaml", find: "successors: [xa-mau]", put: "successors: [xa-nao-do]" },
    ],
    [
      "an amount of the province for a fee that the nation has fixed",
      "fees[1].fee",
      { file: "fees.yaml", find: '"1.000656"\n    fee: le-phi', put: '"2.000815"\n    fee: le-phi' },
    ],
    [
      "a seal for a field that is not offered",
      "seals[0].scope.fields[0]",
      { file: "seals.yaml", find: "fields: [G15-TP07]", put: "fields: [G08-NG07]" },
    ],
    [
      "a second seal without its permission",
      "seals[1].permissionDocument",
      { file: "seals.yaml", find: "    permissionDocument: Văn bản cho phép mẫu\n", put: "" },
    ],
    [
      "a second seal before the first",
      "seals[1].ordinal",
      { file: "seals.yaml", find: "    from: 2025-07-01\n", put: "    from: 2025-07-01\n    to: 2025-06-30\n" },
    ],
    [
      "two first seals of one agency at a time",
      "seals[1].ordinal",
      { file: "seals.yaml", find: "ordinal: 2", put: "ordinal: 1" },
    ],
    [
      "a hand-over to the keeper himself",
      "seals[1].handOvers[0].to",
      { file: "seals.yaml", find: "to: vanthu.thay", put: "to: vanthu" },
    ],
    ["a local day off on a Sunday", "daysOff[0].day", { file: "calendar.yaml", find: "2026-09-15", put: "2026-09-13" }],
    [
      "a target for an indicator that nobody counts",
      "targets[0].indicator",
      { file: "targets.yaml", find: "indicator: solved-on-time", put: "indicator: on-time" },
    ],
    [
      "levels that do not stand oldest first",
      "levels2011[0].levels[1].from",
      { file: "levels-2011.yaml", find: "from: 2021-01-01", put: "from: 2018-01-01" },
    ],
    [
      "an account that no bank can read",
      "offices[0].feeAccount.bin",
      {
        file: "offices.yaml",
        find: "    successors: []",
        put: '    feeAccount: { bin: "12", account: "1", holder: Mẫu, source: { document: Mẫu } }\n    successors: []',
      },
    ],
    [
      "a process whose steps do not add up to the limit",
      "processes[0].steps",
      { file: "processes.yaml", find: "minutes: 1680", put: "minutes: 1681" },
    ],
    [
      "a process that goes on after the limit became shorter",
      "processes[0].to",
      {
        file: "pack.yaml",
        find: "offices: [phuong-mau, xa-mau]\n    decidedBy: Quyết định mẫu\n  # Chứng thực",
        put: `offices: [phuong-mau, xa-mau]
    decidedBy: Quyết định mẫu
    shortened:
      - caseCode: "1.000656.01"
        from: 2027-01-01
        value: [{ startsOn: received, limit: { unit: working-day, quantity: 4 } }]
        source: *model
  # Chứng thực`,
      },
    ],
    [
      "a process of a procedure that is not offered",
      "processes[0].procedure",
      { file: "processes.yaml", find: 'procedure: "1.000656"', put: 'procedure: "1.001193"' },
    ],
    [
      "a process of a case that the procedure does not have",
      "processes[0].caseCode",
      { file: "processes.yaml", find: 'caseCode: "1.000656.01"', put: 'caseCode: "1.000656.09"' },
    ],
    [
      "a process from before the case had a limit",
      "processes[0].from",
      { file: "processes.yaml", find: "from: 2026-04-15", put: "from: 2026-04-14" },
    ],
    [
      "a step of a role that nobody has",
      "processes[0].steps[0].role",
      { file: "processes.yaml", find: "role: reception-officer", put: "role: officer" },
    ],
    [
      "steps that the log could not tell apart",
      "processes[0].steps[3].endsWith",
      { file: "processes.yaml", find: "endsWith: signed", put: "endsWith: taken-up" },
    ],
    [
      "a step twice",
      "processes[0].steps[1].id",
      { file: "processes.yaml", find: "id: assignment", put: "id: reception" },
    ],
    [
      "a step without time",
      "processes[0].steps[0].minutes",
      { file: "processes.yaml", find: "minutes: 120", put: "minutes: 0" },
    ],
    [
      "an end that nothing marks",
      "processes[0].steps[5]",
      { file: "processes.yaml", find: ", endsWith: returned", put: "" },
    ],
  ];

  it.each(refused)("refuses %s", (_what, field, alteration) => {
    expect(problemsAfter(alteration)).toContainEqual(expect.objectContaining({ field }));
  });

  it("refuses a file whose name it does not know, rather than pass it over", () => {
    const copy = copyWith(UNCHANGED);
    writeFileSync(join(copy, "calender.yaml"), "daysOff: []\n");
    const read = readProvincePack(copy, catalogue);
    expect(read.ok ? [] : read.problems.map(({ file }) => basename(file))).toEqual(["calender.yaml"]);
  });

  it("refuses a procedure whose limit nobody has put a unit to: no date could be promised", () => {
    const known = catalogue.procedures.find(({ code }) => code === "1.004873")!;
    const text: Procedure["cases"][0]["limits"] = [
      {
        from: day("2016-01-01"),
        value: [{ startsOn: "received", limit: { unit: "unlabelled", text: "3 Ngày" } }],
        source: { document: "Ví dụ" },
      },
    ];
    const unlabelled: Procedure = { ...known, cases: [{ ...known.cases[0], limits: text }] };
    const procedures = catalogue.procedures.map((each) => (each.code === unlabelled.code ? unlabelled : each));
    const read = readProvincePack(INVENTED_PROVINCE, { procedures });
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toContain("procedures[0].code");
  });

  it("lists every problem at once", () => {
    const problems = problemsAfter({ file: "offices.yaml", find: "id: phuong-mau\n", put: "id: another\n" });
    expect(problems.length).toBeGreaterThan(3);
  });
});
