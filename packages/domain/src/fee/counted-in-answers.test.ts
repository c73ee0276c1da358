import { describe, expect, it } from "vitest";
import { countedInAnswers } from "./counted-in-answers.ts";

describe("what a fee counts (số bản, số trang)", () => {
  it("takes copies and pages from the answers", () => {
    expect(countedInAnswers({ copies: "3", "pages-of-original": "12" })).toEqual({ units: 3, pagesOfOriginal: 12 });
  });

  it("takes nothing where the form does not ask, or the answer is no number", () => {
    expect(countedInAnswers({ purpose: "marriage" })).toEqual({});
    expect(countedInAnswers({ copies: "ba" })).toEqual({});
  });

  it("takes zero copies as zero, not as one", () => {
    expect(countedInAnswers({ copies: "0" })).toEqual({ units: 0 });
  });
});
