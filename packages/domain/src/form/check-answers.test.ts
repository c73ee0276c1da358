import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { checkAnswers, checkPage, type AnswerFault } from "./check-answers.ts";
import type { FormField } from "./form-definition.ts";

const label = { vi: "Câu hỏi", en: "Question" };
const today = day("2026-11-22");
const options = [
  { value: "a", label },
  { value: "b", label },
];
type Given = string | readonly string[];

function faultOf(field: Partial<FormField> & Pick<FormField, "kind">, given?: Given): AnswerFault["code"] | null {
  const asked = { id: "field", label, options, ...field } as FormField;
  const problems = checkPage(
    { id: "page", title: label, fields: [asked] },
    given === undefined ? {} : { field: given },
    today,
  );
  return problems[0]?.fault.code ?? null;
}

describe("answers of a form (kiểm tra tờ khai)", () => {
  it.each([
    "text",
    "long-text",
    "choice",
    "choices",
    "day",
    "whole-number",
    "personal-number",
    "phone",
    "email",
    "full-name",
    "address",
  ] as const)("misses an answer to a question of kind %s, unless it is optional", (kind) => {
    expect(faultOf({ kind })).toBe("answer.missing");
    expect(faultOf({ kind }, "")).toBe("answer.missing");
    expect(faultOf({ kind, optional: true })).toBeNull();
    expect(faultOf({ kind, optional: true }, "")).toBeNull();
  });

  it("does not take blanks for an answer", () => {
    expect(faultOf({ kind: "text" }, "  \n ")).toBe("answer.missing");
  });

  it.each<[Partial<FormField> & Pick<FormField, "kind">, Given, AnswerFault["code"] | null]>([
    [{ kind: "text" }, "Kết hôn", null],
    [{ kind: "text", maxLength: 10 }, "Mười một ký", "answer.too-long"],
    [{ kind: "choice" }, "a", null],
    [{ kind: "choice" }, "c", "answer.not-an-option"],
    [{ kind: "choice" }, " a", "answer.not-an-option"],
    [{ kind: "choices" }, ["a", "b"], null],
    [{ kind: "choices" }, "a", null],
    [{ kind: "choices" }, [], "answer.missing"],
    [{ kind: "choices" }, ["a", "c"], "answer.not-an-option"],
    [{ kind: "day" }, "2026-11-22", null],
    [{ kind: "day" }, "22/11/2026", "answer.not-a-day"],
    [{ kind: "day" }, "2026-02-30", "answer.not-a-day"],
    [{ kind: "day" }, "1899-12-31", "answer.not-a-day"],
    [{ kind: "day", notAfter: "today" }, "2026-11-22", null],
    [{ kind: "day", notAfter: "today" }, "2026-11-23", "answer.day-in-future"],
    [{ kind: "day", notBefore: "today" }, "2026-11-22", null],
    [{ kind: "day", notBefore: "today" }, "2026-11-21", "answer.day-in-past"],
    [{ kind: "whole-number" }, "12", null],
    [{ kind: "whole-number" }, "1,5", "answer.not-a-number"],
    [{ kind: "whole-number" }, "-1", "answer.not-a-number"],
    [{ kind: "whole-number" }, "1234567890", "answer.not-a-number"],
    [{ kind: "whole-number", least: 1 }, "0", "answer.below-least"],
    [{ kind: "whole-number", most: 5 }, "6", "answer.above-most"],
    [{ kind: "whole-number", least: 1, most: 5 }, "5", null],
    [{ kind: "personal-number" }, "022090000001", null],
    [{ kind: "personal-number" }, "022090", "personal-number.not-twelve-digits"],
    [{ kind: "personal-number" }, "100123456", "personal-number.old-nine-digits"],
    [{ kind: "personal-number" }, "022905000001", "personal-number.no-such-century"],
    [{ kind: "phone" }, "+84 912 345 678", null],
    [{ kind: "phone" }, "12345", "answer.not-a-phone"],
    [{ kind: "email" }, "ten@example.vn", null],
    [{ kind: "email" }, "ten@example", "answer.not-an-email"],
    [{ kind: "full-name" }, "Nguyễn Thị Ánh Tuyết", null],
    [{ kind: "full-name" }, "Y’ Mẫu Niê Kđăm", null],
    [{ kind: "full-name" }, "H'Mẫu Êban", null],
    [{ kind: "full-name" }, "A", "answer.not-a-full-name"],
    [{ kind: "full-name" }, "Nguyễn Văn 2", "answer.not-a-full-name"],
    [{ kind: "full-name" }, "<b>An</b>", "answer.not-a-full-name"],
  ])("judges %j given %j: %s", (field, given, fault) => {
    expect(faultOf(field, given)).toBe(fault);
  });

  it.each([
    ["text", 500],
    ["address", 500],
    ["long-text", 2000],
  ] as const)("takes up to so many letters to a question of kind %s: %i", (kind, most) => {
    expect(faultOf({ kind }, "ă".repeat(most))).toBeNull();
    expect(faultOf({ kind }, "ă".repeat(most + 1))).toBe("answer.too-long");
  });

  it("does not take an e-mail address longer than any mail server does", () => {
    expect(faultOf({ kind: "email" }, `${"x".repeat(250)}@example.vn`)).toBe("answer.not-an-email");
  });

  it.each([
    "text",
    "long-text",
    "choice",
    "day",
    "whole-number",
    "personal-number",
    "phone",
    "email",
    "full-name",
    "address",
  ] as const)("takes one answer, not a list, to a question of kind %s, optional or not", (kind) => {
    expect(faultOf({ kind }, ["a", "b"])).toBe("answer.not-an-option");
    expect(faultOf({ kind, optional: true }, ["a", "b"])).toBe("answer.not-an-option");
  });

  it("names page and field of every fault at once, and only on pages that are asked", () => {
    const fields: readonly FormField[] = [
      { id: "name", kind: "full-name", label },
      { id: "phone", kind: "phone", label },
    ];
    const form = {
      pages: [
        { id: "one", title: label, fields },
        {
          id: "two",
          title: label,
          when: { field: "name", equals: "Ai" },
          fields: [{ id: "more", kind: "text", label } as const],
        },
      ],
    };
    expect(checkAnswers(form, { phone: "1" }, today)).toEqual([
      { field: "name", page: "one", fault: { code: "answer.missing" } },
      { field: "phone", page: "one", fault: { code: "answer.not-a-phone" } },
    ]);
  });
});
