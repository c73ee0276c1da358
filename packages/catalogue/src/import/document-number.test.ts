import { describe, expect, it } from "vitest";
import { documentNumbers, kindOfDocument } from "./document-number.ts";
import { inventedRecord } from "./invented-record.ts";

describe("numbers of legal documents (số hiệu văn bản)", () => {
  it("are found inside words, without the space, each once", () => {
    const { value, findings } = documentNumbers(
      inventedRecord({
        legalBasis: [
          "Nghị định số 50/2026/NĐ-CP",
          "50/2026/NĐ-CP",
          "35 /2025/NQ-HĐND",
          "08.a/2010/TT-BTP",
          "60/2014/QH13",
        ],
      }),
    );
    expect(value).toEqual(["50/2026/NĐ-CP", "35/2025/NQ-HĐND", "08.a/2010/TT-BTP", "60/2014/QH13"]);
    expect(findings.map(({ done }) => done)).toEqual(["Ghi là 50/2026/NĐ-CP.", "Ghi là 35/2025/NQ-HĐND."]);
    expect(findings.filter((finding) => "toDo" in finding)).toEqual([]);
  });

  it.each(["91/2015/QH2013", "55/2026/QĐ", "Luật Xây dựng"])(
    "are left to a person where they cannot be right: %s",
    (number) => {
      expect(documentNumbers(inventedRecord({ legalBasis: [number] }))).toMatchObject({
        value: [number],
        findings: [{ hazard: "document-number", toDo: expect.any(String) as string }],
      });
    },
  );

  it.each([
    ["123/2015/NĐ-CP", "Nghị định của Chính phủ"],
    ["04/2020/TT-BTP", "Thông tư của Bộ Tư pháp"],
    ["50/2014/QH13", "Luật hoặc nghị quyết của Quốc hội"],
    ["10/2013/TTLT-BTTTT-BQP-BCA", "Thông tư liên tịch"],
    ["1/2026/TT-XYZ", null],
    ["2252/QĐ-VP", null],
  ])("tell the kind of document: %s", (number, kind) => {
    expect(kindOfDocument(number)).toBe(kind);
  });
});
