import { describe, expect, it } from "vitest";
import { renderReceipt } from "./receipt.ts";
import { renderResult } from "./result.ts";
import { typeset } from "./typeset.ts";
import { generalDecision, maritalStatusConfirmation, receipt } from "./testing/invented-papers.ts";
import { hasPdftotext, inflated, printedText, printedWords } from "./testing/second-tools.ts";
import { VIETNAMESE_LETTERS } from "./testing/vietnamese-letters.ts";

describe("PDF/A (dạng lưu trữ lâu dài)", () => {
  it("is a tagged PDF/A-2a in Vietnamese with its fonts inside", () => {
    const file = inflated(renderResult(maritalStatusConfirmation).pdf);
    expect(file).toMatch(/\/MarkInfo <<\s+\/Marked true/u);
    expect(file).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(file).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(file).toContain("/Lang (vi-VN)");
    expect(file).toMatch(/\/FontName \/[A-Z]{6}\+Tinos/u);
    expect(file).toMatch(/\/S \/H1\b/u);
  });

  it("gives the same bytes for the same paper, whatever was printed in between", () => {
    const first = renderReceipt(receipt);
    renderResult(generalDecision);
    expect(Buffer.from(renderReceipt(receipt).pdf).equals(first.pdf)).toBe(true);
  });

  it("carries the moment of issue as its time of creation", () => {
    expect(inflated(renderReceipt(receipt).pdf)).toContain("D:20231027023200Z");
  });
});

describe.runIf(hasPdftotext)("text of citizens (chữ do người dân khai)", () => {
  const printedSubject = (subject: string) => printedText(renderReceipt({ ...receipt, subject }).pdf);

  it("keeps every Vietnamese letter so that it copies out right, typed either way", () => {
    const printed = printedSubject(VIETNAMESE_LETTERS.normalize("NFD"));
    expect(printed).toContain(VIETNAMESE_LETTERS);
    expect(printed).toBe(printed.normalize("NFC"));
  });

  it.each([
    '#panic("hỏng")',
    "$x^2$ và $ lẻ",
    "[ ngoặc mở",
    "] ngoặc đóng",
    "*đậm* _nghiêng_ `mã`",
    "= Tiêu đề",
    "// ghi chú /* khối */",
    "<signature-place> @nguon ~ \\ -- --- ...",
    "\"nháy\" và 'nháy đơn'",
    '#read("/etc/passwd")',
  ])("prints %s as it was typed", (typed) => {
    expect(printedSubject(typed)).toContain(typed);
  });

  it("keeps the place to sign where it is when a citizen types its name", () => {
    const { signaturePlace } = renderReceipt(receipt);
    expect(renderReceipt({ ...receipt, subject: "<signature-place>" }).signaturePlace).toEqual(signaturePlace);
  });

  it("breaks a word longer than the line instead of running off the page", () => {
    const longName = "Wộ".repeat(150);
    const { pdf } = renderReceipt({
      ...receipt,
      applicant: { ...receipt.applicant, name: longName, submittedBy: longName },
      components: [{ name: longName, originals: 1, certifiedCopies: 0, photocopies: 0 }],
    });
    const rightEdge = Math.max(...printedWords(pdf).map(({ right }) => right));
    expect(rightEdge).toBeLessThan((148 - 8) * (72 / 25.4));
    expect(printedText(pdf).replaceAll(" ", "")).toContain(longName);
  });
});

describe("a faulty template (mẫu lỗi)", () => {
  it("is a fault that names the template and keeps the reason", () => {
    const attempt = () => typeset("no-such-form", {}, receipt.issuedAt);
    expect(attempt).toThrow("no-such-form");
    expect(attempt).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
  });

  it("leaves the next paper unharmed", () => {
    expect(() => typeset("receipt", {}, receipt.issuedAt)).toThrow("receipt");
    expect(renderReceipt(receipt).pages).toBeGreaterThan(0);
  });
});
