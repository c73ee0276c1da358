import { beforeAll, describe, expect, it } from "vitest";
import { latin1 } from "../pdf/characters.ts";
import { appendedUpdate, nextNumber, numberAt, patchedObject } from "../testing/appended-update.ts";
import { administrativeResult, signaturePlace } from "../testing/sample-files.ts";
import {
  officerImage,
  officerRequest,
  placeOfVisible,
  sealedAt,
  sealRequest,
  secondOfficer,
  signed,
  trust,
  valueOf,
} from "../testing/sample-signers.ts";
import { millimetres } from "../rectangle.ts";
import { hasTools, pdfsig, qpdfCheck } from "../testing/second-tools.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { signDocument } from "./sign-document.ts";

const page = numberAt(administrativeResult, "Pages", "Kids", 0);
const catalog = numberAt(administrativeResult);

/** The sample with a form and signature fields, as another producer would have prepared it. */
const prepared = (fields: readonly string[], more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const first = nextNumber(administrativeResult);
  const numbers = fields.map((_, index) => first + index);
  const refs = numbers.map((number) => `${number} 0 R`).join(" ");
  const objects = Object.fromEntries(fields.map((field, index) => [first + index, field]));
  return appendedUpdate(administrativeResult, {
    objects: {
      ...objects,
      [page]: patchedObject(administrativeResult, page, { Annots: `[${refs}]` }),
      [catalog]: patchedObject(administrativeResult, catalog, { AcroForm: `<</Fields[${refs}]>>`, ...more }),
    },
  });
};

const emptyField = (name: string, more = ""): string =>
  `<</Type/Annot/Subtype/Widget/FT/Sig/T(${name})/F 4/P ${page} 0 R/Rect[300 300 420 380]${more}>>`;

const certifiedBy = (parameters: string): Uint8Array =>
  prepared([emptyField("Empty")], {
    Perms: `<</DocMDP<</Type/Sig/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<<${parameters}>>>>]>>>>`,
  });

const refusalOf = async (pdf: Uint8Array, field?: string): Promise<unknown> => {
  const answer = await signDocument(pdf, officerRequest(field === undefined ? {} : { field }));
  return answer.ok ? "signed" : answer.refusal;
};

describe("certified files (văn bản đã xác thực)", () => {
  it("are refused where no change is permitted, whatever the field", async () => {
    for (const field of [undefined, "Empty"])
      expect(await refusalOf(certifiedBy("/P 1"), field)).toEqual({ code: "pdf.certified", permission: 1 });
  });

  it("are refused a new visible field, whatever is permitted", async () => {
    expect(await refusalOf(certifiedBy("/P 2"))).toEqual({ code: "pdf.certified", permission: 2 });
    expect(await refusalOf(certifiedBy("/P 3"))).toEqual({ code: "pdf.certified", permission: 3 });
    expect(await refusalOf(certifiedBy(""))).toEqual({ code: "pdf.certified", permission: 2 });
  });

  it("take a new field that nobody sees, where signing is permitted", async () => {
    const { appearance: _, ...invisible } = officerRequest();
    for (const permitted of ["/P 2", "/P 3", ""])
      expect(valueOf(await signDocument(certifiedBy(permitted), invisible)).place).toBeNull();
    expect(await signDocument(certifiedBy("/P 1"), invisible)).toMatchObject({ refusal: { code: "pdf.certified" } });
  });

  it("keep their certification under an invisible signature that follows", async () => {
    const { pdf } = await signed(administrativeResult, { certify: 2 });
    const { appearance: _, ...invisible } = officerRequest({ signer: secondOfficer, at: sealedAt });
    const { pdf: again, earlierSignatures } = valueOf(await signDocument(pdf, invisible));
    const report = await verifyDocument(again, { trust, at: sealedAt });
    expect([earlierSignatures, report.verdict]).toEqual(["clean", "TOTAL-PASSED"]);
    expect(report.signatures.map(({ docMdp, modification }) => [docMdp, modification])).toEqual([
      [2, "allowed"],
      [null, "none"],
    ]);
  });

  it("are read strictly where the permission makes no sense", async () => {
    expect(await refusalOf(certifiedBy("/P 7"), "Empty")).toEqual({ code: "pdf.certified", permission: 1 });
  });

  it("take a signature in a field made beforehand", async () => {
    expect(await refusalOf(certifiedBy("/P 2"), "Empty")).toBe("signed");
  });
});

describe("locked fields (khóa trường)", () => {
  it("are refused once the locking signature is there", async () => {
    const lock = "/Lock<</Type/SigFieldLock/Action/All>>";
    const locking = await signed(prepared([emptyField("First", lock), emptyField("Second")]), { field: "First" });
    expect(await refusalOf(locking.pdf, "Second")).toEqual({ code: "pdf.locked", field: "Second" });
    expect(await refusalOf(locking.pdf)).toMatchObject({ code: "pdf.locked" });
  });

  it("leave alone the fields that they do not name", async () => {
    const lock = "/Lock<</Type/SigFieldLock/Action/Include/Fields[(Second)]>>";
    const locking = await signed(prepared([emptyField("First", lock), emptyField("Second"), emptyField("Third")]), {
      field: "First",
    });
    expect(await refusalOf(locking.pdf, "Second")).toEqual({ code: "pdf.locked", field: "Second" });
    expect(await refusalOf(locking.pdf, "Third")).toBe("signed");
  });
});

