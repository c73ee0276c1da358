import {
  assessFee,
  askedPages,
  checkAnswers,
  day,
  inForceOn,
  unlabelledCases,
  type Answers,
  type FormField,
} from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { nationalCatalogue } from "./read/national-catalogue.ts";

const { procedures } = nationalCatalogue();
const TODAY = day("2026-11-22");
const procedure = (code: string) => procedures.find((each) => each.code === code)!;

describe("the shipped procedures (thủ tục trong danh mục)", () => {
  it.each(procedures.map((each) => [each.code, each] as const))(
    "%s has a limit and an online mode in force today",
    (_, each) => {
      expect(each.version <= TODAY).toBe(true);
      expect(inForceOn(TODAY, each.online)).toBeDefined();
      for (const { limits } of each.cases) expect(inForceOn(TODAY, limits)?.value[0]?.startsOn).toBe("received");
    },
  );

  it("are at least the 109 that were published together, and one of certification", () => {
    expect(procedures.length).toBeGreaterThanOrEqual(110);
    expect(new Set(procedures.map(({ code }) => code)).size).toBe(procedures.length);
  });

  it("carry no characters that nobody sees, and no letters put together from parts", () => {
    const text = JSON.stringify(procedures);
    expect(text).not.toMatch(/[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u);
    expect(text).toBe(text.normalize("NFC"));
  });

  it("are explained in plain words where people need them most", () => {
    const explained = procedures.filter(({ guidance }) => guidance !== undefined);
    expect(explained.length).toBeGreaterThanOrEqual(25);
    for (const each of explained) expect(unlabelledCases(each)).toEqual([]);
  });

  it("say where they come from, also where nobody has checked them yet", () => {
    for (const { guidance, publication, source } of procedures) {
      expect(source.note).toBeTruthy();
      if (guidance === undefined) expect(publication?.by).toBeTruthy();
    }
  });

  it("asks few things a page, each with a label in both languages", () => {
    const pages = procedures.flatMap(({ form }) => form.pages);
    for (const { fields } of pages) expect(fields.length).toBeLessThanOrEqual(7);
    const labels = pages.flatMap(({ fields }) => fields.map(({ label }) => label));
    expect(labels.filter(({ vi, en }) => vi === en)).toEqual([]);
  });
});

describe("fee by pages of a certified copy (phí chứng thực bản sao)", () => {
  it.each([
    [1, 2000],
    [2, 4000],
    [3, 5000],
    [10, 12_000],
    [198, 200_000],
    [300, 200_000],
  ])("%i pages cost %i đồng", (pagesOfOriginal, vnd) => {
    const fee = assessFee({
      procedure: "2.000815",
      rules: procedure("2.000815").fees,
      provinceFees: [],
      basis: { channel: "counter", units: 1, pagesOfOriginal },
      on: TODAY,
    });
    expect(fee).toMatchObject({ ok: true, value: { totalVnd: vnd } });
  });
});

describe("the form for a marital status certificate (tờ khai xác nhận tình trạng hôn nhân)", () => {
  const { form } = procedure("1.004873");
  const pagesFor = (answers: Answers): readonly string[] => askedPages(form, answers).map(({ id }) => id);

  it("asks a single person who asks for herself only what applies", () => {
    expect(pagesFor({ "asking-for": "self", "marital-status": "never-married", purpose: "property" })).toEqual([
      "asking-for",
      "requester",
      "person-particulars",
      "period",
      "marital-status",
      "purpose",
      "earlier-certificate",
      "exemption",
      "declaration",
    ]);
  });

  it("asks about the divorce, the partner and the absent person when they matter", () => {
    const pages = pagesFor({ "asking-for": "other", "marital-status": "divorced", purpose: "marriage" });
    expect(pages).toEqual(expect.arrayContaining(["person", "divorce", "partner"]));
    expect(pages).not.toContain("bereavement");
  });

  it("can be filled in to the end", () => {
    const answers = filledIn({
      "asking-for": "self",
      "marital-status": "widowed",
      purpose: "other",
      period: "earlier",
      "earlier-certificate": "lost",
    });
    expect(checkAnswers(form, answers, TODAY)).toEqual([]);
  });

  /** Every question that is asked, answered with something of its kind. */
  function filledIn(chosen: Answers): Answers {
    const asked = askedPages(form, chosen).flatMap(({ fields }) => fields);
    return { ...Object.fromEntries(asked.map((field) => [field.id, answerTo(field)])), ...chosen };
  }
});

describe("every form (mọi tờ khai)", () => {
  it.each(procedures.map((each) => [each.code, each.form] as const))(
    "%s can be filled in with every question asked",
    (_, form) => {
      const answers = Object.fromEntries(
        form.pages.flatMap(({ fields }) => fields.map((field) => [field.id, answerTo(field)])),
      );
      expect(checkAnswers(form, answers, TODAY)).toEqual([]);
    },
  );
});

/** An invented answer of the kind that the field asks for. */
function answerTo(field: FormField): string | readonly string[] {
  switch (field.kind) {
    case "choice":
      return field.options[0]!.value;
    case "choices":
      return [field.options[0]!.value];
    case "day":
      return field.notBefore === "today" ? "2026-12-01" : "1990-05-20";
    case "whole-number":
      return String(field.least ?? 1);
    case "personal-number":
      return "022190000001";
    case "phone":
      return "0912345678";
    case "email":
      return "nguoi.mau@motcua.example";
    case "full-name":
      return "Nguyễn Thị Mẫu";
    case "address":
      return "Số 1, phường Cẩm Phả, tỉnh Quảng Ninh";
    case "text":
    case "long-text":
      return "Mẫu";
  }
}
