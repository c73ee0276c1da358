import { describe, expect, it } from "vitest";
import { feeCollection } from "./fee-collection.ts";

const fee = { lines: [{ id: "le-phi", title: "Lệ phí", vnd: 15_000 }], totalVnd: 15_000 };
const poor = "Người thuộc hộ nghèo";
const waived = [{ fee: "le-phi", title: "Lệ phí", exemption: poor, evidence: "Giấy chứng nhận hộ nghèo số 01" }];

describe("fee on the receipt (Mẫu 01)", () => {
  it.each([
    ["what is owed, and when", { fee, feeRefusal: null, paidVnd: 0 }, "15.000 đồng, thu khi trả kết quả"],
    ["what was paid", { fee, feeRefusal: null, paidVnd: 15_000 }, "15.000 đồng, đã thu"],
    ["that nothing is taken", { fee: { lines: [], totalVnd: 0 }, feeRefusal: null, paidVnd: 0 }, "Không thu"],
    [
      "from what its owner is exempt",
      { fee: { lines: [], totalVnd: 0, waived }, feeRefusal: null, paidVnd: 0 },
      "Không thu; được miễn Lệ phí (Người thuộc hộ nghèo)",
    ],
    [
      "what is owed beside what is waived",
      { fee: { ...fee, waived: [{ ...waived[0]!, title: "Phí sao" }] }, feeRefusal: null, paidVnd: 0 },
      "15.000 đồng, thu khi trả kết quả; được miễn Phí sao (Người thuộc hộ nghèo)",
    ],
    [
      "that the amount follows",
      { fee: null, feeRefusal: { code: "fee.not-configured", fee: "Lệ phí" }, paidVnd: 0 },
      "Lệ phí: chưa có mức thu, sẽ thông báo sau",
    ],
    [
      "that foreign currency is not taken here",
      { fee: null, feeRefusal: { code: "fee.foreign-currency", fee: "Lệ phí", currency: "USD" }, paidVnd: 0 },
      "Lệ phí: thu bằng ngoại tệ (USD), không nộp tại đây",
    ],
  ] as const)("says %s", (_, dossier, said) => {
    expect(feeCollection(dossier)).toBe(said);
  });
});
