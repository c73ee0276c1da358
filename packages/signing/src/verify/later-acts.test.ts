import { beforeAll, describe, expect, it } from "vitest";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfStream } from "../pdf/value.ts";
import { appendedUpdate, nextNumber, numberAt, patchedObject } from "../testing/appended-update.ts";
import { catalog, page, patch, stream } from "../testing/mutators/ground.ts";
import { administrativeResult, formFile } from "../testing/sample-files.ts";
import { sealedAt, signed, signedAndSealed, trust } from "../testing/sample-signers.ts";
import type { Policy, VerificationReport } from "./report.ts";
import { verifyDocument } from "./verify-document.ts";

const verify = (pdf: Uint8Array, policy: Policy = "administrative-result"): Promise<VerificationReport> =>
  verifyDocument(pdf, { trust, at: sealedAt, policy });

const codes = ({ signatures: [first] }: VerificationReport): readonly string[] =>
  first?.findings.map(({ code }) => code) ?? [];

let sealed: Uint8Array;
let form: Uint8Array;

beforeAll(async () => {
  sealed = (await signedAndSealed(administrativeResult)).pdf;
  form = await formFile();
});

const xmpStream = (xmp: string): string =>
  `<</Type/Metadata/Subtype/XML/Length ${xmp.length}>>\nstream\n${xmp}\nendstream`;

const metadataOf = (pdf: Uint8Array): string => {
  const value = PdfFile.open(pdf).object(numberAt(pdf, "Metadata"));
  return value instanceof PdfStream ? Buffer.from(value.encoded).toString("latin1") : "";
};

const note = (subtype: string): string => `<</Type/Annot/Subtype/${subtype}/Rect[10 10 40 40]/Contents(x)>>`;

/** The page's annotations with one more. */
const annotated = (pdf: Uint8Array, subtype: string): Uint8Array => {
  const number = nextNumber(pdf);
  const annotations = PdfFile.open(pdf).resolve(
    PdfFile.open(pdf)
      .dict(PdfFile.open(pdf).object(page(pdf)))
      ?.get("Annots"),
  );
  const older = Array.isArray(annotations)
    ? annotations.map((_, at) => `${numberAt(pdf, "Pages", "Kids", 0, "Annots", at)} 0 R`)
    : [];
  return patch({ pdf, objects: { [number]: note(subtype) } }, page(pdf), {
    Annots: `[${older.join(" ")} ${number} 0 R]`,
  });
};

const filled = (pdf: Uint8Array): Uint8Array => patch(pdf, numberAt(pdf, "AcroForm", "Fields", 0), { V: "(after)" });

const dss = (pdf: Uint8Array): Uint8Array => {
  const number = nextNumber(pdf);
  return patch({ pdf, objects: { [number]: stream("certificate") } }, catalog(pdf), {
    DSS: `<</Certs[${number} 0 R]>>`,
  });
};

