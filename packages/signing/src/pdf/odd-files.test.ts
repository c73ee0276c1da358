import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { signDocument } from "../sign/sign-document.ts";
import { officerRequest, sealedAt, trust, valueOf } from "../testing/sample-signers.ts";
import { hasTools, pdfsig, qpdfCheck } from "../testing/second-tools.ts";
import { onePage, plainTable, writtenText } from "../testing/written-file.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { fromLatin1, latin1 } from "./characters.ts";
import { PdfFile } from "./pdf-file.ts";

const others = hasTools("qpdf", "pdfsig");

type Objects = readonly (readonly [number, string])[];

const withObjects = (changes: Readonly<Record<number, string>>, more: Objects = []): Objects => [
  ...onePage.map(([number, body]) => [number, changes[number] ?? body] as const),
  ...more,
];

const plain = writtenText({ objects: onePage });
const wholeTable = (offsets: ReadonlyMap<number, number>, trailer: string, start: number): string =>
  `xref\n0 5\n0000000000 65535 f \n${[...offsets.values()].map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<<${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
const whole = writtenText({ objects: onePage, index: wholeTable });

const hex = (bytes: Uint8Array): string => `${Buffer.from(bytes).toString("hex")}>`;

const ascii85 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Buffer.alloc(4);
    group.set(bytes.subarray(at, at + 4));
    let value = group.readUInt32BE();
    const digits: string[] = [];
    for (let digit = 0; digit < 5; digit++, value = Math.floor(value / 85))
      digits.unshift(String.fromCharCode((value % 85) + 33));
    text += digits.slice(0, Math.min(4, bytes.length - at) + 1).join("");
  }
  return `${text}~>`;
};

const runLength = (bytes: Uint8Array): string =>
  `${Array.from(bytes, (byte) => `\0${String.fromCharCode(byte)}`).join("")}\x80`;

/** Every byte as a code of its own, with the table cleared before it can grow. */
const lzw = (bytes: Uint8Array): string => {
  const codes = [...Array.from(bytes).flatMap((byte, at) => (at % 200 === 0 ? [256, byte] : [byte])), 257];
  const bits = codes.map((code) => code.toString(2).padStart(9, "0")).join("");
  return (bits.padEnd(Math.ceil(bits.length / 8) * 8, "0").match(/.{8}/g) ?? [])
    .map((byte) => String.fromCharCode(Number.parseInt(byte, 2)))
    .join("");
};

const text = (bytes: Uint8Array): string => latin1(bytes);
const identity = text;

/** An xref stream whose rows are packed in some way. */
const packedIndex =
  (filter: string, pack: (rows: Uint8Array) => string) =>
  (offsets: ReadonlyMap<number, number>, trailer: string, start: number): string => {
    const numbers = [...offsets.keys(), 9];
    const rows = numbers.flatMap((number) => {
      const offset = offsets.get(number) ?? start;
      return [1, offset >> 8, offset & 255, 0];
    });
    const data = pack(Uint8Array.from(rows));
    const index = numbers.map((number) => `${number} 1`).join(" ");
    return `9 0 obj\n<</Type/XRef/W[1 2 1]/Index[${index}]${trailer}${filter}/Length ${data.length}>>\nstream\n${data}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  };

const differences = (rows: Uint8Array): Uint8Array =>
  rows.map((byte, at) => (at % 4 === 0 ? byte : byte - (rows[at - 1] ?? 0)));

const upRows = (rows: Uint8Array): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: rows.length / 4 }, (_, row) => [
      2,
      ...rows
        .subarray(row * 4, row * 4 + 4)
        .map((byte, column) => byte - (row > 0 ? (rows[(row - 1) * 4 + column] ?? 0) : 0)),
    ]).flat(),
  );

