import { beforeAll, describe, expect, it } from "vitest";
import { fromLatin1, latin1 } from "../pdf/characters.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { signDocument } from "../sign/sign-document.ts";
import {
  appendedUpdate,
  nextNumber,
  numberAt,
  overwrittenLast,
  patchedObject,
  type RawUpdate,
} from "../testing/appended-update.ts";
import { administrativeResult, formFile, signaturePlace } from "../testing/sample-files.ts";
import {
  faultySigners,
  officerImage,
  officerRequest,
  otherRootPem,
  sealedAt,
  secondOfficer,
  signed,
  signedAndSealed,
  trust,
  valueOf,
} from "../testing/sample-signers.ts";
import type { Policy, VerificationReport } from "./report.ts";
import { verifyDocument } from "./verify-document.ts";

const verify = (pdf: Uint8Array, policy: Policy = "administrative-result"): Promise<VerificationReport> =>
  verifyDocument(pdf, { trust, at: sealedAt, policy });

let sealed: Uint8Array;
let withForm: Uint8Array;

beforeAll(async () => {
  sealed = (await signedAndSealed(administrativeResult)).pdf;
  withForm = (await signedAndSealed(await formFile())).pdf;
});

const page = (pdf: Uint8Array): number => numberAt(pdf, "Pages", "Kids", 0);
const sealValue = (pdf: Uint8Array): number => numberAt(pdf, "AcroForm", "Fields", 1, "V");
const officerValue = (pdf: Uint8Array): number => numberAt(pdf, "AcroForm", "Fields", 0, "V");
const catalog = (pdf: Uint8Array): number => numberAt(pdf);
const stream = (text: string): string => `<</Length ${text.length}>>\nstream\n${text}\nendstream`;

/** Where the gap of the last signature begins and ends. */
const lastGap = (pdf: Uint8Array): readonly [start: number, end: number] => {
  const text = latin1(pdf);
  const start = text.lastIndexOf("/Contents<") + 9;
  return [start, text.indexOf(">", start) + 1];
};

const inGap = (pdf: Uint8Array, write: (token: string) => string): Uint8Array => {
  const [start, end] = lastGap(pdf);
  const token = latin1(pdf.subarray(start, end));
  const changed = Uint8Array.from(pdf);
  changed.set(fromLatin1(write(token).padEnd(token.length).slice(0, token.length)), start);
  return changed;
};

const update = (pdf: Uint8Array, raw: RawUpdate): Uint8Array => appendedUpdate(pdf, raw);

type Ground = Uint8Array | (RawUpdate & { readonly pdf: Uint8Array });

/** An update that changes some keys of one object, and brings others along. */
const patch = (ground: Ground, number: number, changes: Readonly<Record<string, string>>): Uint8Array => {
  const { pdf, ...more } = ground instanceof Uint8Array ? { pdf: ground } : ground;
  const objects = "objects" in more ? more.objects : {};
  return update(pdf, { ...more, objects: { ...objects, [number]: patchedObject(pdf, number, changes) } });
};

type Attack = readonly [title: string, attack: (pdf: Uint8Array) => Uint8Array];