describe("technical data that software writes anew (dữ liệu kỹ thuật)", () => {
  it("may get another date in the properties and the metadata", async () => {
    const info = nextNumber(sealed);
    const dated = appendedUpdate(sealed, {
      objects: {
        [info]: patchedObject(sealed, numberOfInfo(sealed) ?? 0, { ModDate: "(D:20270101000000Z)" }),
        [numberAt(sealed, "Metadata")]: xmpStream(
          metadataOf(sealed).replace(/<xmp:ModifyDate>[^<]*</, "<xmp:ModifyDate>2027-01-01T00:00:00Z<"),
        ),
      },
      trailer: `/Info ${info} 0 R`,
    });
    const report = await verify(dated);
    expect(report).toMatchObject({
      verdict: "TOTAL-PASSED",
      signatures: [{ modification: "allowed" }, { modification: "allowed" }],
    });
    expect(codes(report)).toContain("change.housekeeping");
  });

  it("may not get another title in the metadata", async () => {
    const other = metadataOf(sealed).replace(/<rdf:li([^>]*)>[^<]*</, "<rdf:li$1>Other<");
    expect(other).not.toBe(metadataOf(sealed));
    const report = await verify(
      appendedUpdate(sealed, { objects: { [numberAt(sealed, "Metadata")]: xmpStream(other) } }),
    );
    expect(report.verdict).toBe("TOTAL-FAILED");
    expect(codes(report)).toContain("change.metadata");
  });

  it("may free what nothing refers to", async () => {
    const orphan = nextNumber(sealed);
    const once = appendedUpdate(sealed, { objects: { [orphan]: "(orphan)" } });
    expect((await verify(appendedUpdate(once, { freed: [orphan] }))).verdict).toBe("TOTAL-PASSED");
  });

  it("may write a value of a page into an object of its own, unchanged", async () => {
    const number = nextNumber(sealed);
    const box = (numbers: string): Uint8Array =>
      patch({ pdf: sealed, objects: { [number]: numbers } }, page(sealed), { MediaBox: `${number} 0 R` });
    const dict = PdfFile.open(sealed).dict(PdfFile.open(sealed).object(page(sealed)));
    const older = dict?.get("MediaBox");
    expect((await verify(box(`[${Array.isArray(older) ? older.join(" ") : ""}]`))).verdict).toBe("TOTAL-PASSED");
    expect((await verify(box("[0 0 1 1]"))).verdict).toBe("TOTAL-FAILED");
  });

  it("may write parts of the catalogue into objects of their own, unchanged", async () => {
    const labelled = patch(administrativeResult, catalog(administrativeResult), { PageLabels: "<</Nums[0<</S/D>>]>>" });
    const { pdf } = await signed(labelled);
    const number = nextNumber(pdf);
    const moved = (label: string): Uint8Array =>
      patch({ pdf, objects: { [number]: label } }, catalog(pdf), { PageLabels: `<</Nums[0 ${number} 0 R]>>` });
    expect((await verify(moved("<</S/D>>"))).verdict).toBe("TOTAL-PASSED");
    expect((await verify(moved("<</S/r>>"))).verdict).toBe("TOTAL-FAILED");
    expect((await verify(moved("<</S/D/St 7>>"))).verdict).toBe("TOTAL-FAILED");
  });

  it("may put white space behind the end, which only the lenient policy overlooks", async () => {
    const spaced = Buffer.concat([sealed, Buffer.from("\r\n\n")]);
    expect((await verify(spaced)).verdict).toBe("TOTAL-FAILED");
    expect(await verify(spaced, "lenient")).toMatchObject({
      verdict: "TOTAL-PASSED",
      signatures: [{ modification: "allowed" }, { modification: "none" }],
    });
    expect((await verify(Buffer.concat([sealed, Buffer.from("\n%")]), "lenient")).verdict).toBe("TOTAL-FAILED");
  });

  it("may say another version and other extensions", async () => {
    const versions = { Version: "/2.0", Extensions: "<</ESIC<</BaseVersion/1.7/ExtensionLevel 5>>>>" };
    expect((await verify(patch(sealed, catalog(sealed), versions))).verdict).toBe("TOTAL-PASSED");
  });
});

const numberOfInfo = (pdf: Uint8Array): number | undefined => {
  const info = PdfFile.open(pdf).trailer.get("Info");
  return info instanceof Object && "number" in info ? (info.number as number) : undefined;
};

describe("evidence that is written anew (bằng chứng kiểm tra)", () => {
  it("passes where every piece is still there, and fails where one is not", async () => {
    const once = dss(sealed);
    const [one, other] = [nextNumber(once), nextNumber(once) + 1];
    const again = (first: string): Uint8Array =>
      patch({ pdf: once, objects: { [one]: stream(first), [other]: stream("another") } }, catalog(once), {
        DSS: `<</Certs[${other} 0 R ${one} 0 R]>>`,
      });
    expect((await verify(again("certificate"))).verdict).toBe("TOTAL-PASSED");
    expect((await verify(again("certificatf"))).verdict).toBe("TOTAL-FAILED");
  });
});

