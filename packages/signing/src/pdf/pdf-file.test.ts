import { describe, expect, it } from "vitest";
import { plainFile, sampleFiles } from "../testing/sample-files.ts";
import { fromLatin1, latin1 } from "./characters.ts";
import { PdfFile } from "./pdf-file.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { PdfDict, PdfStream } from "./value.ts";

const catalogType = (file: PdfFile): unknown => file.dict(file.trailer.get("Root"))?.get("Type");

/** Objects, an xref table over them, and a trailer; `entries` are object numbers with the body of each. */
const written = (entries: readonly (readonly [number, string])[], trailer: string, before = "%PDF-1.7\n"): string => {
  let text = before;
  const offsets = new Map<number, number>();
  for (const [number, body] of entries) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const rows = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`);
  return `${text}xref\n0 1\n0000000000 65535 f \n${rows.join("")}trailer\n<<${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
};

describe("PDF reader (đọc tệp PDF)", () => {
  it.each(Object.entries(sampleFiles))("reads %s", (_, bytes) => {
    const file = PdfFile.open(bytes);
    expect(catalogType(file)).toMatchObject({ value: "Catalog" });
    expect(file.revisions).toHaveLength(1);
    for (let number = 1; number <= file.highestNumber; number++) expect(() => file.object(number)).not.toThrow();
  });

  it.each([true, false])("reads another producer's file (xref stream: %s)", async (xrefStream) => {
    expect(catalogType(PdfFile.open(await plainFile({ xrefStream })))).toMatchObject({ value: "Catalog" });
  });

  it("finds in a hybrid file what its table hides", () => {
    const hidden = "3 0 obj\n<</Hidden true>>\nendobj\n";
    const head = `%PDF-1.5\n${hidden}`;
    const stream =
      "4 0 obj\n<</Type/XRef/Size 5/W[1 2 1]/Index[3 1]/Length 4>>\nstream\n\x01\x00\x09\x00\nendstream\nendobj\n";
    const text = written(
      [[1, "<</Type/Catalog/Secret 3 0 R>>"]],
      `/Size 5/Root 1 0 R/XRefStm ${head.length}`,
      head + stream,
    );
    const file = PdfFile.open(fromLatin1(text));
    const secret = file.resolve(file.dict(file.trailer.get("Root"))?.get("Secret"));
    expect(secret).toBeInstanceOf(PdfDict);
  });

  it("counts from the header where bytes stand before it", () => {
    const text = written([[1, "<</Type/Catalog>>"]], "/Size 2/Root 1 0 R");
    const file = PdfFile.open(fromLatin1(`junk\n${text}`));
    expect(file.origin).toBe(5);
    expect(catalogType(file)).toMatchObject({ value: "Catalog" });
  });

  it("does not follow xref sections round in a circle", () => {
    const text = written([[1, "<</Type/Catalog>>"]], "/Size 2/Root 1 0 R/Prev 00");
    expect(() => PdfFile.open(fromLatin1(text.replace("/Prev 00", `/Prev ${text.indexOf("xref")}`)))).toThrow("circle");
  });

  it("refuses a stream whose length depends on itself", () => {
    const text = written([[1, "<</Length 1 0 R>>\nstream\nx\nendstream"]], "/Size 2/Root 1 0 R");
    expect(() => PdfFile.open(fromLatin1(text)).object(1)).toThrow(PdfSyntaxError);
  });

  it("reads on to the end of a stream whose length is wrong", () => {
    const text = written([[1, "<</Length 1>>\nstream\nlonger\nendstream"]], "/Size 2/Root 1 0 R");
    const stream = PdfFile.open(fromLatin1(text)).object(1);
    expect(stream instanceof PdfStream && latin1(stream.encoded)).toBe("longer");
  });

  it("refuses nesting without end", () => {
    const text = written([[1, `${"[".repeat(2000)}${"]".repeat(2000)}`]], "/Size 2/Root 1 0 R");
    expect(() => PdfFile.open(fromLatin1(text)).object(1)).toThrow(PdfSyntaxError);
  });

  it("refuses an object that is another than the table says", () => {
    const text = written([[1, "<</Type/Catalog>>"]], "/Size 2/Root 1 0 R").replace("1 0 obj", "7 0 obj");
    expect(() => PdfFile.open(fromLatin1(text)).object(1)).toThrow(PdfSyntaxError);
  });
});
