import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { parseTaxCode } from "./tax-code.ts";

const today = day("2026-11-22");
const refusalOf = (text: string, on = today) => {
  const parsed = parseTaxCode(text, on);
  return parsed.ok ? null : parsed.refusal;
};

/** Codes whose check digit is right: the other nine in ten random ones are not. */
const tenDigits = fc
  .stringMatching(/^\d{9}$/)
  .map((nine) => [...Array(10).keys()].map((last) => `${nine}${last}`).find((code) => refusalOf(code) === null))
  .filter((code) => code !== undefined);

describe("tax code (mã số thuế)", () => {
  it.each(["0100109106", "0100112437", "0100233488", "0101243150", "0300588569"])("takes %s", (code) => {
    expect(parseTaxCode(code, today)).toEqual({ ok: true, value: { kind: "organisation", code } });
  });

  it("sees a wrong check digit", () => {
    expect(refusalOf("0100109105")).toEqual({ code: "tax-code.wrong-check-digit" });
    expect(refusalOf("0100109105-001")).toEqual({ code: "tax-code.wrong-check-digit" });
  });

  it("takes no tenth digit where the nine before leave a remainder of nought", () => {
    const codes = [...Array(10).keys()].map((last) => `000000000${last}`);
    expect(codes.map((code) => refusalOf(code)?.code)).toEqual(codes.map(() => "tax-code.wrong-check-digit"));
  });

  it.each(["0100109106-001", "0100109106001", "0100109106 - 001"])("reads the dependent unit in %s", (text) => {
    expect(parseTaxCode(text, today)).toEqual({
      ok: true,
      value: { kind: "dependent-unit", code: "0100109106-001", parent: "0100109106", unit: "001" },
    });
  });

  it("takes a person's number from 01/07/2025, and not before", () => {
    expect(parseTaxCode("022090000001", day("2025-07-01"))).toEqual({
      ok: true,
      value: { kind: "person", code: "022090000001" },
    });
    expect(refusalOf("022090000001", day("2025-06-30"))).toEqual({
      code: "tax-code.not-yet-personal",
      from: "2025-07-01",
    });
    expect(refusalOf("022990000001")).toEqual({ code: "personal-number.no-such-century" });
  });

  it.each([
    ["", "tax-code.not-digits"],
    ["010010910A", "tax-code.not-digits"],
    ["-001", "tax-code.not-digits"],
    ["010010910", "tax-code.wrong-length"],
    ["01001091060", "tax-code.wrong-length"],
    ["0100109106-01", "tax-code.wrong-length"],
    ["010010-9106", "tax-code.wrong-length"],
  ])("does not take %j: %s", (text, code) => {
    expect(refusalOf(text)?.code).toBe(code);
  });

  it("reads back what it wrote, and is refused with any one digit changed", () => {
    fc.assert(
      fc.property(
        tenDigits,
        fc.option(fc.stringMatching(/^\d{3}$/)),
        fc.record({ at: fc.nat(9), by: fc.integer({ min: 1, max: 9 }) }),
        (ten, unit, { at, by }) => {
          const code = unit === null ? ten : `${ten}-${unit}`;
          expect(parseTaxCode(code, today)).toMatchObject({ ok: true, value: { code } });
          const wrong = `${code.slice(0, at)}${(Number(code[at]) + by) % 10}${code.slice(at + 1)}`;
          expect(refusalOf(wrong)).toEqual({ code: "tax-code.wrong-check-digit" });
        },
      ),
    );
  });
});
