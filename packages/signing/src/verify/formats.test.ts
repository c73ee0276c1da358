import { createHash, createSign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { tags } from "../asn1/der.ts";
import { der, derNull, derOid, derSequence } from "../asn1/write-der.ts";
import { oids } from "../cms/signed-data.ts";
import { asBer, attributeOf, type CmsOrder, handmadeCms, signingCertificateV2 } from "../testing/handmade-cms.ts";
import { type Handmade, handmadeFile } from "../testing/handmade-signature.ts";
import { handKeys, revocationLists, signedAt, trust } from "../testing/sample-signers.ts";
import { readCertificate } from "../x509/certificate.ts";
import type { Policy, SignatureReport } from "./report.ts";
import { verifyDocument } from "./verify-document.ts";

const { officer, secondOfficer } = handKeys;
const leaf = officer.certificateChain[0] ?? new Uint8Array();
const bound = [signingCertificateV2(leaf)];
const cms = (order: Partial<CmsOrder> = {}): Handmade["value"] => handmadeCms({ ...officer, ...order });
const old = { subFilter: "adbe.pkcs7.detached" };
const baseline = { subFilter: "ETSI.CAdES.detached" };

const judged = async (file: Handmade, policy: Policy = "lenient"): Promise<SignatureReport> => {
  const report = await verifyDocument(handmadeFile(file), { trust, at: signedAt, policy });
  const [signature] = report.signatures;
  if (!signature) throw new Error(JSON.stringify(report.findings));
  return signature;
};

const codes = ({ findings }: SignatureReport): readonly string[] => findings.map(({ code }) => code);

const concat = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const sha1Inside =
  (order: Partial<CmsOrder> = {}): Handmade["value"] =>
  (parts) =>
    cms({ content: createHash("sha1").update(concat(parts)).digest(), ...order })(parts);

const bareRsa =
  (hash: string): Handmade["value"] =>
  (parts) =>
    der(tags.octetString, createSign(hash).update(concat(parts)).sign(officer.key));

const certEntry = `/Cert<${Buffer.from(leaf).toString("hex")}>`;
const ecdsa = { ...secondOfficer, signatureAlgorithm: derSequence(derOid("1.2.840.10045.4.3.2")) };
const keyIdentifier = readCertificate(leaf).subjectKeyIdentifier ?? new Uint8Array();
const signingTime = attributeOf(oids.signingTime, der(tags.utcTime, Buffer.from("261122031542Z")));

describe("formats of signatures (định dạng chữ ký)", () => {
  it.each<readonly [string, Handmade]>([
    ["adbe.pkcs7.detached", { ...old, value: cms() }],
    ["adbe.pkcs7.detached without signed attributes", { ...old, value: cms({ isBare: true }) }],
    ["adbe.pkcs7.detached with a signing time", { ...old, value: cms({ attributes: [signingTime] }) }],
    ["adbe.pkcs7.detached by SHA-1", { ...old, value: cms({ hash: "SHA-1" }) }],
    ["adbe.pkcs7.detached by MD5", { ...old, value: cms({ hash: "MD5" }) }],
    ["adbe.pkcs7.detached by SHA-224", { ...old, value: cms({ hash: "SHA-224" }) }],
    ["adbe.pkcs7.detached by RIPEMD-160", { ...old, value: cms({ hash: "RIPEMD-160" }) }],
    ["adbe.pkcs7.detached by SHA3-256", { ...old, value: cms({ hash: "SHA3-256" }) }],
    [
      "a digest algorithm that names the whole scheme",
      { ...old, value: cms({ hash: "SHA-1", digestAlgorithm: derSequence(derOid("1.2.840.113549.1.1.5"), derNull) }) },
    ],
    ["BER with indefinite lengths", { ...old, value: (parts) => asBer(cms()(parts)) }],
    ["attributes out of order, signed as they stand", { ...old, value: cms({ isUnsorted: true, attributes: bound }) }],
    ["a signer named by a key identifier", { ...old, value: cms({ byKeyIdentifier: keyIdentifier }) }],
    ["wrong versions", { ...old, value: cms({ signerVersion: 3, version: 4 }) }],
    ["adbe.pkcs7.sha1", { subFilter: "adbe.pkcs7.sha1", value: sha1Inside({ hash: "SHA-1" }) }],
    [
      "adbe.pkcs7.sha1 without attributes",
      { subFilter: "adbe.pkcs7.sha1", value: sha1Inside({ isBare: true, hash: "SHA-1" }) },
    ],
    ["adbe.pkcs7.sha1 with SHA-256 around", { subFilter: "adbe.pkcs7.sha1", value: sha1Inside() }],
    ["adbe.x509.rsa_sha1", { subFilter: "adbe.x509.rsa_sha1", entries: certEntry, value: bareRsa("sha1") }],
    [
      "adbe.x509.rsa_sha1 with SHA-256",
      { subFilter: "adbe.x509.rsa_sha1", entries: certEntry, value: bareRsa("sha256") },
    ],
    ["ETSI.CAdES.detached", { ...baseline, value: cms({ attributes: bound }) }],
    ["ETSI.CAdES.detached in BER", { ...baseline, value: (parts) => asBer(cms({ attributes: bound })(parts)) }],
    ["ECDSA", { ...old, value: cms(ecdsa) }],
    ["ECDSA side by side", { ...old, value: cms({ ...ecdsa, encoding: "ieee-p1363" }) }],
    [
      "ECDSA named by its key",
      { ...old, value: cms({ ...ecdsa, signatureAlgorithm: derSequence(derOid("1.2.840.10045.2.1")) }) },
    ],
    ["no format at all, read as the usual one", { subFilter: "Unheard.of", value: cms() }],
  ])("%s: digest and value are told right", async (_, file) => {
    expect(await judged(file)).toMatchObject({ digestOk: true, signatureOk: true, coversWholeFile: true });
    const { value } = file;
    const spoilt = await judged({
      ...file,
      value: ([head, tail]) => value([Buffer.concat([head, Buffer.from(" ")]), tail]),
    });
    expect(spoilt).toMatchObject({ indication: "TOTAL-FAILED" });
    expect([spoilt.digestOk, spoilt.signatureOk]).toContain(false);
  });

  it.each<readonly [string, Handmade]>([
    ["upper-case digits", { ...old, value: cms(), write: (hex, room) => `<${hex.toUpperCase().padEnd(room, "0")}>` }],
    [
      "line ends between the digits",
      { ...old, value: cms(), write: (hex, room) => `<${hex.padEnd(room - 1, "0")}\n>` },
    ],
    ["a digit missing at the end", { ...old, value: cms(), write: (hex, room) => `<${hex.padEnd(room - 1, "0")} >` }],
    [
      "ranges with leading zeros",
      {
        ...old,
        value: cms(),
        range: (numbers) => `[${numbers.map((one) => String(one).padStart(10, "0")).join("  ")}]`,
      },
    ],
    ["ranges over several lines", { ...old, value: cms(), range: (numbers) => `[\n${numbers.join("\r\n")} ]` }],
    ["usage rights beside it", { ...old, value: cms(), catalogEntries: "/Perms<</UR3<</Type/Sig>>>>" }],
    ["an XFA form beside it", { ...old, value: cms(), fieldEntries: "/MK<<>>" }],
    [
      "a signature that stands in the field itself",
      {
        ...old,
        value: cms(),
        objects: (signature) => ({
          4: `<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/Rect[0 0 0 0]/V ${signature}>>`,
          5: "null",
        }),
      },
    ],
    [
      "a field type that is inherited",
      {
        ...old,
        value: cms(),
        objects: (signature) => ({
          4: "<</FT/Sig/T(Group)/Kids[6 0 R]>>",
          5: signature,
          6: "<</Type/Annot/Subtype/Widget/T(Signature1)/Parent 4 0 R/Rect[0 0 0 0]/V 5 0 R>>",
        }),
      },
    ],
    [
      "a field whose widgets are its kids",
      {
        ...old,
        value: cms(),
        objects: (signature) => ({
          4: "<</FT/Sig/T(Signature1)/V 5 0 R/Kids[6 0 R]>>",
          5: signature,
          6: "<</Type/Annot/Subtype/Widget/Parent 4 0 R/Rect[0 0 0 0]>>",
        }),
      },
    ],
  ])("%s: digest and value are told right", async (_, file) => {
    expect(await judged(file)).toMatchObject({ digestOk: true, signatureOk: true, coversWholeFile: true });
  });

  it("says which algorithms are no longer safe", async () => {
    for (const hash of ["SHA-1", "MD5", "RIPEMD-160"] as const) {
      const report = await judged({ ...old, value: cms({ hash }) });
      expect(report.subIndication).toBe("CRYPTO_CONSTRAINTS_FAILURE");
      expect(report.findings.find(({ code }) => code === "algorithm.too-weak")?.facts).toEqual({ algorithm: hash });
    }
  });
});

describe("evidence in the signature (bằng chứng kèm trong chữ ký)", () => {
  it("is used where Adobe's attribute brings it, and only for whom it is about", async () => {
    const archived = (lists: readonly Uint8Array[]): Uint8Array =>
      attributeOf(oids.adobeRevocation, derSequence(der(0xa0, derSequence(...lists))));
    const without = await judged({ ...old, value: cms() });
    expect(codes(without)).toContain("revocation.not-checked");
    const withLists = await judged({ ...old, value: cms({ attributes: [archived(revocationLists)] }) });
    expect(withLists).toMatchObject({ digestOk: true, signatureOk: true, indication: "TOTAL-PASSED" });
    expect(codes(withLists)).not.toContain("revocation.not-checked");
    const foreign = await judged({ ...old, value: cms({ attributes: [archived(revocationLists.slice(1))] }) });
    expect(codes(foreign)).toContain("revocation.not-checked");
  });
});

describe("attack: tricks in the CMS", () => {
  const otherDigest = attributeOf(oids.messageDigest, der(tags.octetString, new Uint8Array(32)));

  it.each<readonly [string, Handmade, string]>([
    ["two signers", { ...baseline, value: cms({ attributes: bound, signers: 2 }) }, "cms.not-one-signer"],
    ["no signer", { ...baseline, value: cms({ attributes: bound, signers: 0 }) }, "cms.not-one-signer"],
    [
      "content inside what should be detached",
      { ...baseline, value: (parts) => cms({ attributes: bound, content: concat(parts).subarray(0, 500) })(parts) },
      "cms.content-inside",
    ],
    [
      "other content inside, whose digest is signed",
      { ...old, value: cms({ content: Buffer.from("other") }) },
      "digest.mismatch",
    ],
    [
      "nothing inside where the digest should be",
      { subFilter: "adbe.pkcs7.sha1", value: cms({ hash: "SHA-1" }) },
      "cms.content-missing",
    ],
    [
      "another digest inside",
      { subFilter: "adbe.pkcs7.sha1", value: cms({ content: new Uint8Array(20) }) },
      "digest.mismatch",
    ],
    [
      "two message digests",
      { ...baseline, value: cms({ attributes: [...bound, otherDigest] }) },
      "cms.attribute-twice",
    ],
    ["no binding to the certificate", { ...baseline, value: cms() }, "certificate.binding-missing"],
    [
      "a binding to another certificate",
      { ...baseline, value: cms({ attributes: [signingCertificateV2(secondOfficer.certificateChain[0] ?? leaf)] }) },
      "certificate.not-bound",
    ],
    [
      "another certificate in place of the signer's",
      { ...baseline, value: cms({ attributes: bound, certificates: secondOfficer.certificateChain }) },
      "certificate.not-found",
    ],
    [
      "no certificate at all",
      { ...baseline, value: cms({ attributes: bound, certificates: [] }) },
      "certificate.not-found",
    ],
    [
      "a digest algorithm other than the signature's",
      {
        ...baseline,
        value: cms({ attributes: bound, signatureAlgorithm: derSequence(derOid("1.2.840.113549.1.1.13"), derNull) }),
      },
      "cms.algorithm-mismatch",
    ],
    [
      "an algorithm nobody knows",
      { ...baseline, value: cms({ attributes: bound, signatureAlgorithm: derSequence(derOid("1.2.3.4")) }) },
      "algorithm.unsupported",
    ],
    [
      "a content type that is none",
      { ...baseline, value: cms({ attributes: bound, contentType: "1.2.3.4" }) },
      "cms.content-inside",
    ],
    ["BER", { ...baseline, value: (parts) => asBer(cms({ attributes: bound })(parts)) }, "cms.irregular"],
    ["attributes out of order", { ...baseline, value: cms({ attributes: bound, isUnsorted: true }) }, "cms.irregular"],
    [
      "parameters that say more",
      {
        ...baseline,
        value: cms({
          attributes: bound,
          signatureAlgorithm: derSequence(derOid("1.2.840.113549.1.1.1"), derOid("1.2.3")),
        }),
      },
      "cms.irregular",
    ],
    [
      "a second value behind the first",
      { ...baseline, value: (parts) => concat([cms({ attributes: bound })(parts), derNull]) },
      "contents.padding-not-zero",
    ],
    [
      "a literal string",
      { ...baseline, value: cms({ attributes: bound }), write: (_, room) => `(${"x".repeat(room)})` },
      "contents.not-hexadecimal",
    ],
    [
      "four ranges",
      {
        ...baseline,
        value: cms({ attributes: bound }),
        range: ([, to = 0, from = 0, length = 0]) => `[0 ${to} ${from} ${length} 0 1]`,
      },
      "byte-range.malformed",
    ],
    [
      "a range that does not begin the file",
      {
        ...baseline,
        value: cms({ attributes: bound }),
        range: ([, to = 0, from = 0, length = 0]) => `[1 ${to - 1} ${from} ${length}]`,
      },
      "byte-range.malformed",
    ],
    [
      "a second range that overlaps the first",
      { ...baseline, value: cms({ attributes: bound }), range: ([, to = 0]) => `[0 ${to} 10 20]` },
      "byte-range.malformed",
    ],
    [
      "a range beyond the file",
      {
        ...baseline,
        value: cms({ attributes: bound }),
        range: ([, to = 0, from = 0, length = 0]) => `[0 ${to} ${from} ${length + 1}]`,
      },
      "byte-range.out-of-file",
    ],
  ])("does not pass %s", async (_, file, code) => {
    const report = await judged(file, "administrative-result");
    expect(report.indication).not.toBe("TOTAL-PASSED");
    expect(codes(report)).toContain(code);
  });

  it("passes the same without any trick", async () => {
    const report = await judged({ ...baseline, value: cms({ attributes: bound }) }, "administrative-result");
    expect(report).toMatchObject({ indication: "TOTAL-PASSED", coversWholeFile: true });
  });
});
