import { nextNumber, numberAt, patchedObject } from "../appended-update.ts";
import { type Attack, catalog, officerValue, page, patch, stream, update } from "./ground.ts";

const widgets = (pdf: Uint8Array): string =>
  [0, 1].map((field) => `${numberAt(pdf, "AcroForm", "Fields", field)} 0 R`).join(" ");

const note = "<</Type/Annot/Subtype/FreeText/Rect[0 0 600 800]/Contents(x)>>";

/** An annotation that something allowed brings along, and that is then put on the page. */
const smuggled = (pdf: Uint8Array, by: (number: number) => Readonly<Record<string, string>>): Uint8Array => {
  const number = nextNumber(pdf);
  const objects = {
    [number]: note,
    [page(pdf)]: patchedObject(pdf, page(pdf), { Annots: `[${widgets(pdf)} ${number} 0 R]` }),
  };
  return patch({ pdf, objects }, catalog(pdf), by(number));
};

/** Abuse of what may be added later: evidence (DSS), permissions, extensions, structure. */
export const evidence: readonly Attack[] = [
  ["an annotation disguised as evidence", (pdf) => smuggled(pdf, (number) => ({ DSS: `<</Certs[${number} 0 R]>>` }))],
  [
    "an annotation among the evidence's other keys",
    (pdf) => smuggled(pdf, (number) => ({ DSS: `<</X ${number} 0 R>>` })),
  ],
  [
    "an annotation disguised as an extension",
    (pdf) => smuggled(pdf, (number) => ({ Extensions: `<</X ${number} 0 R>>` })),
  ],
  [
    "an annotation disguised as a structure element",
    (pdf) => {
      const number = nextNumber(pdf);
      const root = numberAt(pdf, "StructTreeRoot");
      return patch(
        {
          pdf,
          objects: {
            [number]: note,
            [page(pdf)]: patchedObject(pdf, page(pdf), { Annots: `[${widgets(pdf)} ${number} 0 R]` }),
          },
        },
        root,
        { K: `[${numberAt(pdf, "StructTreeRoot", "K", 0)} 0 R ${number} 0 R]` },
      );
    },
  ],
  ["a structure that lost its elements", (pdf) => patch(pdf, numberAt(pdf, "StructTreeRoot"), { K: "[]" })],
  [
    "roles of the structure changed",
    (pdf) => patch(pdf, numberAt(pdf, "StructTreeRoot"), { RoleMap: "<</P/Artifact>>" }),
  ],
  ["evidence of another kind than streams", (pdf) => patch(pdf, catalog(pdf), { DSS: "<</Certs[(x)]>>" })],
  [
    "a certification that names the officer's signature",
    (pdf) => patch(pdf, catalog(pdf), { Perms: `<</DocMDP ${officerValue(pdf)} 0 R>>` }),
  ],
  [
    "the content drawn from what came as evidence",
    (pdf) => {
      const number = nextNumber(pdf);
      const objects = {
        [number]: stream("BT ET"),
        [page(pdf)]: patchedObject(pdf, page(pdf), { Contents: `${number} 0 R` }),
      };
      return patch({ pdf, objects }, catalog(pdf), { DSS: `<</Certs[${number} 0 R]>>` });
    },
  ],
  [
    "the properties' dates beside another title",
    (pdf) =>
      update(pdf, {
        trailer: `/Info ${nextNumber(pdf)} 0 R`,
        objects: { [nextNumber(pdf)]: "<</ModDate(D:20270101000000Z)/Title(Other)>>" },
      }),
  ],
];
