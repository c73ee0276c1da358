import { describe, expect, it } from "vitest";
import { fromLatin1, latin1 } from "./characters.ts";
import { decodeText, textToken } from "./text-string.ts";
import { PdfDict, PdfName, PdfRef, PdfString } from "./value.ts";
import { ValueParser } from "./value-parser.ts";

const parse = (text: string): unknown => new ValueParser(fromLatin1(text)).parseValue();
const text = (token: string): string => {
  const value = parse(token);
  return value instanceof PdfString ? latin1(value.bytes) : "not a string";
};

describe("PDF values", () => {
  it("tells a number from a reference", () => {
    expect(parse("[12 0 R 12 0]")).toEqual([new PdfRef(12, 0), 12, 0]);
    expect(parse("[-1.5 .5 4. +3]")).toEqual([-1.5, 0.5, 4, 3]);
  });

  it("reads escapes, nested brackets and line ends in strings", () => {
    expect(text("(a\\(b\\)\\101\\n(c)\\\r\nd\re)")).toBe("a(b)A\n(c)d\ne");
    expect(text("<48 65 6C6C 6F7>")).toBe("Hellop");
  });

  it("decodes names", () => {
    expect(parse("/A#20B")).toEqual(new PdfName("A B"));
  });

  it("remembers a key given twice and the place of each value", () => {
    const dict = parse("<</A 1/B [2]/A 3>>");
    expect(dict).toBeInstanceOf(PdfDict);
    if (!(dict instanceof PdfDict)) return;
    expect(dict.duplicateKey).toBe("A");
    expect(latin1(dict.source.subarray(dict.entries.get("B")?.start, dict.entries.get("B")?.end))).toBe("[2]");
  });

  it.each(["<</A>>", "(open", "<4G>", "[1 2", "nul", "<</A 1", "--"])("refuses %s", (broken) => {
    expect(() => parse(broken)).toThrow();
  });

  it("writes Vietnamese composed, and reads it back", () => {
    const decomposed = "Nguyễn Thị Ường".normalize("NFD");
    const value = parse(textToken(decomposed));
    expect(value instanceof PdfString && decodeText(value.bytes)).toBe("Nguyễn Thị Ường".normalize("NFC"));
    expect(textToken("a(b)\\")).toBe("(a\\(b\\)\\\\)");
  });
});
