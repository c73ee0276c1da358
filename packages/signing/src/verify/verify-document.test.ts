import { beforeAll, describe, expect, it } from "vitest";
import { fromLatin1, latin1 } from "../pdf/characters.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { nextNumber, numberAt } from "../testing/appended-update.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import {
  faultySigners,
  otherRootPem,
  revocationLists,
  sealedAt,
  secondOfficer,
  signed,
  signedAndSealed,
  signedAt,
  trust,
} from "../testing/sample-signers.ts";
import { type FindingCode, finding } from "./finding.ts";
import { adviceFor } from "./finding-advice.ts";
import { decisiveCodes } from "./finding-effects.ts";
import { findingTexts } from "./finding-texts.ts";
import { verifyDocument } from "./verify-document.ts";

let pdf: Uint8Array;

beforeAll(async () => {
  ({ pdf } = await signedAndSealed(administrativeResult));
});

describe("verification report (báo cáo kiểm tra chữ ký số)", () => {
  it("names each signer, the organisation, the time and the place", async () => {
    const report = await verifyDocument(pdf, { trust, at: sealedAt });
    expect(report).toMatchObject({
      policy: "administrative-result",
      at: "2026-11-22T03:20:05.000Z",
      verdict: "TOTAL-PASSED",
      documentIntact: true,
      findings: [],
    });
    expect(report.signatures).toMatchObject([
      {
        field: "Signature1",
        kind: "signature",
        subFilter: "ETSI.CAdES.detached",
        indication: "TOTAL-PASSED",
        subIndication: null,
        digestOk: true,
        signatureOk: true,
        docMdp: null,
        signer: "Trần Văn Mẫu (thử nghiệm)",
        organisation: "UBND phường Ví Dụ",
        issuer: "Một Cửa – CA phát hành (thử nghiệm)",
        claimedTime: signedAt,
        timestamp: null,
        level: "B-B",
        algorithm: "rsa-pkcs1-sha256",
        place: { page: 1 },
      },
      { field: "Seal1", claimedTime: sealedAt },
    ]);
  });

  it("says that revocation was not checked and that the time is only claimed", async () => {
    const [signature] = (await verifyDocument(pdf, { trust, at: sealedAt })).signatures;
    expect(signature?.findings.map(({ code }) => code)).toEqual([
      "change.signature-added",
      "revocation.not-checked",
      "time.only-claimed",
    ]);
  });

  it("explains the seal over the signature as normal", async () => {
    const seal = (await verifyDocument(pdf, { trust, at: sealedAt })).signatures[1];
    const overlap = seal?.findings.find(({ code }) => code === "widget.overlaps-signature");
    expect(overlap?.vi).toBe("Hình chữ ký chồng lên hình chữ ký Signature1 (bình thường đối với con dấu).");
  });

  it("verifies signatures by elliptic curve", async () => {
    const document = await signed(administrativeResult, { signer: secondOfficer });
    const report = await verifyDocument(document.pdf, { trust, at: signedAt });
    expect(report).toMatchObject({ verdict: "TOTAL-PASSED", signatures: [{ algorithm: "ecdsa-sha256" }] });
  });

  it("leaves undecided what nobody trusts, and still says whether it is whole", async () => {
    for (const anchors of [[], [otherRootPem]])
      expect(await verifyDocument(pdf, { trust: anchors, at: sealedAt })).toMatchObject({
        verdict: "INDETERMINATE",
        documentIntact: true,
        signatures: [{ subIndication: "NO_CERTIFICATE_CHAIN_FOUND" }, { subIndication: "NO_CERTIFICATE_CHAIN_FOUND" }],
      });
  });

  it("leaves undecided a signature whose certificate has ended since, as no timestamp proves when it was made", async () => {
    expect(await verifyDocument(pdf, { trust, at: "2040-01-01T00:00:00Z" })).toMatchObject({
      verdict: "INDETERMINATE",
      documentIntact: true,
      signatures: [{ subIndication: "OUT_OF_BOUNDS_NO_POE" }, { subIndication: "OUT_OF_BOUNDS_NO_POE" }],
    });
  });

  it("checks revocation where lists are at hand", async () => {
    const report = await verifyDocument(pdf, { trust, at: sealedAt, revocationLists });
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain(
      "revocation.not-checked",
    );
  });

  it("fails a signature made after its certificate was revoked", async () => {
    const document = await signed(administrativeResult, { signer: faultySigners.revoked });
    expect(await verifyDocument(document.pdf, { trust, at: signedAt })).toMatchObject({ verdict: "TOTAL-PASSED" });
    expect(await verifyDocument(document.pdf, { trust, at: signedAt, revocationLists })).toMatchObject({
      verdict: "TOTAL-FAILED",
      documentIntact: true,
      signatures: [{ subIndication: "REVOKED" }],
    });
  });

  it("does not answer by a list that has run out", async () => {
    const report = await verifyDocument(pdf, { trust, at: "2027-02-01T00:00:00Z", revocationLists });
    expect(report.signatures[0]?.findings.map(({ code }) => code)).toContain("revocation.not-checked");
  });

  it("does not believe a time of signing in the future", async () => {
    const report = await verifyDocument(pdf, { trust, at: "2026-11-21T04:00:00Z" });
    expect(report.verdict).toBe("INDETERMINATE");
    expect(report.signatures[0]?.findings.map(({ code }) => code)).toContain("time.in-future");
  });

  it("calls a file without signatures unsigned, and whole", async () => {
    expect(await verifyDocument(administrativeResult, { trust })).toMatchObject({
      verdict: "NOT-SIGNED",
      documentIntact: true,
      signatures: [],
    });
  });

  it("answers what is no PDF", async () => {
    const report = await verifyDocument(new Uint8Array([1, 2, 3]), { trust });
    expect(report).toMatchObject({
      verdict: "INDETERMINATE",
      documentIntact: false,
      findings: [{ code: "pdf.not-a-pdf", vi: "Tệp không phải là PDF." }],
    });
  });

  it("does not change the bytes it is given", async () => {
    const copy = Uint8Array.from(pdf);
    await verifyDocument(copy, { trust, at: sealedAt });
    expect(Buffer.from(copy).equals(Buffer.from(pdf))).toBe(true);
  });
});

