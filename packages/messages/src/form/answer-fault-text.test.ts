import type { AnswerFault } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { answerFaultText } from "./answer-fault-text.ts";

const FAULTS: { readonly [C in AnswerFault["code"]]: Extract<AnswerFault, { code: C }> } = {
  "answer.missing": { code: "answer.missing" },
  "answer.too-long": { code: "answer.too-long", most: 2000 },
  "answer.not-an-option": { code: "answer.not-an-option" },
  "answer.not-a-day": { code: "answer.not-a-day" },
  "answer.day-in-future": { code: "answer.day-in-future" },
  "answer.day-in-past": { code: "answer.day-in-past" },
  "answer.not-a-number": { code: "answer.not-a-number" },
  "answer.below-least": { code: "answer.below-least", least: 1 },
  "answer.above-most": { code: "answer.above-most", most: 100 },
  "answer.not-a-phone": { code: "answer.not-a-phone" },
  "answer.not-an-email": { code: "answer.not-an-email" },
  "answer.not-a-full-name": { code: "answer.not-a-full-name" },
  "personal-number.not-twelve-digits": { code: "personal-number.not-twelve-digits" },
  "personal-number.old-nine-digits": { code: "personal-number.old-nine-digits" },
  "personal-number.no-such-century": { code: "personal-number.no-such-century" },
};

describe("a wrong answer in words (lỗi của câu trả lời)", () => {
  it("names the question and how to put it right, whatever the fault", () => {
    for (const fault of Object.values(FAULTS)) {
      const vi = answerFaultText(fault, "Họ, chữ đệm và tên", "vi");
      expect(vi).toContain("“Họ, chữ đệm và tên”");
      expect(vietnameseFaults(vi), vi).toEqual([]);
      const en = answerFaultText(fault, "Full name", "en");
      expect(en).toContain("“Full name”");
      expect(englishFaults(en), en).toEqual([]);
    }
  });

  it("gives the most that is allowed", () => {
    expect(answerFaultText(FAULTS["answer.too-long"], "Lý do", "vi")).toBe(
      "“Lý do” chỉ được dài tối đa 2.000 ký tự. Hãy viết ngắn lại.",
    );
  });
});
