import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { annulReceipt } from "./annul-receipt.ts";
import { issueReceipt } from "./issue-receipt.ts";
import { printReceipt } from "./print-receipt.ts";
import { missingParts, type Receipt, type ReceiptContent } from "./receipt.ts";
import { receiptGaps } from "./receipt-gaps.ts";
import { LAST_RECEIPT, receiptNumber, receiptOrdinal } from "./receipt-number.ts";
import { parseReceiptSeries } from "./receipt-series.ts";

const series = { template: "01BLP2-001", symbol: "AA-26T" };
const content: ReceiptContent = {
  collector: { name: "UBND phường Mẫu", taxCode: "0100109106" },
  payer: "Nguyễn Văn Mẫu",
  fee: "Lệ phí cấp giấy xác nhận",
  vnd: 15_000,
  inWords: "Mười lăm nghìn đồng",
  issuedOn: day("2026-11-05"),
  issuedBy: "Cán bộ tra-ket-qua",
};
const on = day("2026-11-06");

const issued = (last: number): Receipt => {
  const answer = issueReceipt(content, { series, last });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};

describe("series of receipts (mẫu số, ký hiệu biên lai)", () => {
  it("reads template and symbol", () => {
    expect(parseReceiptSeries({ template: "01BLP2-001", symbol: "aa-17t " }, 2017)).toEqual({
      ok: true,
      value: { template: "01BLP2-001", symbol: "AA-17T" },
    });
  });

  it.each([
    [{ template: "01BLP-001", symbol: "AA-17T" }, "receipt.template-wrong"],
    [{ template: "01BLP2-001", symbol: "AA17T" }, "receipt.symbol-wrong"],
    [{ template: "01BLP2-001", symbol: "AA-18T" }, "receipt.symbol-of-another-year"],
  ])("does not take %j", (wrong, code) => {
    expect(parseReceiptSeries(wrong, 2017)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("numbers of receipts (số biên lai)", () => {
  it("have seven digits and begin with 0000001", () => {
    expect(receiptNumber(1)).toBe("0000001");
    expect(receiptNumber(LAST_RECEIPT)).toBe("9999999");
    expect([receiptOrdinal("0000042"), receiptOrdinal("0000000"), receiptOrdinal("42")]).toEqual([42, null, null]);
    expect(() => receiptNumber(LAST_RECEIPT + 1)).toThrow("no series");
  });

  it("run on in a series, and end with it", () => {
    expect([0, 1, 2].map((last) => issued(last).number)).toEqual(["0000001", "0000002", "0000003"]);
    expect(issueReceipt(content, { series, last: LAST_RECEIPT })).toEqual({
      ok: false,
      refusal: { code: "receipt.series-full", symbol: "AA-26T" },
    });
  });

  it("missing, given twice or unreadable are found; annulled ones leave no gap", () => {
    expect(receiptGaps(["0000001", "0000001", "0000003", "3"])).toEqual([
      { code: "receipt.number-twice", number: "0000001" },
      { code: "receipt.number-unreadable", number: "3" },
      { code: "receipt.number-missing", number: "0000002" },
    ]);
  });

  it("have no gap when each is issued after the last, in whatever order they are looked through", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.func(fc.integer()), (many, order) => {
        const numbers = [...Array(many).keys()].map((last) => issued(last).number);
        expect(receiptGaps(numbers.toSorted((a, b) => order(a) - order(b)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("receipts (biên lai thu phí, lệ phí)", () => {
  it("are not issued while something mandatory is missing", () => {
    const lacking = { ...content, collector: { name: " ", taxCode: "" }, fee: "", vnd: 0, inWords: "", issuedBy: "" };
    const missing = ["collector-name", "collector-tax-code", "fee", "amount", "in-words", "issued-by"];
    expect(missingParts(lacking)).toEqual(missing);
    expect(issueReceipt(lacking, { series, last: 0 })).toEqual({
      ok: false,
      refusal: { code: "receipt.incomplete", missing },
    });
  });

  it("are annulled with a reason, and keep number and content", () => {
    expect(annulReceipt(issued(2), { on, reason: " Ghi sai tên người nộp " })).toEqual({
      ok: true,
      value: { ...issued(2), annulled: { on, reason: "Ghi sai tên người nộp" } },
    });
    expect(annulReceipt(issued(2), { on, reason: " " })).toMatchObject({ refusal: { code: "receipt.reason-missing" } });
  });

  it("are printed once; each later print is a copy", () => {
    const first = printReceipt(issued(0));
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value.isCopy).toBe(false);
    expect(printReceipt(first.value.receipt)).toMatchObject({ ok: true, value: { isCopy: true } });
  });

  it("once annulled are neither annulled again nor printed", () => {
    const annulled = { ...issued(0), annulled: { on, reason: "Ghi sai" } };
    const refusal = { code: "receipt.annulled", number: "0000001" };
    expect(annulReceipt(annulled, { on, reason: "Lại sai" })).toEqual({ ok: false, refusal });
    expect(printReceipt(annulled)).toEqual({ ok: false, refusal });
  });
});
