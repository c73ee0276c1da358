import type { FormField } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { answerText } from "./answer-text.ts";

const label = { vi: "Câu hỏi", en: "Question" };
const choice: FormField = {
  id: "a",
  kind: "choice",
  label,
  options: [{ value: "yes", label: { vi: "Có", en: "Yes" } }],
};
const day: FormField = { id: "b", kind: "day", label };

describe("reading back an answer (đọc lại câu trả lời)", () => {
  it("says a choice in words, in the person's language", () => {
    expect(answerText(choice, "yes", "vi")).toBe("Có");
    expect(answerText(choice, ["yes"], "en")).toBe("Yes");
  });

  it("writes a day as a date", () => {
    expect(answerText(day, "1990-03-27", "vi")).toBe("ngày 27 tháng 3 năm 1990");
  });

  it("leaves a half typed day as it was typed, and nothing where nothing is", () => {
    expect(answerText(day, "1990--", "vi")).toBe("1990--");
    expect(answerText(day, undefined, "vi")).toBe("");
  });
});
