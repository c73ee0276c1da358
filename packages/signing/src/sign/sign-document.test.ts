import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { millimetres } from "../rectangle.ts";
import type { Signer } from "../signer.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { latin1 } from "../pdf/characters.ts";
import { administrativeResult, formFile, plainFile, sampleFiles, signaturePlace } from "../testing/sample-files.ts";
import {
  faultySigners,
  officer,
  officerImage,
  officerRequest,
  placeOfVisible,
  otherRootPem,
  revocationLists,
  sealKey,
  secondOfficer,
  signed,
  signedAt,
  trust,
  valueOf,
} from "../testing/sample-signers.ts";
import { hasTools, pdfsig, qpdfCheck } from "../testing/second-tools.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { signDocument } from "./sign-document.ts";

const isAppendOnly = (before: Uint8Array, after: Uint8Array): boolean =>
  Buffer.from(after.subarray(0, before.length)).equals(Buffer.from(before));

/** A key that must not be asked. */
const untouchable: Signer = { ...officer, sign: () => Promise.reject(new Error("the key was touched")) };

const refusalOf = async (pdf: Uint8Array, change: Parameters<typeof officerRequest>[0] = {}): Promise<unknown> => {
  const answer = await signDocument(pdf, officerRequest({ signer: untouchable, ...change }));
  return answer.ok ? "signed" : answer.refusal;
};

describe("officer's signature (chữ ký số của người có thẩm quyền)", () => {
  it.each(Object.entries(sampleFiles))("is appended to %s and verifies", async (_, pdf) => {
    const document = await signed(pdf);
    expect(isAppendOnly(pdf, document.pdf)).toBe(true);
    const report = await verifyDocument(document.pdf, { trust, at: signedAt });
    expect(report).toMatchObject({ verdict: "TOTAL-PASSED", documentIntact: true });
    expect(report.signatures).toMatchObject([
      {
        signer: "Trần Văn Mẫu (thử nghiệm)",
        organisation: "UBND phường Ví Dụ",
        claimedTime: signedAt,
        level: "B-B",
        coversWholeFile: true,
      },
    ]);
  });

  it.runIf(hasTools("pdfsig"))("is valid for poppler, with RSA and with an elliptic curve", async () => {
    for (const pdf of Object.values(sampleFiles))
      expect(pdfsig((await signed(pdf)).pdf)).toEqual(["Signature is Valid."]);
    expect(pdfsig((await signed(administrativeResult, { signer: secondOfficer })).pdf)).toEqual([
      "Signature is Valid.",
    ]);
  });

  it.runIf(hasTools("qpdf"))("leaves a file in which qpdf finds no fault", async () => {
    for (const pdf of Object.values(sampleFiles)) expect(qpdfCheck((await signed(pdf)).pdf)).toBe(0);
  });

  it("keeps the kind of cross-reference and takes numbers above all older ones", async () => {
    for (const pdf of Object.values(sampleFiles)) {
      const before = PdfFile.open(pdf);
      const after = PdfFile.open((await signed(pdf)).pdf);
      expect(after.sections[0]?.kind).toBe(before.sections[0]?.kind);
      const added = [...(after.sections[0]?.numbers() ?? [])].filter((number) => before.entry(number) === undefined);
      expect(Math.min(...added)).toBeGreaterThan(before.highestNumber);
    }
  });

  it("gives the same bytes for the same file, key and moment", async () => {
    const [one, other] = [await signed(administrativeResult), await signed(administrativeResult)];
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });

  it("is a printed widget with an appearance and a text for screen readers, as PDF/A wants", async () => {
    const added = latin1((await signed(administrativeResult)).pdf.subarray(administrativeResult.length));
    expect(added).toMatch(/\/Subtype\/Widget\/FT\/Sig\/T \(Signature1\)\/TU <FEFF[0-9A-F]+>\/F 132/);
    expect(added).toMatch(/\/AP<<\/N \d+ 0 R>>/);
    expect(added).not.toMatch(/NeedAppearances|\/JavaScript|\/AA/);
    expect(added).not.toContain("/Interpolate");
  });

  it("keeps the picture's shape within the place it was given", async () => {
    const place = placeOfVisible(await signed(administrativeResult));
    expect(place.width / place.height).toBeCloseTo(2, 3);
    expect(place.x).toBeGreaterThanOrEqual(signaturePlace.x);
    expect(place.x + place.width).toBeLessThanOrEqual(signaturePlace.x + signaturePlace.width + 0.01);
  });

  it.each([0, 90, 180, 270] as const)(
    "stands where it is seen on a page turned by %s degrees with an odd visible box",
    async (rotate) => {
      const pdf = await plainFile({ rotate, cropBox: [37, 53, 300, 420], xrefStream: rotate === 90 });
      const place = { page: 1, x: 40, y: 60, width: 100, height: 50 };
      const document = await signed(pdf, { appearance: { image: officerImage, place, description: "Chữ ký" } });
      const [signature] = (await verifyDocument(document.pdf, { trust, at: signedAt })).signatures;
      expect(signature?.place?.x).toBeCloseTo(40, 1);
      expect(signature?.place?.y).toBeCloseTo(60, 1);
      expect(signature?.place?.width).toBeCloseTo(100, 1);
      expect(signature?.place?.height).toBeCloseTo(50, 1);
    },
  );

  it("signs on any page of a long document", async () => {
    const pdf = await plainFile({ pages: 30 });
    const place = { page: 30, x: 10, y: 10, width: 100, height: 50 };
    const document = await signed(pdf, { appearance: { image: officerImage, place, description: "Chữ ký" } });
    const report = await verifyDocument(document.pdf, { trust, at: signedAt });
    expect(report.signatures[0]?.place?.page).toBe(30);
  });

  it("joins a form that is there already and leaves its fields alone", async () => {
    const document = await signed(await formFile());
    expect((await verifyDocument(document.pdf, { trust, at: signedAt })).verdict).toBe("TOTAL-PASSED");
    expect(document.field).toBe("Signature1");
  });

  it("lets a second officer sign after the first", async () => {
    const first = await signed(administrativeResult);
    const place = { ...signaturePlace, x: 120 };
    const second = await signed(first.pdf, {
      signer: secondOfficer,
      appearance: { image: officerImage, place, description: "Chữ ký" },
    });
    expect(second).toMatchObject({ field: "Signature2", earlierSignatures: "clean" });
    const report = await verifyDocument(second.pdf, { trust, at: signedAt });
    expect(report.signatures.map(({ indication, modification }) => [indication, modification])).toEqual([
      ["TOTAL-PASSED", "allowed"],
      ["TOTAL-PASSED", "none"],
    ]);
  });
});

