import { describe, expect, it } from "vitest";
import type { Answers, Condition, FormDefinition, FormField } from "./form-definition.ts";
import { askedAnswers, askedPages, holds } from "./is-asked.ts";

const label = { vi: "Câu hỏi", en: "Question" };
const yesOrNo = (id: string, when?: Condition): FormField => ({
  id,
  kind: "choice",
  label,
  options: [
    { value: "yes", label },
    { value: "no", label },
  ],
  ...(when ? { when } : {}),
});
const text = (id: string, when?: Condition): FormField => ({ id, kind: "text", label, ...(when ? { when } : {}) });

const form: FormDefinition = {
  pages: [
    {
      id: "family",
      title: label,
      fields: [yesOrNo("is-married"), yesOrNo("spouse-abroad", { field: "is-married", equals: "yes" })],
    },
    { id: "spouse", title: label, when: { field: "spouse-abroad", equals: "yes" }, fields: [text("country")] },
    { id: "children", title: label, fields: [text("children", { not: { field: "is-married", equals: "no" } })] },
  ],
};
const asked = (answers: Answers) =>
  askedPages(form, answers).map(({ id, fields }) => [id, ...fields.map((field) => field.id)].join(" "));

describe("what a form asks (câu hỏi hiển thị)", () => {
  it.each<[string, Condition, boolean]>([
    ["one value", { field: "a", equals: "x" }, true],
    ["another value", { field: "a", equals: "y" }, false],
    ["one of several", { field: "a", oneOf: ["y", "x"] }, true],
    ["a choice among choices", { field: "b", equals: "2" }, true],
    ["a question without an answer", { field: "c", equals: "x" }, false],
    [
      "all of them",
      {
        all: [
          { field: "a", equals: "x" },
          { field: "b", equals: "3" },
        ],
      },
      false,
    ],
    [
      "any of them",
      {
        any: [
          { field: "a", equals: "y" },
          { field: "b", oneOf: ["1"] },
        ],
      },
      true,
    ],
    ["not this", { not: { field: "a", equals: "x" } }, false],
    ["all of nothing", { all: [] }, true],
    ["any of nothing", { any: [] }, false],
  ])("knows a condition on %s", (_, condition, isMet) => {
    expect(holds(condition, { a: "x", b: ["1", "2"] })).toBe(isMet);
  });

  it("shows questions as the answers lead to them", () => {
    expect(asked({})).toEqual(["family is-married", "children children"]);
    expect(asked({ "is-married": "no" })).toEqual(["family is-married"]);
    expect(asked({ "is-married": "yes", "spouse-abroad": "yes" })).toEqual([
      "family is-married spouse-abroad",
      "spouse country",
      "children children",
    ]);
  });

  it("does not show a page because of an answer to a question that is no longer asked", () => {
    expect(asked({ "is-married": "no", "spouse-abroad": "yes", country: "Lào" })).toEqual(["family is-married"]);
  });

  it("drops the leftovers of a changed mind, to the last", () => {
    expect(
      askedAnswers(form, {
        "is-married": "no",
        "spouse-abroad": "yes",
        country: "Lào",
        children: "2",
        "not-in-the-form": "x",
      }),
    ).toEqual({ "is-married": "no" });
  });

  it("keeps all that was asked", () => {
    const answers = { "is-married": "yes", "spouse-abroad": "yes", country: "Lào", children: "2" };
    expect(askedAnswers(form, answers)).toEqual(answers);
  });
});
