import { nextNumber, numberAt, patchedObject } from "../appended-update.ts";
import { type Attack, page, catalog, stream, update, patch } from "./ground.ts";

/** Edits of the page tree, the catalogue and the metadata. */
export const pagesAndCatalogue: readonly Attack[] = [
  [
    "a page added",
    (pdf) =>
      patch(
        { pdf, objects: { [nextNumber(pdf)]: `<</Type/Page/Parent ${numberAt(pdf, "Pages")} 0 R>>` } },
        numberAt(pdf, "Pages"),
        { Kids: `[${page(pdf)} 0 R ${nextNumber(pdf)} 0 R]`, Count: "2" },
      ),
  ],
  [
    "the page given twice",
    (pdf) => patch(pdf, numberAt(pdf, "Pages"), { Kids: `[${page(pdf)} 0 R ${page(pdf)} 0 R]`, Count: "2" }),
  ],
  ["the page taken away", (pdf) => patch(pdf, numberAt(pdf, "Pages"), { Kids: "[]", Count: "0" })],
  ["the page turned", (pdf) => patch(pdf, page(pdf), { Rotate: "90" })],
  ["the page cut", (pdf) => patch(pdf, page(pdf), { CropBox: "[0 0 100 100]" })],
  [
    "a script that runs on opening",
    (pdf) => patch(pdf, catalog(pdf), { OpenAction: "<</S/JavaScript/JS(app.alert\\(1\\))>>" }),
  ],
  ["further actions", (pdf) => patch(pdf, catalog(pdf), { AA: "<<>>" })],
  ["named scripts", (pdf) => patch(pdf, catalog(pdf), { Names: "<</JavaScript<<>>>>" })],
  ["an XFA form", (pdf) => patch(pdf, numberAt(pdf, "AcroForm"), { XFA: "(x)" })],
  ["optional content that hides a layer", (pdf) => patch(pdf, catalog(pdf), { OCProperties: "<<>>" })],
  ["the structure for screen readers", (pdf) => patch(pdf, catalog(pdf), { StructTreeRoot: "<<>>" })],
  [
    "a key given twice in the catalogue",
    (pdf) =>
      update(pdf, {
        objects: { [catalog(pdf)]: patchedObject(pdf, catalog(pdf), {}).replace(/>>$/, "/Pages 1 0 R>>") },
      }),
  ],
  [
    "the properties of the file",
    (pdf) => update(pdf, { trailer: `/Info ${nextNumber(pdf)} 0 R`, objects: { [nextNumber(pdf)]: "<</Title(x)>>" } }),
  ],
  ["the metadata", (pdf) => update(pdf, { objects: { [numberAt(pdf, "Metadata")]: stream("<x/>") } })],
];