const forgery: readonly Attack[] = [
  ["the value made null by an update", (pdf) => patch(pdf, sealValue(pdf), { Contents: "null" })],
  ["the value emptied by an update", (pdf) => patch(pdf, sealValue(pdf), { Contents: "<>" })],
  ["the value zeroed in place", (pdf) => inGap(pdf, (token) => `<${"0".repeat(token.length - 2)}>`)],
  ["the range made null by an update", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "null" })],
  ["the range emptied by an update", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "[]" })],
  ["the range zeroed by an update", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "[0 0 0 0]" })],
  ["the range made negative", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "[0 -1 -1 0]" })],
  ["the range made a string", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "(0 1 2 3)" })],
  ["the range renamed in place", (pdf) => overwrittenLast(pdf, "/ByteRange", "/BiteRange")],
  ["the value renamed in place", (pdf) => overwrittenLast(pdf, "/Contents<", "/Kontents<")],
  ["the format renamed in place", (pdf) => overwrittenLast(pdf, "ETSI.CAdES.detached", "ETSI.CAdES.detachee")],
  ["the signature replaced by a number", (pdf) => update(pdf, { objects: { [sealValue(pdf)]: "42" } })],
  ["the signature replaced by nothing", (pdf) => update(pdf, { objects: { [sealValue(pdf)]: "null" } })],
  ["the field's value taken away", (pdf) => patch(pdf, numberAt(pdf, "AcroForm", "Fields", 1), { V: "null" })],
  ["both fields taken out of the form", (pdf) => patch(pdf, numberAt(pdf, "AcroForm"), { Fields: "[]" })],
  ["the form taken away", (pdf) => patch(pdf, catalog(pdf), { AcroForm: "null" })],
  ["the signature freed", (pdf) => update(pdf, { freed: [officerValue(pdf)] })],
];

const wrapping: readonly Attack[] = [
  [
    "something inserted behind the value, inside the gap",
    (pdf) => inGap(pdf, (token) => `${token.slice(0, -40)}>/Reason(x)`),
  ],
  ["a second range inside the gap", (pdf) => inGap(pdf, (token) => `${token.slice(0, -80)}>/ByteRange[0 10 20 30]`)],
  ["a second value inside the gap", (pdf) => inGap(pdf, (token) => `${token.slice(0, -80)}>/Contents<00>`)],
  ["a short literal string that leaves room in the gap", (pdf) => inGap(pdf, () => "(x) 99 0 obj (hidden) endobj")],
  [
    "the same value in other letters",
    (pdf) => inGap(pdf, (token) => `${token.slice(0, 40)}${token.slice(40).toUpperCase()}`),
  ],
  ["a space inside the value", (pdf) => inGap(pdf, (token) => `${token.slice(0, -3)} ${token.slice(-2)}`)],
  [
    "bytes inserted between the signed parts",
    (pdf) => Buffer.concat([pdf.subarray(0, lastGap(pdf)[1]), Buffer.from(" "), pdf.subarray(lastGap(pdf)[1])]),
  ],
];