describe("fields made beforehand (ô chữ ký có sẵn)", () => {
  let both: Uint8Array;

  beforeAll(async () => {
    const first = await signed(prepared([emptyField("Officer"), emptyField("Seal")]), { field: "Officer" });
    both = valueOf(await sealDocument(first.pdf, sealRequest({ field: "Seal" }))).pdf;
  });

  it("are filled by officer and seal, and both verify", async () => {
    const report = await verifyDocument(both, { trust, at: sealedAt });
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.map(({ field, modification }) => [field, modification])).toEqual([
      ["Officer", "allowed"],
      ["Seal", "none"],
    ]);
  });

  it("keep their place", async () => {
    expect(latin1(both).match(/\/Rect\s*\[300 300 420 380\]/g)).toHaveLength(4);
    const report = await verifyDocument(both, { trust, at: sealedAt });
    expect(report.signatures[0]?.place).toEqual({ page: 1, x: 300, y: 300, width: 120, height: 80 });
  });

  it("show the picture in its own shape, in their middle", async () => {
    expect(latin1(both)).toContain("/BBox [0 0 120 80]");
    expect(latin1(both)).toContain("q 120 0 0 60 0 10 cm /Picture Do Q");
    expect(latin1(both)).toContain("q 80 0 0 80 20 0 cm /Picture Do Q");
  });

  it("may be filled by an officer after another", async () => {
    const first = await signed(prepared([emptyField("One"), emptyField("Two")]), { field: "One" });
    const appearance = { image: officerImage, place: signaturePlace, description: "Chữ ký" };
    const second = await signed(first.pdf, { field: "Two", signer: secondOfficer, appearance });
    expect((await verifyDocument(second.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
  });
});

describe("a field reserved for the seal (ô dành sẵn cho con dấu)", () => {
  const reserve = { name: "Seal", diameterMm: 38 } as const;

  it("lets the seal follow in a file that its officer certified", async () => {
    const first = await signed(administrativeResult, { certify: 2, reserve });
    expect((await verifyDocument(first.pdf, { trust, at: sealedAt })).signatures).toMatchObject([
      { indication: "TOTAL-PASSED", docMdp: 2 },
    ]);
    const elsewhere = await sealDocument(first.pdf, sealRequest());
    expect(elsewhere).toEqual({ ok: false, refusal: { code: "pdf.certified", permission: 2 } });
    const second = valueOf(await sealDocument(first.pdf, sealRequest({ field: "Seal" })));
    const report = await verifyDocument(second.pdf, { trust, at: sealedAt });
    expect(report).toMatchObject({
      verdict: "TOTAL-PASSED",
      signatures: [
        { docMdp: 2, modification: "allowed" },
        { docMdp: null, modification: "none" },
      ],
    });
    if (hasTools("pdfsig")) expect(pdfsig(second.pdf)).toEqual(["Signature is Valid.", "Signature is Valid."]);
    if (hasTools("qpdf")) expect(qpdfCheck(second.pdf)).toBe(0);
  });

  it("lies where the seal will cover a third of the signature, at its real size", async () => {
    const first = await signed(administrativeResult, { reserve });
    const signature = placeOfVisible(first);
    const seal = placeOfVisible(valueOf(await sealDocument(first.pdf, sealRequest({ field: "Seal" }))));
    expect(seal.width).toBeCloseTo(millimetres(38), 2);
    expect((seal.x + seal.width - signature.x) / signature.width).toBeCloseTo(1 / 3, 2);
  });

  it("takes no name that there is already", async () => {
    const answer = await signDocument(
      prepared([emptyField("Seal")]),
      officerRequest({ reserve: { name: "Seal", place: signaturePlace } }),
    );
    expect(answer).toEqual({ ok: false, refusal: { code: "field.name-taken", field: "Seal" } });
  });

  it("does not make a later signature a certifying one", async () => {
    const { pdf } = await signed(administrativeResult);
    const answer = await signDocument(pdf, officerRequest({ certify: 2, signer: secondOfficer }));
    expect(answer).toEqual({ ok: false, refusal: { code: "pdf.signed-before-certification" } });
  });

  it("is not needed where nothing may follow", async () => {
    const { pdf } = await signed(administrativeResult, { certify: 1 });
    expect(await sealDocument(pdf, sealRequest())).toMatchObject({ ok: false, refusal: { code: "pdf.certified" } });
  });
});

describe("the seal over a signature in a larger field (dấu trên chữ ký trong ô lớn hơn)", () => {
  it("covers a third of the picture, not of the field", async () => {
    const first = await signed(prepared([emptyField("Officer")]), { field: "Officer" });
    const picture = placeOfVisible(first);
    const seal = placeOfVisible(valueOf(await sealDocument(first.pdf, sealRequest())));
    expect(picture.height).toBe(60);
    expect((seal.x + seal.width - picture.x) / picture.width).toBeCloseTo(1 / 3, 2);
    expect(seal.y + seal.height / 2).toBeCloseTo(picture.y + picture.height / 2, 2);
  });
});

describe("annotations that stand directly in their array (chú thích ghi thẳng trong mảng)", () => {
  it("are copied byte by byte", async () => {
    const array = nextNumber(administrativeResult);
    const note = "<</Type/Annot/Subtype/Text/Rect[10 10 20 20]/F 28/Contents(Ghi ch\\372)>>";
    const pdf = appendedUpdate(administrativeResult, {
      objects: {
        [array]: `[${note} null]`,
        [page]: patchedObject(administrativeResult, page, { Annots: `${array} 0 R` }),
      },
    });
    const first = await signed(pdf);
    expect(latin1(first.pdf.subarray(pdf.length))).toContain(`[${note} null `);
    const second = valueOf(await sealDocument(first.pdf, sealRequest()));
    expect((await verifyDocument(second.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
  });
});