describe("structure for screen readers (cấu trúc cho người khuyết tật)", () => {
  it("may not grow by itself after signing", async () => {
    const number = nextNumber(sealed);
    const root = numberAt(sealed, "StructTreeRoot");
    const grown = patch({ pdf: sealed, objects: { [number]: `<</Type/StructElem/S/Form/P ${root} 0 R>>` } }, root, {
      K: `[${numberAt(sealed, "StructTreeRoot", "K", 0)} 0 R ${number} 0 R]`,
    });
    expect(await verify(grown)).toMatchObject({ verdict: "TOTAL-FAILED" });
    expect(await verify(grown, "lenient")).toMatchObject({ verdict: "TOTAL-PASSED" });
  });
});

describe("annotations after signing (chú thích sau khi ký)", () => {
  it.each(["Text", "Highlight"])(
    "of type %s fail an administrative result and are reported by the lenient policy",
    async (type) => {
      const pdf = annotated(sealed, type);
      expect((await verify(pdf)).verdict).toBe("TOTAL-FAILED");
      const report = await verify(pdf, "lenient");
      expect(report).toMatchObject({ verdict: "TOTAL-PASSED", signatures: [{ modification: "annotation" }, {}] });
      expect(
        report.signatures[0]?.findings.find(({ code }) => code === "change.annotation-added")?.facts,
      ).toMatchObject({
        page: 1,
        what: `${type} [10 10 40 40]`,
      });
    },
  );

  it.each(["FreeText", "Stamp", "Redact", "Unheard"])(
    "of type %s, which may hide content, pass under no policy",
    async (type) => {
      expect((await verify(annotated(sealed, type))).verdict).toBe("TOTAL-FAILED");
      expect((await verify(annotated(sealed, type), "lenient")).verdict).toBe("INDETERMINATE");
    },
  );

  it("may be rewritten or taken away where they are notes, which is reported", async () => {
    const { pdf } = await signed(annotated(administrativeResult, "Text"));
    const number = numberAt(pdf, "Pages", "Kids", 0, "Annots", 0);
    const changed = patch(pdf, number, { Contents: "(y)" });
    const removed = patch(pdf, page(pdf), { Annots: `[${numberAt(pdf, "Pages", "Kids", 0, "Annots", 1)} 0 R]` });
    for (const later of [changed, removed]) {
      expect((await verify(later)).verdict).toBe("TOTAL-FAILED");
      expect(await verify(later, "lenient")).toMatchObject({
        verdict: "TOTAL-PASSED",
        signatures: [{ modification: "annotation" }],
      });
    }
  });
});

describe("fields that are filled after signing (điền biểu mẫu)", () => {
  it("may have their appearance drawn anew in its place, unless a page draws it too", async () => {
    const { pdf } = await signed(form);
    const appearance = numberAt(pdf, "AcroForm", "Fields", 0, "Kids", 0, "AP", "N");
    const body = "<</Type/XObject/Subtype/Form/BBox[0 0 200 30]/Length 0>>\nstream\n\nendstream";
    const redrawn = appendedUpdate(pdf, { objects: { [appearance]: body } });
    expect((await verify(redrawn)).verdict).toBe("TOTAL-FAILED");
    expect(await verify(redrawn, "lenient")).toMatchObject({
      verdict: "TOTAL-PASSED",
      signatures: [{ modification: "form-fill" }],
    });
    const shared = patch(form, page(form), {
      Resources: `<</XObject<</Shared ${numberAt(form, "AcroForm", "Fields", 0, "Kids", 0, "AP", "N")} 0 R>>>>`,
    });
    const drawn = (await signed(shared)).pdf;
    const tampered = appendedUpdate(drawn, {
      objects: { [numberAt(drawn, "AcroForm", "Fields", 0, "Kids", 0, "AP", "N")]: body },
    });
    expect((await verify(tampered, "lenient")).verdict).toBe("TOTAL-FAILED");
  });

  it("may be made read-only by a later lock", async () => {
    const { pdf } = await signed(form);
    expect(await verify(patch(pdf, numberAt(pdf, "AcroForm", "Fields", 0), { Ff: "1" }))).toMatchObject({
      verdict: "TOTAL-PASSED",
      signatures: [{ modification: "allowed" }],
    });
  });
});