describe("a signature of which only the value is checked (chỉ kiểm tra giá trị chữ ký)", () => {
  const outputCheck = "value" as const;

  it("is the same, byte for byte, without the finished file being read again", async () => {
    for (const pdf of Object.values(sampleFiles)) {
      const [light, whole] = [await signed(pdf, { outputCheck }), await signed(pdf)];
      expect(Buffer.from(light.pdf).equals(Buffer.from(whole.pdf))).toBe(true);
      expect(light).toMatchObject({ level: "B-B", timestamp: null, field: whole.field, warnings: whole.warnings });
    }
  });

  it("is refused all the same where the value is not of this key, or the certificate may not sign", async () => {
    const wrong: Signer = { ...officer, sign: (input, algorithm) => secondOfficer.sign(input, algorithm) };
    expect(await refusalOf(administrativeResult, { signer: wrong, outputCheck })).toMatchObject({
      code: "signature.wrong-value",
    });
    const expired = { ...faultySigners.expired, sign: untouchable.sign };
    expect(await refusalOf(administrativeResult, { signer: expired, outputCheck })).toMatchObject({
      code: "certificate.expired",
    });
  });

  it("is read whole where somebody has signed before: the seal of an untrusted signer is refused as ever", async () => {
    const once = await signed(administrativeResult);
    const foreign = { trust: [otherRootPem] };
    const seals = await Promise.all(
      (["value", "whole"] as const).map((check) =>
        signDocument(once.pdf, officerRequest({ signer: sealKey, outputCheck: check, ...foreign })),
      ),
    );
    expect(seals[0]).toEqual(seals[1]);
    expect(seals[0]!.ok).toBe(false);
  });
});

