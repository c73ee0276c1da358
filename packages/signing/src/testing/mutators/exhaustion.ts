import { deflateSync } from "node:zlib";
import { PdfFile } from "../../pdf/pdf-file.ts";
import { appendedUpdate, nextNumber, numberAt, patchedObject } from "../appended-update.ts";
import { type Attack, catalog, page, patch } from "./ground.ts";

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

const bomb = (pdf: Uint8Array): Uint8Array => {
  const number = nextNumber(pdf);
  const packed = deflateSync(Buffer.alloc(200_000_000)).toString("latin1");
  return appendedUpdate(pdf, {
    objects: {
      [number]: `<</Type/ObjStm/N 100000/First 10/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`,
      [catalog(pdf)]: patchedObject(pdf, catalog(pdf), { Metadata: `${number} 0 R` }),
    },
  });
};

/** Many updates, each of which touches the catalogue. */
const manyUpdates =
  (count: number) =>
  (pdf: Uint8Array): Uint8Array => {
    const body = patchedObject(pdf, catalog(pdf), {});
    let previous = PdfFile.open(pdf).sections[0]?.offset ?? 0;
    const size = nextNumber(pdf);
    let text = "";
    for (let done = 0; done < count; done++) {
      const offset = pdf.length + text.length;
      text += `${catalog(pdf)} 0 obj\n${body}\nendobj\n`;
      const start = pdf.length + text.length;
      text += `xref\n${catalog(pdf)} 1\n${String(offset).padStart(10, "0")} 00000 n \ntrailer\n<</Size ${size}/Root ${catalog(pdf)} 0 R/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`;
      previous = start;
    }
    return Buffer.concat([pdf, Buffer.from(text, "latin1")]);
  };

/** Files made to be slow or to take all memory: an answer must come within two seconds all the same. */
export const exhaustion: readonly Attack[] = [
  ["sections in a circle", (pdf) => appendedUpdate(pdf, { trailer: `/Prev ${pdf.length}` })],
  ["a page tree in a circle", (pdf) => patch(pdf, numberAt(pdf, "Pages"), { Kids: `[${numberAt(pdf, "Pages")} 0 R]` })],
  [
    "a page tree of itself a million times",
    (pdf) => patch(pdf, numberAt(pdf, "Pages"), { Kids: `[${`${page(pdf)} 0 R `.repeat(200_000)}]` }),
  ],
  [
    "a form in a circle",
    (pdf) =>
      patch(pdf, numberAt(pdf, "AcroForm", "Fields", 0), { Kids: `[${numberAt(pdf, "AcroForm", "Fields", 0)} 0 R]` }),
  ],
  [
    "a form with very many fields",
    (pdf) =>
      patch(pdf, numberAt(pdf, "AcroForm"), {
        Fields: `[${`${numberAt(pdf, "AcroForm", "Fields", 0)} 0 R `.repeat(200_000)}]`,
      }),
  ],
  ["references in a circle", (pdf) => appendedUpdate(pdf, { objects: { [catalog(pdf)]: `${catalog(pdf)} 0 R` } })],
  ["arrays in arrays", (pdf) => patch(pdf, catalog(pdf), { Names: nested(100_000) })],
  ["a stream that unpacks to 200 MB", bomb],
  [
    "a range of very many numbers",
    (pdf) => patch(pdf, numberAt(pdf, "AcroForm", "Fields", 1, "V"), { ByteRange: `[${"0 1 ".repeat(100_000)}]` }),
  ],
  ["a thousand updates", manyUpdates(1000)],
  ["five thousand updates", manyUpdates(5000)],
  [
    "very many objects",
    (pdf) => {
      const first = nextNumber(pdf);
      const objects = Object.fromEntries(
        Array.from({ length: 20_000 }, (_, at) => [first + at, `[${first + ((at + 1) % 20_000)} 0 R]`]),
      );
      return appendedUpdate(pdf, {
        objects: { ...objects, [catalog(pdf)]: patchedObject(pdf, catalog(pdf), { X: `${first} 0 R` }) },
      });
    },
  ],
  [
    "very many annotations",
    (pdf) => {
      const first = nextNumber(pdf);
      const objects = Object.fromEntries(
        Array.from({ length: 10_000 }, (_, at) => [first + at, "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>"]),
      );
      const list = Array.from({ length: 10_000 }, (_, at) => `${first + at} 0 R`).join(" ");
      return appendedUpdate(pdf, {
        objects: { ...objects, [page(pdf)]: patchedObject(pdf, page(pdf), { Annots: `[${list}]` }) },
      });
    },
  ],
];