const lockedForm = (lock: string): Uint8Array => {
  const field = nextNumber(form);
  const widget = `<</Type/Annot/Subtype/Widget/FT/Sig/T(Locking)/F 4/P ${page(form)} 0 R/Rect[300 300 420 380]/Lock<</Type/SigFieldLock/${lock}>>>>`;
  const text = numberAt(form, "AcroForm", "Fields", 0);
  const shown = numberAt(form, "AcroForm", "Fields", 0, "Kids", 0);
  const formObject = numberAt(form, "AcroForm");
  return patch(
    {
      pdf: form,
      objects: {
        [field]: widget,
        [formObject]: patchedObject(form, formObject, { Fields: `[${text} 0 R ${field} 0 R]` }),
      },
    },
    page(form),
    { Annots: `[${shown} 0 R ${field} 0 R]` },
  );
};

describe("locks (khóa trường)", () => {
  it.each([
    ["Action/All", false],
    ["Action/Include/Fields[(note)]", false],
    ["Action/Include/Fields[(other)]", true],
    ["Action/Exclude/Fields[(note)]", true],
    ["Action/Exclude/Fields[(other)]", false],
  ])("%s: filling the field note is allowed by the lenient policy: %s", async (lock, isAllowed) => {
    const { pdf } = await signed(lockedForm(lock), { field: "Locking" });
    const report = await verify(filled(pdf), "lenient");
    expect(report.verdict).toBe(isAllowed ? "TOTAL-PASSED" : "TOTAL-FAILED");
    expect(codes(report).includes("change.against-lock")).toBe(!isAllowed);
    expect((await verify(dss(pdf))).verdict).toBe("TOTAL-PASSED");
  });
});

describe("certified files (văn bản đã xác thực)", () => {
  const certified = async (level: 1 | 2 | 3): Promise<Uint8Array> => (await signed(form, { certify: level })).pdf;

  it("permit evidence whatever their level", async () => {
    for (const level of [1, 2, 3] as const)
      expect(await verify(dss(await certified(level)))).toMatchObject({
        verdict: "TOTAL-PASSED",
        signatures: [{ docMdp: level }],
      });
  });

  it("permit later acts though the certification refers to the catalogue", async () => {
    const number = nextNumber(form);
    const prepared = patch(
      { pdf: form, objects: { [number]: `<</Type/SigRef/Data ${catalog(form)} 0 R>>` } },
      page(form),
      {
        PieceInfo: `<</X ${number} 0 R>>`,
      },
    );
    expect((await verify(dss((await signed(prepared, { certify: 2 })).pdf))).verdict).toBe("TOTAL-PASSED");
  });

  it("permit filling from level 2, notes at level 3, and nothing that hides content", async () => {
    const outcome = async (pdf: Uint8Array): Promise<string> => (await verify(pdf, "lenient")).verdict;
    expect(await outcome(filled(await certified(1)))).toBe("TOTAL-FAILED");
    expect(await outcome(filled(await certified(2)))).toBe("TOTAL-PASSED");
    expect(await outcome(annotated(await certified(2), "Text"))).toBe("TOTAL-FAILED");
    expect(await outcome(annotated(await certified(3), "Text"))).toBe("TOTAL-PASSED");
    expect(await outcome(annotated(await certified(3), "FreeText"))).toBe("INDETERMINATE");
  });
});