const incremental: readonly Attack[] = [
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

const shadow: readonly Attack[] = [
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

const pagesAndCatalogue: readonly Attack[] = [
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

const annotations: readonly Attack[] = [
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

describe.each([
  ["forged values (USF)", forgery],
  ["wrapped ranges (SWA)", wrapping],
  ["appended updates (ISA)", incremental],
  ["shadows", shadow],
  ["pages and catalogue", pagesAndCatalogue],
  ["annotations and fields (EAA, SSA, replay)", annotations],
])("attack: %s", (_, attacks) => {
  it.each(attacks)("does not pass %s", async (_title, attack) => {
    const report = await verify(attack(sealed));
    expect(["TOTAL-FAILED", "INDETERMINATE"]).toContain(report.verdict);
    expect(report.documentIntact).toBe(false);
    const findings = [...report.findings, ...report.signatures.flatMap((signature) => signature.findings)];
    expect(findings.length).toBeGreaterThan(0);
    for (const { vi, en } of findings) expect(`${vi}${en}`).not.toMatch(/[{}]/);
  });
});

describe("attack: changed bytes", () => {
  it("does not pass any cut of the file but at a signed state", async () => {
    const states = new Set(PdfFile.open(sealed).revisions.map(({ footer }) => footer.endWithLine));
    for (let length = sealed.length - 1; length > 0; length -= 997) {
      const { verdict } = await verify(sealed.subarray(0, length));
      if (!states.has(length)) expect(verdict).not.toBe("TOTAL-PASSED");
    }
  });

  it("does not pass bytes before the header", async () => {
    expect((await verify(Buffer.concat([Buffer.from("\n"), sealed]))).verdict).not.toBe("TOTAL-PASSED");
  });
});

describe("forms filled after signing (điền biểu mẫu sau khi ký)", () => {
  const filled = (): Uint8Array => patch(withForm, numberAt(withForm, "AcroForm", "Fields", 0), { V: "(after)" });

  it("fail an administrative result and are named", async () => {
    const report = await verify(filled());
    expect(report).toMatchObject({ verdict: "TOTAL-FAILED", documentIntact: false });
    expect(report.signatures.map(({ modification }) => modification)).toEqual(["form-fill", "form-fill"]);
  });

  it("are reported and pass under the lenient policy", async () => {
    const report = await verify(filled(), "lenient");
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures[0]?.findings.map(({ code }) => code)).toContain("change.form-filled");
  });
});

describe("legitimate later acts (việc làm hợp lệ sau khi ký)", () => {
  it("pass a third signature by a trusted officer", async () => {
    const place = { ...signaturePlace, x: 100 };
    const appearance = { image: officerImage, place, description: "Chữ ký" };
    const answer = await signDocument(sealed, officerRequest({ signer: secondOfficer, at: sealedAt, appearance }));
    const report = await verify(valueOf(answer).pdf);
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.map(({ modification }) => modification)).toEqual(["allowed", "allowed", "none"]);
  });

  it("do not pass a third signature by a stranger", async () => {
    const place = { ...signaturePlace, x: 100 };
    const stranger = officerRequest({
      signer: faultySigners["of another root"],
      trust: [otherRootPem],
      at: sealedAt,
      appearance: { image: officerImage, place, description: "Chữ ký" },
    });
    const report = await verify(valueOf(await signDocument(sealed, stranger)).pdf);
    expect(report).toMatchObject({ verdict: "INDETERMINATE", documentIntact: true });
    expect(report.signatures[0]?.findings.map(({ code }) => code)).toContain("change.later-signature-doubtful");
  });

  const evidence = (pdf: Uint8Array): Uint8Array => {
    const number = nextNumber(pdf);
    return patch(
      { pdf, objects: { [number]: `<</Type/DSS/Certs[${number + 1} 0 R]>>`, [number + 1]: stream("certificate") } },
      catalog(pdf),
      { DSS: `${number} 0 R` },
    );
  };

  it("pass evidence that was added, and more of it", async () => {
    const once = evidence(sealed);
    expect((await verify(once)).verdict).toBe("TOTAL-PASSED");
    const dss = numberAt(once, "DSS");
    const more = patch({ pdf: once, objects: { [nextNumber(once)]: stream("another") } }, dss, {
      Certs: `[${dss + 1} 0 R ${nextNumber(once)} 0 R]`,
    });
    const report = await verify(more);
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.map(({ modification }) => modification)).toEqual(["allowed", "allowed"]);
  });

  it("do not pass evidence that shrinks or is replaced", async () => {
    const once = evidence(sealed);
    const dss = numberAt(once, "DSS");
    expect((await verify(patch(once, dss, { Certs: "[]" }))).verdict).toBe("TOTAL-FAILED");
    expect((await verify(update(once, { objects: { [dss + 1]: stream("foreign") } }))).verdict).toBe("TOTAL-FAILED");
    expect((await verify(patch(once, catalog(once), { DSS: "null" }))).verdict).toBe("TOTAL-FAILED");
  });

  it("pass an override that says the same, and an object that nothing refers to", async () => {
    expect((await verify(patch(sealed, catalog(sealed), {}))).verdict).toBe("TOTAL-PASSED");
    expect((await verify(update(sealed, { objects: { [nextNumber(sealed)]: "(orphan)" } }))).verdict).toBe(
      "TOTAL-PASSED",
    );
  });

  it("pass another file identifier, which some software gives to each state", async () => {
    expect((await verify(update(sealed, { trailer: "/ID[<00><00>]" }))).verdict).toBe("TOTAL-PASSED");
  });

  it("pass the officer's state of the file by itself", async () => {
    const { pdf } = await signed(administrativeResult);
    expect(Buffer.from(sealed.subarray(0, pdf.length)).equals(Buffer.from(pdf))).toBe(true);
    expect((await verify(pdf)).verdict).toBe("TOTAL-PASSED");
  });
});
