import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { problemText, type Problem } from "../file/problem.ts";
import { alteredCopy, type Alteration } from "./altered-copy.ts";
import { NATIONAL_FOLDER, nationalCatalogue } from "./national-catalogue.ts";
import { readCatalogue } from "./read-catalogue.ts";

const PROCEDURE = "procedures/1.004873-xac-nhan-tinh-trang-hon-nhan/procedure.yaml";
const FORM = "procedures/1.004873-xac-nhan-tinh-trang-hon-nhan/form.yaml";

/** The national data with three procedures only: a mistake is found as well among few, and sooner. */
const few = join(mkdtempSync(join(tmpdir(), "motcua-few-")), "national");
cpSync(NATIONAL_FOLDER, few, {
  recursive: true,
  filter: (path) =>
    basename(dirname(path)) !== "procedures" || /^(?:1\.004873|1\.004222|1\.013313)-/u.test(basename(path)),
});
afterAll(() => rmSync(dirname(few), { recursive: true }));

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(dirname(copy), { recursive: true });
});

/** What the reader says of the national data with one passage changed. */
function problemsAfter(alteration: Alteration): readonly Problem[] {
  const copy = alteredCopy(few, alteration);
  copies.push(copy);
  const read = readCatalogue(copy);
  return read.ok ? [] : read.problems.map((problem) => ({ ...problem, file: problem.file.slice(copy.length + 1) }));
}

const lineOf = (file: string, passage: string): number =>
  readFileSync(join(NATIONAL_FOLDER, file), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(passage)) + 1;

