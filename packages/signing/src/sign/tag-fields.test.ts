import { describe, expect, it } from "vitest";
import { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, type PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { appendedUpdate, nextNumber, numberAt, patchedObject } from "../testing/appended-update.ts";
import { administrativeResult, plainFile, sampleFiles } from "../testing/sample-files.ts";
import { officerImage, sealedAt, sealRequest, signed, trust, valueOf } from "../testing/sample-signers.ts";
import { hasTools, qpdfCheck } from "../testing/second-tools.ts";
import { verifyDocument } from "../verify/verify-document.ts";

const fieldNamed = (file: PdfFile, name: string): PdfDict => {
  const fields = file.resolve(file.dict(file.dict(file.trailer.get("Root"))?.get("AcroForm"))?.get("Fields"));
  const found = (isArray(fields) ? fields : [])
    .map((field) => file.dict(field))
    .find((field) => Buffer.from((file.resolve(field?.get("T")) as { bytes: Uint8Array }).bytes).toString() === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};

/** What the parent tree says of a key, wherever in the tree it stands. */
const tagOf = (file: PdfFile, key: PdfValue | undefined): PdfDict | undefined => {
  const root = file.dict(file.dict(file.trailer.get("Root"))?.get("StructTreeRoot"));
  const find = (node: PdfDict | undefined): PdfDict | undefined => {
    const kids = file.resolve(node?.get("Kids"));
    if (isArray(kids)) return kids.map((kid) => find(file.dict(kid))).find((found) => found !== undefined);
    const nums = file.resolve(node?.get("Nums"));
    const place = isArray(nums) ? nums.findIndex((one, at) => at % 2 === 0 && one === key) : -1;
    return isArray(nums) && place >= 0 ? file.dict(nums[place + 1]) : undefined;
  };
  return find(file.dict(root?.get("ParentTree")));
};

const expectTagged = (pdf: Uint8Array, name: string): void => {
  const file = PdfFile.open(pdf);
  const field = fieldNamed(file, name);
  const tag = tagOf(file, field.get("StructParent"));
  const content = file.dict(tag?.get("K"));
  expect(file.resolve(content?.get("Obj"))).toBe(field);
  const parent = file.dict(tag?.get("P"));
  const kids = file.resolve(parent?.get("K"));
  expect(isArray(kids) && kids.some((kid) => kid instanceof PdfRef && file.dict(kid) === tag)).toBe(true);
};

describe("the tag of a signature (cấu trúc cho trình đọc màn hình)", () => {
  it.each(Object.entries(sampleFiles))("is entered into the structure of %s", async (_, pdf) => {
    const first = await signed(pdf, { reserve: { name: "Seal", diameterMm: 38 } });
    expectTagged(first.pdf, "Signature1");
    expectTagged(first.pdf, "Seal");
    const second = valueOf(await sealDocument(first.pdf, sealRequest({ field: "Seal" })));
    expectTagged(second.pdf, "Seal");
    expect((await verifyDocument(second.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
    if (hasTools("qpdf")) expect(qpdfCheck(second.pdf)).toBe(0);
  });

  it("goes behind all others where the parent tree has branches", async () => {
    const next = nextNumber(administrativeResult);
    const root = numberAt(administrativeResult, "StructTreeRoot");
    const entry = numberAt(administrativeResult, "StructTreeRoot", "ParentTree", "Nums", 1);
    const pdf = appendedUpdate(administrativeResult, {
      objects: {
        [root]: patchedObject(administrativeResult, root, { ParentTree: `${next} 0 R`, ParentTreeNextKey: "0" }),
        [next]: `<</Kids[${next + 1} 0 R]>>`,
        [next + 1]: `<</Limits[0 41]/Nums[0 ${entry} 0 R 41 ${entry} 0 R]>>`,
      },
    });
    const { pdf: tagged } = await signed(pdf);
    expectTagged(tagged, "Signature1");
    const file = PdfFile.open(tagged);
    expect(fieldNamed(file, "Signature1").get("StructParent")).toBe(42);
    expect(file.dict(new PdfRef(next + 1, 0))?.get("Limits")).toEqual([0, 42]);
  });

  it("is left out where somebody has signed before: it would change what was signed", async () => {
    const first = await signed(administrativeResult);
    const second = valueOf(await sealDocument(first.pdf, sealRequest()));
    expect(fieldNamed(PdfFile.open(second.pdf), "Seal1").get("StructParent")).toBeUndefined();
    expect((await verifyDocument(second.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
  });

  it("is left out where a file has no structure", async () => {
    const place = { page: 1, x: 100, y: 100, width: 113, height: 57 };
    const appearance = { image: officerImage, place, description: "Chữ ký" };
    const { pdf } = await signed(await plainFile(), { appearance });
    expect(fieldNamed(PdfFile.open(pdf), "Signature1").get("StructParent")).toBeUndefined();
  });
});
