import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLatin1, hexDigit, isSpace } from "./characters.ts";
import { bytesOfHex, isPlainHex } from "./hex-string.ts";

/** Digit by digit, as the standard puts it (ISO 32000-2, 7.3.4.3). */
const digitByDigit = (text: string, isLenient: boolean): number[] | null => {
  const digits: number[] = [];
  for (const byte of fromLatin1(text)) {
    if (hexDigit(byte) >= 0) digits.push(hexDigit(byte));
    else if (!isSpace(byte) && !isLenient) return null;
  }
  return Array.from({ length: Math.ceil(digits.length / 2) }, (_, at) => {
    const [high = 0, low = 0] = digits.slice(2 * at, 2 * at + 2);
    return high * 16 + low;
  });
};

const digits = fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdefABCDEF \n\0x")), maxLength: 90 });

describe("hexadecimal strings (chuỗi thập lục phân)", () => {
  it("are read as digit by digit, wherever white space or something else stands", () => {
    fc.assert(
      fc.property(digits, fc.boolean(), (text, isLenient) => {
        const source = fromLatin1(`((${text}))`);
        const read = bytesOfHex(source, { from: 2, to: 2 + text.length }, isLenient);
        expect(read && [...read]).toEqual(digitByDigit(text, isLenient));
      }),
    );
  });

  it("are plain where they are pairs of digits of one case", () => {
    fc.assert(
      fc.property(digits, (text) => {
        const token = fromLatin1(`<${text}>`);
        const isPlain = /^([0-9a-f]*|[0-9A-F]*)$/.test(text) && text.length % 2 === 0;
        expect(isPlainHex(token, 0, token.length)).toBe(isPlain);
      }),
    );
    for (const text of ["(00)", "<00", "00>", "<0>", "<aB>"])
      expect(isPlainHex(fromLatin1(text), 0, text.length)).toBe(false);
  });
});