describe("reading the national catalogue (danh mục quốc gia)", () => {
  it("reads the shipped data clean", () => {
    const { procedures, calendars } = nationalCatalogue();
    expect(procedures.length).toBeGreaterThanOrEqual(110);
    expect(calendars.map(({ year }) => year)).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030,
    ]);
    expect(calendars.filter(({ status }) => status === "projected").map(({ year }) => year)).toEqual([
      2027, 2028, 2029, 2030,
    ]);
  });

  it("gives a procedure without a form of its own the common request form", () => {
    const bare = nationalCatalogue().procedures.find(({ code }) => code === "1.013313");
    expect(bare?.form.pages.map(({ id }) => id)).toEqual(["request"]);
  });

  it("lets a paper, a case and a result without words of ours go by what is published", () => {
    const bare = nationalCatalogue().procedures.find(({ code }) => code === "1.013313");
    expect(bare?.components[0]?.plain.en).toBe(bare?.components[0]?.title);
    expect(bare?.results[0]).toMatchObject({ template: "general-decision", symbol: "KQ" });
  });

  it("reports a mistake in the common request form once, and only where it is needed", () => {
    const [problem, ...others] = problemsAfter({
      file: "request-form.yaml",
      find: "kind: full-name",
      put: "kind: name",
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: "request-form.yaml", field: "pages[0].fields[0].kind" });
  });

  it("hands out values that nobody can change", () => {
    const { procedures } = nationalCatalogue();
    expect(Object.isFrozen(procedures)).toBe(true);
    expect(Object.isFrozen(procedures[0]?.guidance?.summary)).toBe(true);
  });

  it("has limits of every kind", () => {
    const units = nationalCatalogue().procedures.flatMap(({ cases }) =>
      cases.flatMap(({ limits }) => limits.flatMap(({ value }) => value.map(({ limit }) => limit.unit))),
    );
    expect(new Set(units)).toEqual(
      new Set(["working-day", "working-hour", "calendar-day", "month", "same-day", "chain", "unlabelled"]),
    );
  });

  it("names file, line and field of an unknown key", () => {
    expect(problemsAfter({ file: PROCEDURE, find: "levels:", put: "colour: red\nlevels:" })).toEqual([
      {
        file: PROCEDURE,
        line: lineOf(PROCEDURE, "levels:"),
        field: "colour",
        reason: "unknown-key",
        expected: expect.any(String) as string,
      },
    ]);
  });

  it("names the line of the case whose limit has lost its source", () => {
    const file = "procedures/1.004222-dang-ky-thuong-tru/procedure.yaml";
    const passage = "source: { document: Luật Cư trú 68/2020/QH14, clause: Điều 22 }";
    const [problem, ...others] = problemsAfter({ file, find: `        ${passage}\n`, put: "" });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file,
      field: "cases[0].limits[0].source",
      reason: "missing",
      line: lineOf(file, "- from: 2021-07-01"),
    });
  });

  it("asks for quotes where a code was read as a number", () => {
    const [problem] = problemsAfter({ file: PROCEDURE, find: 'code: "1.004873"', put: "code: 1.004873" });
    expect(problem).toMatchObject({
      line: 1,
      field: "code",
      reason: "wrong-value",
      expected: 'text: put it in quotes, as in "1.004873"',
    });
  });

  it("refuses a code with a space in front", () => {
    const problems = problemsAfter({ file: PROCEDURE, find: 'code: "1.004873"', put: 'code: " 1.004873"' });
    expect(problems.map(({ reason }) => reason)).toContain("unclean-text");
  });

  it("refuses a day that does not exist", () => {
    const [problem] = problemsAfter({ file: "calendars/2026.yaml", find: "2026-11-24", put: "2026-11-31" });
    expect(problem).toMatchObject({
      file: "calendars/2026.yaml",
      field: "daysOff[13].day",
      expected: "a day that exists, as 2026-11-22",
    });
  });

  it("refuses a made-up Saturday for a day that is not off", () => {
    const [problem] = problemsAfter({
      file: "calendars/2026.yaml",
      find: "insteadOf: 2026-08-31",
      put: "insteadOf: 2026-08-28",
    });
    expect(problem).toMatchObject({ field: "madeUpDays[1].insteadOf", reason: "inconsistent" });
  });

  it("tells the units of time that it knows", () => {
    const [problem] = problemsAfter({ file: PROCEDURE, find: "unit: working-day", put: "unit: OTHER" });
    expect(problem).toMatchObject({
      field: "cases[0].limits[0].value[0].limit.unit",
      expected: expect.stringContaining("same-day") as string,
    });
  });

  it("refuses a title with an invisible mark inside", () => {
    const [problem] = problemsAfter({ file: PROCEDURE, find: "tình trạng hôn nhân", put: "tình trạng\u200B hôn nhân" });
    expect(problem).toMatchObject({ field: "title", reason: "unclean-text" });
  });

  it("refuses a title whose letters are not composed", () => {
    const [problem] = problemsAfter({ file: PROCEDURE, find: "Thủ tục cấp", put: "Thủ tục cấp".normalize("NFD") });
    expect(problem).toMatchObject({ field: "title", reason: "unclean-text", expected: "letters composed as NFC" });
  });

  it("refuses a legal document that nobody has named", () => {
    const [problem] = problemsAfter({ file: "legal-documents.yaml", find: "  60/2014/QH13: Luật Hộ tịch\n", put: "" });
    expect(problem).toMatchObject({
      field: expect.stringMatching(/^legalBasis\[\d+\]$/) as string,
      reason: "inconsistent",
    });
  });

  it("refuses a question that depends on a later one", () => {
    const [problem] = problemsAfter({
      file: FORM,
      find: "when: { field: asking-for, equals: other }",
      put: "when: { field: purpose, equals: other }",
    });
    expect(problem).toMatchObject({ file: FORM, field: "pages[2].when.field", reason: "inconsistent" });
  });

  it("refuses a condition on an answer that cannot be given", () => {
    const [problem] = problemsAfter({
      file: FORM,
      find: "when: { field: asking-for, equals: other }",
      put: "when: { field: asking-for, equals: nobody }",
    });
    expect(problem).toMatchObject({ field: "pages[2].when", expected: "an option of asking-for (nobody is not)" });
  });

  it("refuses two questions with one id", () => {
    const [problem] = problemsAfter({ file: FORM, find: "id: person-born-on", put: "id: requester-born-on" });
    expect(problem).toMatchObject({ field: "pages[2].fields[2].id", reason: "inconsistent" });
  });

  it("says on which line a file stops being YAML", () => {
    const [problem] = problemsAfter({ file: PROCEDURE, find: "levels: [commune]", put: "levels: [commune" });
    expect(problem).toMatchObject({ file: PROCEDURE, reason: "not-yaml" });
    expect(problem?.line).toBeGreaterThanOrEqual(lineOf(PROCEDURE, "levels:"));
  });

  it("says that a folder is not there", () => {
    const read = readCatalogue(join(NATIONAL_FOLDER, "nowhere"));
    expect(read).toMatchObject({
      ok: false,
      problems: [{ reason: "no-file" }, { reason: "no-file" }, { reason: "no-file" }],
    });
  });

  it("puts a problem on one line for the terminal", () => {
    expect(problemText({ file: "pack.yaml", line: 12, field: "tenant", reason: "missing", expected: "text" })).toBe(
      "pack.yaml:12 tenant: missing: expected text",
    );
  });
});
