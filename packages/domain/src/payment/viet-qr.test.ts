import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { dossierCode } from "../identifier/dossier-code.ts";
import { crc16 } from "./crc16.ts";
import { feeOrder } from "./fee-order.ts";
import { readVietQr } from "./read-viet-qr.ts";
import { vietQr } from "./viet-qr.ts";
import type { VietQrOrder } from "./vietqr-order.ts";

const account = { bin: "970436", account: "1234567890" };
const toAccount = { ...account, service: "account" } as const;
const PUBLISHED =
  "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN62170813ung ho lu lut6304C15C";
const FEE =
  "00020101021238540010A00000072701240006970436011012345678900208QRIBFTTA53037045405200005802VN62460118H49.12-210715-00010820LP H4912 210715 000163046829";
const STATIC = "00020101021138540010A00000072701240006970436011012345678900208QRIBFTTA53037045802VN6304BE57";

const payloadOf = (order: VietQrOrder): string => {
  const made = vietQr(order);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

const printable = (most: number) => fc.stringMatching(new RegExp(`^[!-~]([ -~]{0,${most - 2}}[!-~])?$`));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const orders = fc
  .record({
    bin: fc.stringMatching(/^\d{6}$/),
    account: fc.stringMatching(/^[0-9A-Za-z]{1,19}$/),
    service: fc.constantFrom("account" as const, "card" as const, "push" as const),
    vnd: optional(fc.integer({ min: 1, max: 9_999_999_999_999 })),
    categoryCode: optional(fc.stringMatching(/^\d{4}$/)),
    merchantName: optional(printable(25)),
    merchantCity: optional(printable(15)),
    billNumber: optional(printable(25)),
    reference: optional(printable(12)),
    purpose: optional(printable(25)),
  })
  .map((order) => Object.fromEntries(Object.entries(order).filter(([, part]) => part !== undefined)))
  .map((order) => order as unknown as VietQrOrder);

describe("CRC-16/CCITT-FALSE", () => {
  it("gives 29B1 for the digits one to nine", () => {
    expect(crc16("123456789")).toBe("29B1");
    expect(crc16("")).toBe("FFFF");
  });
});

describe("VietQR (mã QR chuyển khoản)", () => {
  it("writes the published example", () => {
    const order = { bin: "970415", account: "0011001932418", service: "account", vnd: 120_000 } as const;
    expect(payloadOf({ ...order, purpose: "ủng hộ lũ lụt" })).toBe(PUBLISHED);
    expect(readVietQr(PUBLISHED)).toEqual({ ok: true, value: { ...order, purpose: "ung ho lu lut" } });
  });

  it("writes the fee of a dossier: 20.000 đồng, its code as bill number and in the purpose", () => {
    const code = dossierCode("H49.12", day("2021-07-15"), 1);
    expect(payloadOf(feeOrder(code, 20_000, account))).toBe(FEE);
    expect(readVietQr(FEE)).toMatchObject({ ok: true, value: { vnd: 20_000, billNumber: "H49.12-210715-0001" } });
  });

  it("holds the longest code of the 2018 order", () => {
    const code = dossierCode("000.00.06.H56", day("2023-10-27"), 361);
    expect(readVietQr(payloadOf(feeOrder(code, 15_000, account)))).toMatchObject({
      ok: true,
      value: { billNumber: "000.00.06.H56-231027-0361", purpose: "LP 0000006H56 231027 0361" },
    });
  });

  it("leaves the amount to the payer in a static code", () => {
    expect(payloadOf(toAccount)).toBe(STATIC);
  });

  it("carries text without diacritics, đ as d", () => {
    const made = payloadOf({ ...toAccount, purpose: "Đóng lệ phí đất đai" });
    expect(readVietQr(made)).toMatchObject({ ok: true, value: { purpose: "Dong le phi dat dai" } });
  });

  it.each<[Partial<VietQrOrder>, object]>([
    [{ bin: "97043" }, { code: "vietqr.bin-not-six-digits" }],
    [{ account: "12345678901234567890" }, { code: "vietqr.account-wrong" }],
    [{ account: "0011-0019" }, { code: "vietqr.account-wrong" }],
    [{ vnd: 0 }, { code: "vietqr.amount-wrong", mostVnd: 9_999_999_999_999 }],
    [{ vnd: 7500.5 }, { code: "vietqr.amount-wrong", mostVnd: 9_999_999_999_999 }],
    [{ categoryCode: "93990" }, { code: "vietqr.category-not-four-digits" }],
    [{ purpose: "   " }, { code: "vietqr.empty", part: "purpose" }],
    [{ purpose: "Lệ phí – hộ tịch" }, { code: "vietqr.not-ascii", part: "purpose", character: "–" }],
    [{ purpose: "x".repeat(26) }, { code: "vietqr.too-long", part: "purpose", length: 26, most: 25 }],
    [{ merchantCity: "x".repeat(16) }, { code: "vietqr.too-long", part: "merchantCity", length: 16, most: 15 }],
    [
      { billNumber: "x".repeat(25), reference: "x".repeat(25), terminal: "x".repeat(25), purpose: "x".repeat(25) },
      { code: "vietqr.additional-too-long", length: 116, most: 99 },
    ],
  ])("is not made of %j", (wrong, problem) => {
    expect(vietQr({ ...toAccount, ...wrong })).toEqual({ ok: false, refusal: problem });
  });

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(readVietQr(payloadOf(order))).toEqual({ ok: true, value: order });
      }),
    );
  });

  it("is refused with any one character changed", () => {
    fc.assert(
      fc.property(orders, fc.nat(), fc.nat(0x1_7f), (order, place, unit) => {
        const other = String.fromCharCode(unit);
        const payload = payloadOf(order);
        const at = place % payload.length;
        fc.pre(other !== payload[at]);
        expect(readVietQr(payload.slice(0, at) + other + payload.slice(at + 1)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["", "vietqr.checksum-wrong"],
    ["6304", "vietqr.checksum-wrong"],
    [STATIC.replace("BE57", "be57"), "vietqr.checksum-wrong"],
    [STATIC.slice(0, 40), "vietqr.checksum-wrong"],
    ["Quảng Ninh", "vietqr.unreadable"],
  ])("does not read %j", (text, code) => {
    expect(readVietQr(text)).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each([
    ["000201010211380099", { code: "vietqr.unreadable", at: 16 }],
    ["00020153037040002016304", { code: "vietqr.unreadable", at: 13 }],
    ["0002010102115303704", { code: "vietqr.not-vietqr" }],
    [`${STATIC.slice(0, -8)}6204AB12`, { code: "vietqr.unreadable", at: 87 }],
    [STATIC.slice(0, -8).replace("5303704", "5303840"), { code: "vietqr.not-vnd", currency: "840" }],
    [STATIC.slice(0, -8).replace("A000000727", "A000000728"), { code: "vietqr.not-vietqr" }],
  ])("with a right checksum still says what is wrong with %s", (head, refusal) => {
    const whole = `${head.replace(/6304$/, "")}6304`;
    expect(readVietQr(whole + crc16(whole))).toEqual({ ok: false, refusal });
  });
});
