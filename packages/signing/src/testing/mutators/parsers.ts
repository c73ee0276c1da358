import { fromLatin1, latin1 } from "../../pdf/characters.ts";
import { PdfFile } from "../../pdf/pdf-file.ts";
import { appendedUpdate, nextNumber, numberAt } from "../appended-update.ts";
import { type Attack, page, stream } from "./ground.ts";

const contentOf = (pdf: Uint8Array): number => numberAt(pdf, "Pages", "Kids", 0, "Contents");

const row = (offset: number, kind = "n"): string => `${String(offset).padStart(10, "0")} 00000 ${kind} \n`;

type Tail = {
  readonly table: (offset: number) => string;
  readonly trailer?: string;
  readonly startxref?: (start: number) => number;
};

/** An update with another content of the page, whose table and trailer are written by hand. */
const withTail = (pdf: Uint8Array, { table, trailer = "", startxref = (start) => start }: Tail): Uint8Array => {
  const file = PdfFile.open(pdf);
  const number = contentOf(pdf);
  const body = `${number} 0 obj\n${stream("BT ET")}\nendobj\n`;
  const start = pdf.length + body.length;
  const root = numberAt(pdf);
  const text = `${body}xref\n${table(pdf.length)}trailer\n<</Size ${file.highestNumber + 1}/Root ${root} 0 R${trailer}/Prev ${file.sections[0]?.offset ?? 0}>>\nstartxref\n${startxref(start)}\n%%EOF\n`;
  return Buffer.concat([pdf, fromLatin1(text)]);
};

/** What two readers would read differently. */
export const parserDifferentials: readonly Attack[] = [
  [
    "an object listed twice in one table",
    (pdf) => withTail(pdf, { table: (offset) => `${contentOf(pdf)} 1\n${row(15)}${contentOf(pdf)} 1\n${row(offset)}` }),
  ],
  ["an object that is there but not listed", (pdf) => withTail(pdf, { table: () => "" })],
  [
    "an object listed as free that is there",
    (pdf) => withTail(pdf, { table: (offset) => `${contentOf(pdf)} 1\n${row(offset, "f")}` }),
  ],
  [
    "a table longer than it says",
    (pdf) => withTail(pdf, { table: (offset) => `${contentOf(pdf)} 1\n${row(offset)}${row(offset)}` }),
  ],
  [
    "a table that counts too many",
    (pdf) => withTail(pdf, { table: (offset) => `${contentOf(pdf)} 9\n${row(offset)}` }),
  ],
  [
    "an entry of another generation",
    (pdf) => withTail(pdf, { table: (offset) => `${contentOf(pdf)} 1\n${row(offset).replace("00000 n", "00001 n")}` }),
  ],
  [
    "a startxref that points beside the table",
    (pdf) =>
      withTail(pdf, { table: (offset) => `${contentOf(pdf)} 1\n${row(offset)}`, startxref: (start) => start - 9 }),
  ],
  ["a startxref beyond the file", (pdf) => withTail(pdf, { table: () => "", startxref: () => 99_999_999 })],
  ["a trailer that points at itself", (pdf) => withTail(pdf, { table: () => "", trailer: `/Prev ${pdf.length}` })],
  ["a hybrid stream that is none", (pdf) => withTail(pdf, { table: () => "", trailer: "/XRefStm 15" })],
  ["a size that cuts objects off", (pdf) => appendedUpdate(pdf, { trailer: "/Size 3" })],
  ["two sizes", (pdf) => appendedUpdate(pdf, { trailer: "/Size 99999" })],
  [
    "an update hidden in a comment's place",
    (pdf) => Buffer.concat([pdf, Buffer.from(`%${latin1(appendedUpdate(pdf, {}).subarray(pdf.length))}`)]),
  ],
  [
    "an object stream that replaces a page",
    (pdf) => {
      const number = nextNumber(pdf);
      const content = `${page(pdf)} 0 <</Type/Page>>`;
      return appendedUpdate(pdf, {
        objects: {
          [number]: `<</Type/ObjStm/N 1/First ${content.indexOf("<<")}/Length ${content.length}>>\nstream\n${content}\nendstream`,
        },
        repointed: { [page(pdf)]: [pdf.length, 0] },
      });
    },
  ],
  ["bytes before the header", (pdf) => Buffer.concat([Buffer.from("%!PS\n"), pdf])],
  ["a second header in front", (pdf) => Buffer.concat([Buffer.from("%PDF-1.4\n"), pdf])],
  ["another file in front", (pdf) => Buffer.concat([pdf, pdf])],
  ["two end marks", (pdf) => Buffer.concat([pdf, Buffer.from("%%EOF\n")])],
  ["an update that ends in nothing", (pdf) => Buffer.concat([pdf, Buffer.from("xref\n0 0\ntrailer\n<<>>\n")])],
];
