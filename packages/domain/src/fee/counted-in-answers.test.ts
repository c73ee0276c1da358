import { describe, expect, it } from "vitest";
import { countedInAnswers, formCounts } from "./counted-in-answers.ts";

const label = { vi: "Câu hỏi", en: "Question" };

describe("what the fee counts, as answered in the form (số bản, số trang)", () => {
  it("reads copies and pages", () => {
    expect(countedInAnswers({ copies: "3", "pages-of-original": " 12 ", purpose: "Kết hôn" })).toEqual({
      units: 3,
      pagesOfOriginal: 12,
    });
  });

  it.each(["", "0", "000", "-1", "1,5", "ba", "1234567"])(
    "takes %j for no answer, which leaves one copy and not none",
    (copies) => {
      expect(countedInAnswers({ copies })).toEqual({});
    },
  );

  it("takes a list for no answer, and knows nothing where the form does not ask", () => {
    expect(countedInAnswers({ copies: ["3"] })).toEqual({});
    expect(countedInAnswers({})).toEqual({});
  });

  it("knows whether a form asks", () => {
    const form = {
      pages: [{ id: "copies", title: label, fields: [{ id: "copies", kind: "whole-number", label } as const] }],
    };
    expect([formCounts(form, "units"), formCounts(form, "pagesOfOriginal")]).toEqual([true, false]);
  });
});
