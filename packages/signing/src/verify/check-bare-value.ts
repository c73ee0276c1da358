import { derOfBer } from "../asn1/ber.ts";
import { Der, tags } from "../asn1/der.ts";
import { concatBytes } from "../asn1/write-der.ts";
import { type HashName, schemeName, type SignatureScheme } from "../crypto/algorithm.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import { isArray, type PdfDict, PdfString } from "../pdf/value.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { type CheckedValue, nothingChecked, weaknessOf } from "./checked-value.ts";
import { readableCertificates } from "../x509/certificate.ts";
import { finding } from "./finding.ts";

// The format's name says SHA-1; the PKCS #1 block names the hash itself, and newer software puts others there.
const hashes: readonly HashName[] = ["SHA-1", "SHA-256", "SHA-384", "SHA-512", "MD5", "RIPEMD-160"];

const certificatesOf = (file: PdfFile, dict: PdfDict): readonly Uint8Array[] => {
  const value = file.resolve(dict.get("Cert"));
  return (isArray(value) ? value : [value]).flatMap((item) => {
    const text = file.resolve(item);
    return text instanceof PdfString ? [text.bytes] : [];
  });
};

/** Checks a signature of the oldest format, adbe.x509.rsa_sha1: a bare RSA value, the certificates in /Cert. */
export const checkBareValue = async (
  file: PdfFile,
  dict: PdfDict,
  { contents, parts }: { readonly contents: Uint8Array; readonly parts: readonly Uint8Array[] },
): Promise<CheckedValue> => {
  const [certificate, ...otherCertificates] = readableCertificates(certificatesOf(file, dict));
  if (!certificate) return { ...nothingChecked, findings: [finding("certificate.not-found")] };
  const { der, length } = derOfBer(contents);
  const signature = Der.whole(der).expect(tags.octetString).content;
  const padding = contents.subarray(length).some((byte) => byte !== 0) ? [finding("contents.padding-not-zero")] : [];
  const message = concatBytes(parts);
  for (const hash of hashes) {
    const scheme: SignatureScheme = { scheme: "rsa-pkcs1", hash };
    const isRight = await checkSignature({ spki: certificate.publicKey, scheme, message, signature });
    if (isRight === null) break;
    if (!isRight) continue;
    const weakness = weaknessOf(scheme, certificate);
    const weak = weakness ? [finding("algorithm.too-weak", { algorithm: weakness })] : [];
    const found = { digestOk: true, signatureOk: true, algorithm: schemeName(scheme), certificate, otherCertificates };
    return { ...nothingChecked, ...found, findings: [...padding, ...weak, finding("certificate.binding-missing")] };
  }
  return {
    ...nothingChecked,
    digestOk: false,
    signatureOk: false,
    certificate,
    otherCertificates,
    findings: [...padding, finding("signature-value.wrong")],
  };
};
