import { nextNumber, numberAt } from "../appended-update.ts";
import { type Attack, page, sealValue, officerValue, catalog, stream, update, patch } from "./ground.ts";

/** Shadow attacks: what was prepared before is shown by a small update later. */
export const shadows: readonly Attack[] = [
  [
    "the officer's picture replaced",
    (pdf) =>
      update(pdf, {
        objects: {
          [numberAt(pdf, "AcroForm", "Fields", 0, "AP", "N")]:
            `<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Length 0>>\nstream\n\nendstream`,
        },
      }),
  ],
  [
    "the officer's widget moved",
    (pdf) => patch(pdf, numberAt(pdf, "AcroForm", "Fields", 0), { Rect: "[0 0 500 500]" }),
  ],
  ["the claimed name of the officer changed", (pdf) => patch(pdf, officerValue(pdf), { Name: "(Somebody else)" })],
  ["the claimed time changed", (pdf) => patch(pdf, sealValue(pdf), { M: "(D:20200101000000Z)" })],
  [
    "a dangling number of the page brought to life",
    (pdf) => patch({ pdf, objects: { [nextNumber(pdf)]: stream("x") } }, page(pdf), { XYZ: `${nextNumber(pdf)} 0 R` }),
  ],
  [
    "a changed page content disguised as evidence",
    (pdf) => {
      const content = numberAt(pdf, "Pages", "Kids", 0, "Contents");
      return patch({ pdf, objects: { [content]: stream("BT ET") } }, catalog(pdf), {
        DSS: `<</Certs[${content} 0 R]>>`,
      });
    },
  ],
];