describe("refusals before the key is touched (từ chối trước khi dùng khóa)", () => {
  it("refuses what is no PDF, or cannot be read", async () => {
    expect(await refusalOf(new TextEncoder().encode("not a PDF"))).toEqual({ code: "pdf.not-a-pdf" });
    expect(await refusalOf(administrativeResult.subarray(0, 20_000))).toMatchObject({ code: "pdf.unreadable" });
  });

  it("refuses an encrypted file", async () => {
    const encrypted = Buffer.from(latin1(administrativeResult).replace("/Info 40 0 R", "/Encrypt 3 0 R"), "latin1");
    expect(await refusalOf(new Uint8Array(encrypted))).toEqual({ code: "pdf.encrypted" });
  });

  it("refuses a place that is not on a page", async () => {
    const at = (place: Partial<typeof signaturePlace>): Promise<unknown> =>
      refusalOf(administrativeResult, {
        appearance: { image: officerImage, place: { ...signaturePlace, ...place }, description: "" },
      });
    expect(await at({ page: 2 })).toEqual({ code: "place.no-such-page", page: 2, pages: 1 });
    expect(await at({ x: 560 })).toEqual({ code: "place.outside-page", page: 1 });
  });

  it("refuses a picture that is no PNG", async () => {
    const appearance = { image: new Uint8Array([0xff, 0xd8]), place: signaturePlace, description: "" };
    expect(await refusalOf(administrativeResult, { appearance })).toEqual({ code: "image.not-a-png" });
  });

  it.each([
    ["expired", "certificate.expired"],
    ["not yet valid", "certificate.not-yet-valid"],
    ["of the wrong usage", "certificate.wrong-usage"],
    ["of another root", "certificate.not-trusted"],
    ["issued by an officer", "certificate.not-trusted"],
  ] as const)("refuses a certificate that is %s", async (fault, code) => {
    const signer = { ...faultySigners[fault], sign: untouchable.sign };
    expect(await refusalOf(administrativeResult, { signer })).toMatchObject({ code });
  });

  it("refuses a certificate that was revoked, where a list says so", async () => {
    const signer = { ...faultySigners.revoked, sign: untouchable.sign };
    expect(await refusalOf(administrativeResult, { signer, revocationLists })).toMatchObject({
      code: "certificate.revoked",
      subject: "Người ký – bị thu hồi (thử nghiệm)",
    });
    expect((await signed(administrativeResult, { revocationLists })).earlierSignatures).toBe("none");
  });

  it("refuses a moment without its offset", async () => {
    expect(await refusalOf(administrativeResult, { at: "2026-11-22 10:15" })).toMatchObject({
      code: "time.not-iso-8601",
    });
  });

  it("refuses a field that is taken", async () => {
    expect(await refusalOf((await signed(administrativeResult)).pdf, { field: "Signature1" })).toEqual({
      code: "field.already-signed",
      field: "Signature1",
    });
    expect(await refusalOf(await formFile(), { field: "note" })).toEqual({
      code: "field.not-a-signature-field",
      field: "note",
    });
  });

  it("refuses to sign over a broken signature, and over changes", async () => {
    const { pdf } = await signed(administrativeResult);
    const changed = Uint8Array.from(pdf);
    changed[5000] = (changed[5000] ?? 0) ^ 1;
    expect(await refusalOf(changed)).toMatchObject({ code: "pdf.earlier-signature-broken", field: "Signature1" });
    expect(await refusalOf(Buffer.concat([pdf, Buffer.from("%more\n")]))).toMatchObject({
      code: "pdf.earlier-signature-broken",
    });
  });

  it("never lets out a file with a value that the certificate's key did not make", async () => {
    const signer: Signer = { ...officer, sign: sealKey.sign };
    const answer = await signDocument(administrativeResult, officerRequest({ signer }));
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: "signature.wrong-value", subject: "Trần Văn Mẫu (thử nghiệm)" },
    });
  });

  it("trusts nobody who was not named", async () => {
    expect(await refusalOf(administrativeResult, { trust: [otherRootPem] })).toMatchObject({
      code: "certificate.not-trusted",
    });
  });

  it("answers any bytes with a refusal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await refusalOf(Buffer.concat([Buffer.from("%PDF-1.7\n"), bytes]))).toMatchObject({
          code: "pdf.unreadable",
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe("millimetres", () => {
  it("gives 72 points for an inch", () => {
    expect(millimetres(25.4)).toBe(72);
    expect(valueOf({ ok: true, value: 1 })).toBe(1);
  });
});