describe("sentences of the findings (câu giải thích)", () => {
  it.each(Object.entries(findingTexts))("%s is a sentence in both languages, with the same facts", (_, [vi, en]) => {
    const facts = (text: string): readonly string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).toSorted();
    expect(facts(vi)).toEqual(facts(en));
    for (const text of [vi, en]) expect(text).toMatch(/^\S.*[.]$/);
    expect(vi).toBe(vi.normalize("NFC"));
  });
});

describe("advice (nên làm gì tiếp)", () => {
  it("comes in both languages with every finding that decides a verdict", () => {
    const codes = Object.keys(findingTexts) as FindingCode[];
    for (const code of decisiveCodes(
      codes.map((one) => finding(one)),
      "administrative-result",
    )) {
      expect([code, ...adviceFor(code)]).not.toContain("");
      expect(finding(code).vi.endsWith(adviceFor(code)[0])).toBe(true);
    }
  });
});

describe("files as other software writes them (tệp của phần mềm khác)", () => {
  const withTrailerComment = (file: Uint8Array): Uint8Array => {
    const text = latin1(file);
    const place = text.lastIndexOf("startxref");
    return fromLatin1(`${text.slice(0, place)}%iText-5.5.2\n${text.slice(place)}`);
  };

  it("has its states told apart though a comment stands before startxref", async () => {
    const document = await signedAndSealed(withTrailerComment(administrativeResult));
    expect((await verifyDocument(document.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
    const first = await signed(administrativeResult);
    expect(PdfFile.open(withTrailerComment(first.pdf)).revisions).toHaveLength(2);
  });

  it("has its states told apart down to one whose end mark is missing or wrong", async () => {
    const text = latin1(administrativeResult);
    const place = text.lastIndexOf("startxref");
    const wrong = fromLatin1(`${text.slice(0, place)}startxref\n${"9".repeat(9)}\n%%EOF\n`);
    const section = PdfFile.open(administrativeResult).sections[0]?.offset ?? 0;
    const catalogue = numberAt(administrativeResult);
    const update = `xref\n0 0\ntrailer\n<</Size ${nextNumber(administrativeResult)}/Root ${catalogue} 0 R/Prev ${section}>>\nstartxref\n${wrong.length}\n%%EOF\n`;
    const document = await signedAndSealed(Buffer.concat([wrong, Buffer.from(update)]));
    const report = await verifyDocument(document.pdf, { trust, at: sealedAt });
    expect(report.verdict).toBe("TOTAL-PASSED");
  });
});