const indexes = {
  "without a filter": packedIndex("", identity),
  "in Flate": packedIndex("/Filter/FlateDecode", (rows) => text(deflateSync(rows))),
  "in Flate that lacks its end": packedIndex("/Filter/FlateDecode", (rows) => text(deflateSync(rows).subarray(0, -4))),
  "with a PNG predictor": packedIndex("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>", (rows) =>
    text(deflateSync(upRows(rows))),
  ),
  "with a TIFF predictor": packedIndex("/Filter[/FlateDecode]/DecodeParms[<</Predictor 2/Columns 4>>]", (rows) =>
    text(deflateSync(differences(rows))),
  ),
  "in hexadecimal": packedIndex("/Filter/ASCIIHexDecode", hex),
  "in ASCII85 around Flate": packedIndex("/Filter[/ASCII85Decode/FlateDecode]", (rows) => ascii85(deflateSync(rows))),
  "in LZW": packedIndex("/Filter/LZWDecode", lzw),
  "in run lengths": packedIndex("/Filter/RunLengthDecode", runLength),
} as const;

/** The page and the catalogue in an object stream. */
const objectStream = ((): string => {
  const bodies = onePage.slice(0, 3).map(([, body]) => body);
  let at = 0;
  const head = bodies.map((body, index) => {
    const place = at;
    at += body.length + 1;
    return `${index + 1} ${place}`;
  });
  const packed = `${head.join(" ")} ${bodies.join(" ")}`;
  const stream = `<</Type/ObjStm/N 3/First ${head.join(" ").length + 1}/Filter/ASCIIHexDecode/Length ${packed.length * 2 + 1}>>\nstream\n${hex(fromLatin1(packed))}\nendstream`;
  return writtenText({
    objects: [onePage[3], [8, stream]],
    index: (offsets, trailer, start) => {
      const row = (kind: number, place: number, rest: number): number[] => [kind, place >> 8, place & 255, rest];
      const rows = [1, 2, 3].flatMap((number) => row(2, 8, number - 1));
      rows.push(...row(1, offsets.get(4) ?? 0, 0), ...row(1, offsets.get(8) ?? 0, 0), ...row(1, start, 0));
      const data = text(Uint8Array.from(rows));
      return `9 0 obj\n<</Type/XRef/W[1 2 1]/Index[1 4 8 2]${trailer}/Length ${data.length}>>\nstream\n${data}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
    },
  });
})();

const updated = (base: string, body: string, trailer: string): string =>
  `${base}3 0 obj\n${body}\nendobj\nxref\n3 1\n${String(base.length).padStart(10, "0")} 00000 n \ntrailer\n<<${trailer}>>\nstartxref\n${base.length + body.length + 16}\n%%EOF\n`;

const startOf = (file: string): number => Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);

const asItIs: Readonly<Record<string, string>> = {
  "line ends of one CR": whole.replaceAll("\n", "\r"),
  "rows of 19 bytes": whole.replaceAll(" n \n", " n\n").replaceAll(" f \n", " f\n"),
  "rows of 21 bytes": whole.replaceAll(" n \n", " n \r\n").replaceAll(" f \n", " f \r\n"),
  "rows without leading zeros": whole.replace(/0000(\d{6}) 0000(\d) n/g, "$1 $2 n"),
  "a table that begins with 1 and means 0": whole.replace("xref\n0 5", "xref\n1 5"),
  "words glued to each other": plain.replaceAll("\nendobj\n", "endobj  ").replace("1 0 obj\n", "1 0obj  "),
  "a comment in every gap": writtenText({
    objects: withObjects({ 1: "<<%a\n/Type%b\n/Catalog%c >>\n/Pages%d\r2%e\n0%f\nR%g\n>>%h" }),
  }),
  "names with escapes": writtenText({ objects: withObjects({ 1: "<</#54ype/C#61talog/Page#73 2 0 R>>" }) }),
  "bytes before the header, offsets from the file's start": writtenText({
    objects: onePage,
    header: "GARBAGE\r\n\r\n%PDF-1.4\n",
  }),
  "bytes before the header, offsets from the header": `GARBAGE\r\n\r\n${plain}`,
  "bytes after the end": `${plain}\n${"junk ".repeat(2000)}`,
  "/Prev 0": writtenText({ objects: onePage, trailer: "/Size 100/Root 1 0 R/Prev 0" }),
  "/Size too small": writtenText({ objects: onePage, trailer: "/Size 2/Root 1 0 R" }),
  "a length in another object": writtenText({
    objects: withObjects({ 4: "<</Length 5 0 R>>\nstream\n0 0 m \nendstream" }, [[5, "6"]]),
  }),
  "a length that is wrong": writtenText({ objects: withObjects({ 4: "<</Length 99>>\nstream\n0 0 m \nendstream" }) }),
  "null for annotations and form": writtenText({
    objects: withObjects({
      1: "<</Type/Catalog/Pages 2 0 R/AcroForm null>>",
      3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots null>>",
    }),
  }),
  "annotations and form that are not there": writtenText({
    objects: withObjects({
      1: "<</Type/Catalog/Pages 2 0 R/AcroForm 77 0 R>>",
      3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots 78 0 R>>",
    }),
  }),
  "annotations that stand directly in an array of their own": writtenText({
    objects: withObjects({ 3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots 5 0 R>>" }, [
      [5, "[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(a \\(b\\) ]c)>> null 6 0 R]"],
      [6, "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>"],
    ]),
  }),
  "fields in an array of their own": writtenText({
    objects: withObjects({ 1: "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields 5 0 R/DA(/Helv 0 Tf)>>>>" }, [[5, "[]"]]),
  }),
  "signature fields below others": writtenText({
    objects: withObjects({ 1: "<</Type/Catalog/Pages 2 0 R/AcroForm 5 0 R>>" }, [
      [5, "<</Fields[6 0 R]>>"],
      [6, "<</T(above)/FT/Sig/Kids[7 0 R]>>"],
      [7, "<</T(below)/Parent 6 0 R/Type/Annot/Subtype/Widget/Rect[0 0 0 0]>>"],
    ]),
  }),
  "a page tree without types and with a wrong count": writtenText({
    objects: withObjects({ 2: "<</Kids[5 0 R]/Count 7>>", 3: "<</Parent 5 0 R/MediaBox[0 0 595 842]>>" }, [
      [5, "<</Kids[3 0 R null 99 0 R]/Parent 2 0 R/Count 3>>"],
    ]),
  }),
  "a page tree that contains itself": writtenText({
    objects: withObjects({ 2: "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 1>>" }),
  }),
  "sizes inherited from above": writtenText({
    objects: withObjects(
      {
        2: "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox 5 0 R/Rotate 90>>",
        3: "<</Type/Page/Parent 2 0 R>>",
      },
      [[5, "[0 0 595 842]"]],
    ),
  }),
  "a generation above 0": plain
    .replace("3 0 obj", "3 2 obj")
    .replace("[3 0 R]", "[3 2 R]")
    .replace(/(xref[^]*\n3 1\n\d{10} )00000/, "$100002"),
  "an update of the other kind": updated(
    writtenText({ objects: onePage, index: indexes["in Flate"] }),
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate 0>>",
    `/Size 100/Root 1 0 R/Prev ${startOf(writtenText({ objects: onePage, index: indexes["in Flate"] }))}`,
  ),
  "the catalogue in an object stream": objectStream,
  ...Object.fromEntries(
    Object.entries(indexes).map(([name, index]) => [
      `an xref stream ${name}`,
      writtenText({ objects: onePage, index }),
    ]),
  ),
};

const withANewIndex: Readonly<Record<string, string>> = {
  "no startxref": plain.replace(/startxref[^]*/, ""),
  "startxref beside its place": plain.replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) + 9}`),
  "startxref beyond the file": plain.replace(/startxref\n\d+/, "startxref\n9999999"),
  "a table that says too many rows": whole.replace("xref\n0 5", "xref\n0 9"),
  "a table that says too few rows": whole.replace("xref\n0 5", "xref\n0 3"),
  "two rows for one object": writtenText({
    objects: onePage,
    index: (offsets, trailer, start) =>
      plainTable(offsets, trailer, start).replace("trailer", "4 1\n0000000017 00000 n \ntrailer"),
  }),
  "line ends that were changed on the way": plain.replaceAll("\n", "\r\n"),
  "a table that is missing": plain.replace(/xref\n0 1[^]*trailer/, "trailer"),
  "a table full of zeros": plain.replace(/\d{10} 00000 n/g, "0000000000 00000 n"),
  "/Prev that leads nowhere": writtenText({ objects: onePage, trailer: "/Size 100/Root 1 0 R/Prev 33" }),
  "/Prev in a circle": plain.replace(/trailer\n<</, `trailer\n<</Prev ${startOf(plain)}`),
  "a trailer that gives a key twice": writtenText({ objects: onePage, trailer: "/Size 100/Root 1 0 R/Root 2 0 R" }),
  "offsets that lead to two cross-references": ((): string => {
    const junk = "junk ".repeat(100);
    const inner = writtenText({ objects: onePage });
    const offset = Number(/startxref\n(\d+)/.exec(inner)?.[1]);
    // From the file's start the same number leads to a table of the junk's own.
    const decoy = `${junk.slice(0, offset).padEnd(offset)}`;
    const table = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 9/Root 1 0 R>>\n";
    return offset < 500 ? `${decoy}${table}${inner}` : inner;
  })(),
  "a newest trailer without /Root": updated(
    plain,
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    `/Size 9/Prev ${startOf(plain)}`,
  ),
  "an end that was cut off": plain.slice(0, plain.indexOf("xref")),
  "objects in object streams and no index": objectStream.replace(/\/W\[1 2 1\]/, "/W[9 9 9]"),
  "a catalogue in an object stream that no trailer names": objectStream.slice(0, objectStream.indexOf("9 0 obj")),
};

const request = officerRequest({
  appearance: { ...officerRequest().appearance, place: { page: 1, x: 10, y: 10, width: 60, height: 30 } } as never,
});

/** Nothing, warnings, errors. */
const severity = (status: number | null): number => [0, 3, 2].indexOf(status ?? 2);

const signedText = async (file: string, warnings: readonly string[]): Promise<Uint8Array> => {
  const pdf = fromLatin1(file);
  const { pdf: result, warnings: given } = valueOf(await signDocument(pdf, request));
  expect(latin1(result.subarray(0, pdf.length))).toBe(file);
  expect(given.map(({ code }) => code).filter((code) => code === "pdf.repaired")).toEqual(warnings);
  const report = await verifyDocument(result, { trust, at: sealedAt });
  expect(report).toMatchObject({ verdict: "TOTAL-PASSED", findings: [] });
  return result;
};

describe("odd but readable files", () => {
  it.each(Object.entries(asItIs))("%s: signed as they are", async (_, file) => {
    expect(PdfFile.open(fromLatin1(file)).oddity).toBeNull();
    const result = await signedText(file, []);
    if (!others) return;
    expect(pdfsig(result)).toEqual(["Signature is Valid."]);
    // qpdf warns of what it had to overlook in the older bytes, and goes on.
    expect(severity(qpdfCheck(result))).toBeLessThanOrEqual(severity(qpdfCheck(fromLatin1(file))));
  });
});

describe("damaged files (tệp hỏng)", () => {
  it.each(Object.entries(withANewIndex))("%s: signed with a new index", async (_, file) => {
    const before = await verifyDocument(fromLatin1(file), { trust, at: sealedAt });
    expect(["INDETERMINATE", "NOT-SIGNED"]).toContain(before.verdict);
    const result = await signedText(file, ["pdf.repaired"]);
    expect(PdfFile.open(result).sections).toHaveLength(1);
    if (!others) return;
    expect(pdfsig(result)).toEqual(["Signature is Valid."]);
    expect(qpdfCheck(result)).toBe(0);
  });

  it.each([
    ["startxref points nowhere", /startxref\n\d+/, "startxref\n77"],
    ["the table is cut", /xref\n\d[^]*?trailer/, "trailer"],
  ] as const)("signed ones are never passed: %s", async (_, pattern, by) => {
    const result = latin1(await signedText(plain, []));
    const place = result.lastIndexOf("xref\n", result.lastIndexOf("startxref") - 1);
    const broken = `${result.slice(0, place)}${result.slice(place).replace(pattern, by)}`;
    const report = await verifyDocument(fromLatin1(broken), { trust, at: sealedAt });
    expect(report.verdict).not.toBe("TOTAL-PASSED");
    expect(report.findings.map(({ code }) => code)).toContain("pdf.recovered");
    expect(await signDocument(fromLatin1(broken), request)).toMatchObject({ ok: false });
  });

  it("are refused where pages are missing", async () => {
    const file = writtenText({
      objects: withObjects({ 2: "<</Type/Pages/Kids[3 0 R 50 0 R]/Count 2>>" }),
    }).replace(/xref\n0 1[^]*trailer/, "trailer");
    expect(await signDocument(fromLatin1(file), request)).toMatchObject({ refusal: { code: "pdf.unreadable" } });
  });
});
