import { describe, expect, it } from "vitest";
import { answerText } from "./answer-text.ts";

const LABEL = { vi: "Nhãn", en: "Label" };

describe("an answer as read by staff (nội dung tờ khai)", () => {
  it("shows the label of a choice, not its code", () => {
    const field = {
      id: "sex",
      kind: "choice",
      label: LABEL,
      options: [{ value: "female", label: { vi: "Nữ", en: "Female" } }],
    } as const;
    expect(answerText(field, { sex: "female" }, "vi")).toBe("Nữ");
    expect(answerText(field, { sex: "unknown-code" }, "vi")).toBe("unknown-code");
  });

  it("writes a day as people do", () => {
    expect(answerText({ id: "born", kind: "day", label: LABEL }, { born: "1999-03-08" }, "vi")).toBe("08/03/1999");
  });

  it("is empty where nothing was answered", () => {
    expect(answerText({ id: "note", kind: "text", label: LABEL }, {}, "vi")).toBe("");
  });
});
