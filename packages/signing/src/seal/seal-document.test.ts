import { describe, expect, it } from "vitest";
import { millimetres } from "../rectangle.ts";
import { administrativeResult, plainFile, sampleFiles } from "../testing/sample-files.ts";
import {
  otherRootPem,
  officerImage,
  placeOfVisible,
  sealImagePng,
  sealedAt,
  sealKey,
  sealRequest,
  signed,
  signedAndSealed,
  trust,
  valueOf,
} from "../testing/sample-signers.ts";
import { hasTools, pdfsig, qpdfCheck } from "../testing/second-tools.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { sealDocument } from "./seal-document.ts";

const untouchable = { ...sealKey, sign: () => Promise.reject(new Error("the key was touched")) };

const refusalOf = async (pdf: Uint8Array, change: Parameters<typeof sealRequest>[0] = {}): Promise<unknown> => {
  const answer = await sealDocument(pdf, sealRequest({ signer: untouchable, ...change }));
  return answer.ok ? "sealed" : answer.refusal;
};

describe("organisation's seal (chữ ký số của cơ quan, tổ chức)", () => {
  it.each(Object.entries(sampleFiles))("leaves the officer's signature clean in %s", async (_, pdf) => {
    const { pdf: sealed } = await signedAndSealed(pdf);
    const report = await verifyDocument(sealed, { trust, at: sealedAt });
    expect(report).toMatchObject({ verdict: "TOTAL-PASSED", documentIntact: true });
    expect(report.signatures).toMatchObject([
      { field: "Signature1", modification: "allowed", coverage: "whole-revision", coversWholeFile: false },
      {
        field: "Seal1",
        modification: "none",
        coverage: "whole-file",
        signer: "Trung tâm Phục vụ hành chính công Ví Dụ (thử nghiệm)",
      },
    ]);
  });

  it.runIf(hasTools("pdfsig"))("leaves both signatures valid for poppler", async () => {
    for (const pdf of Object.values(sampleFiles))
      expect(pdfsig((await signedAndSealed(pdf)).pdf)).toEqual(["Signature is Valid.", "Signature is Valid."]);
  });

  it.runIf(hasTools("qpdf"))("leaves a file in which qpdf finds no fault", async () => {
    for (const pdf of Object.values(sampleFiles)) expect(qpdfCheck((await signedAndSealed(pdf)).pdf)).toBe(0);
  });

  it("is as large as the real seal and covers a third of the signature's picture, on its left", async () => {
    const officers = await signed(administrativeResult);
    const signature = placeOfVisible(officers);
    const place = placeOfVisible(valueOf(await sealDocument(officers.pdf, sealRequest())));
    expect(place.width).toBeCloseTo(millimetres(38), 3);
    expect(place.height).toBeCloseTo(millimetres(38), 3);
    expect((place.x + place.width - signature.x) / signature.width).toBeCloseTo(1 / 3, 3);
    expect(place.x).toBeLessThan(signature.x);
    expect(place.y + place.height / 2).toBeCloseTo(signature.y + signature.height / 2, 3);
  });

  it("stays on the page where the signature is at its edge", async () => {
    const pdf = await plainFile();
    const place = { page: 1, x: 5, y: 5, width: 80, height: 40 };
    const document = await signed(pdf, { appearance: { image: officerImage, place, description: "Chữ ký" } });
    const sealed = await sealDocument(document.pdf, sealRequest());
    expect(sealed).toMatchObject({ ok: true, value: { place: { x: 0, y: 0 } } });
  });

  it("gives the same bytes for the same file, key and moment", async () => {
    const [one, other] = [await signedAndSealed(administrativeResult), await signedAndSealed(administrativeResult)];
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });

  it("is refused where nobody has signed", async () => {
    expect(await refusalOf(administrativeResult)).toEqual({ code: "seal.no-earlier-signature" });
  });

  it("is refused where the document was changed after it was signed", async () => {
    const { pdf } = await signed(administrativeResult);
    const changed = Uint8Array.from(pdf);
    changed[9000] = (changed[9000] ?? 0) ^ 1;
    expect(await refusalOf(changed)).toMatchObject({ code: "seal.earlier-signature-invalid", field: "Signature1" });
  });

  it("is refused where the signer's certificate is not trusted", async () => {
    const { pdf } = await signed(administrativeResult);
    expect(await refusalOf(pdf, { trust: [otherRootPem] })).toMatchObject({
      code: "seal.earlier-signature-not-trusted",
      findings: ["chain.not-found"],
    });
  });

  it("takes another place where one is given", async () => {
    const { pdf } = await signed(administrativeResult);
    const place = { page: 1, x: 60, y: 60, width: 100, height: 100 };
    const appearance = { image: sealImagePng, diameterMm: 38, description: "Dấu", place };
    expect(await sealDocument(pdf, sealRequest({ appearance }))).toMatchObject({ ok: true, value: { place } });
  });
});
