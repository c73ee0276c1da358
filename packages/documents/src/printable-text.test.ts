import { describe, expect, it } from "vitest";
import { glyphCoverage } from "./glyph-coverage.ts";
import { printableText } from "./printable-text.ts";
import { VIETNAMESE_LETTERS } from "./testing/vietnamese-letters.ts";
import { tinosFiles } from "./tinos.ts";

const covered = glyphCoverage(tinosFiles()[0]);

describe("printable text (chữ in được)", () => {
  it("keeps every Vietnamese letter, composed or typed with separate marks", () => {
    expect(printableText(VIETNAMESE_LETTERS, covered)).toBe(VIETNAMESE_LETTERS);
    expect(printableText(VIETNAMESE_LETTERS.normalize("NFD"), covered)).toBe(VIETNAMESE_LETTERS);
  });

  it("has all styles of the font draw the same letters", () => {
    for (const file of tinosFiles()) {
      expect(glyphCoverage(file)).toEqual(covered);
    }
  });

  it("shows a box where the font has no drawing", () => {
    expect(printableText("Chúc mừng 😀🎉!", covered)).toBe("Chúc mừng □!");
    expect(printableText("王 Nguyễn", covered)).toBe("□ Nguyễn");
  });

  it("drops invisible characters and those that turn the reading direction", () => {
    expect(printableText("Nguy\u200Bễn\u202E Văn\uFEFF A\u00AD", covered)).toBe("Nguyễn Văn A");
  });

  it("keeps line ends and turns other control characters into a box", () => {
    expect(printableText("đường A\r\nphường B\tC", covered)).toBe("đường A\nphường B C");
    expect(printableText("é\u0000\u0007", covered)).toBe("é□");
    expect(printableText("\u0000", covered)).toBe("□");
  });

  it("survives half a character", () => {
    expect(printableText("A\uD83D", covered)).toBe("A□");
  });
});
