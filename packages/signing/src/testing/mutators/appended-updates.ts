import { latin1 } from "../../pdf/characters.ts";
import { PdfFile } from "../../pdf/pdf-file.ts";
import { appendedUpdate, nextNumber, numberAt, patchedObject } from "../appended-update.ts";
import { type Attack, page, catalog, stream, update, patch } from "./ground.ts";

/** Incremental saving (ISA): objects appended after the signed state, with and without a table. */
export const appendedUpdates: readonly Attack[] = [
  ["one byte behind the end", (pdf) => Buffer.concat([pdf, Buffer.from("\n")])],
  ["an object behind the end, with no table", (pdf) => Buffer.concat([pdf, Buffer.from("4 0 obj\n(x)\nendobj\n")])],
  [
    "an object and a second end mark, with no table",
    (pdf) => Buffer.concat([pdf, Buffer.from("4 0 obj\n(x)\nendobj\n%%EOF\n")]),
  ],
  [
    "a table that points back to an older one",
    (pdf) => Buffer.concat([pdf, Buffer.from(latin1(pdf).slice(latin1(pdf).lastIndexOf("startxref")))]),
  ],
  [
    "other content of the page",
    (pdf) => update(pdf, { objects: { [numberAt(pdf, "Pages", "Kids", 0, "Contents")]: stream("BT ET") } }),
  ],
  [
    "the page drawing something else",
    (pdf) =>
      patch({ pdf, objects: { [nextNumber(pdf)]: stream("BT ET") } }, page(pdf), {
        Contents: `${nextNumber(pdf)} 0 R`,
      }),
  ],
  ["other fonts of the page", (pdf) => patch(pdf, page(pdf), { Resources: "<<>>" })],
  ["the content freed", (pdf) => update(pdf, { freed: [numberAt(pdf, "Pages", "Kids", 0, "Contents")] })],
  [
    "the content pointed at another object of the file",
    (pdf) => update(pdf, { repointed: { [numberAt(pdf, "Pages", "Kids", 0, "Contents")]: [15, 0] } }),
  ],
  [
    "another generation of the content",
    (pdf) => {
      const content = numberAt(pdf, "Pages", "Kids", 0, "Contents");
      const entry = PdfFile.open(pdf).entry(content);
      return update(pdf, { repointed: { [content]: [entry?.kind === "plain" ? entry.offset : 0, 1] } });
    },
  ],
  ["two catalogues in one trailer", (pdf) => update(pdf, { trailer: `/Root ${page(pdf)} 0 R` })],
  [
    "two lists of fields in one form",
    (pdf) => {
      const form = numberAt(pdf, "AcroForm");
      return update(pdf, { objects: { [form]: patchedObject(pdf, form, {}).replace(/>>$/, "/Fields[]>>") } });
    },
  ],
  [
    "a second catalogue",
    (pdf) =>
      update(pdf, {
        objects: { [nextNumber(pdf)]: patchedObject(pdf, catalog(pdf), {}) },
        root: `${nextNumber(pdf)} 0 R`,
      }),
  ],
  [
    "an encryption dictionary",
    (pdf) =>
      update(pdf, {
        trailer: `/Encrypt ${nextNumber(pdf)} 0 R`,
        objects: { [nextNumber(pdf)]: "<</Filter/Standard>>" },
      }),
  ],
  [
    "an appended stream that ends elsewhere than it says",
    (pdf) => update(pdf, { objects: { [nextNumber(pdf)]: "<</Length 1>>\nstream\nlonger\nendstream" } }),
  ],
  [
    "junk among the appended objects",
    (pdf) => Buffer.concat([pdf, Buffer.from("junk\n"), appendedUpdate(pdf, {}).subarray(pdf.length)]),
  ],
];
