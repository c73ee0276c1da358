import { nextNumber, numberAt, patchedObject } from "../appended-update.ts";
import { type Attack, page, officerValue, patch } from "./ground.ts";

const annotate = (pdf: Uint8Array, subtype: string): Uint8Array => {
  const number = nextNumber(pdf);
  const annotation = `<</Type/Annot/Subtype/${subtype}/Rect[0 0 600 800]/Contents(x)>>`;
  const fields = [0, 1].map((field) => `${numberAt(pdf, "AcroForm", "Fields", field)} 0 R`).join(" ");
  return patch({ pdf, objects: { [number]: annotation } }, page(pdf), { Annots: `[${fields} ${number} 0 R]` });
};

const sneaky = (pdf: Uint8Array, value: string, more: Readonly<Record<number, string>> = {}): Uint8Array => {
  const number = nextNumber(pdf) + 5;
  const fields = [0, 1].map((field) => `${numberAt(pdf, "AcroForm", "Fields", field)} 0 R`).join(" ");
  const widget = `<</Type/Annot/Subtype/Widget/FT/Sig/T(Extra)/F 4/Rect[0 0 600 800]/V ${value}>>`;
  const form = numberAt(pdf, "AcroForm");
  return patch(
    {
      pdf,
      objects: { ...more, [number]: widget, [form]: patchedObject(pdf, form, { Fields: `[${fields} ${number} 0 R]` }) },
    },
    page(pdf),
    { Annots: `[${fields} ${number} 0 R]` },
  );
};

/** Evil annotations (EAA), sneaky signatures (SSA) and values that are replayed. */
export const annotationsAndFields: readonly Attack[] = [
  ...["FreeText", "Stamp", "Redact", "Text", "Unheard"].map((subtype): Attack => [
    `a ${subtype} annotation`,
    (pdf) => annotate(pdf, subtype),
  ]),
  ["an annotation taken away", (pdf) => patch(pdf, page(pdf), { Annots: "[]" })],
  ["a new signature field that replays the officer's value", (pdf) => sneaky(pdf, `${officerValue(pdf)} 0 R`)],
  [
    "a new signature field with a copy of the officer's value",
    (pdf) => sneaky(pdf, `${nextNumber(pdf)} 0 R`, { [nextNumber(pdf)]: patchedObject(pdf, officerValue(pdf), {}) }),
  ],
  [
    "a new signature field with an empty signature",
    (pdf) => sneaky(pdf, `${nextNumber(pdf)} 0 R`, { [nextNumber(pdf)]: "<</Type/Sig>>" }),
  ],
  ["a new signature field that is not signed", (pdf) => sneaky(pdf, "null")],
];
