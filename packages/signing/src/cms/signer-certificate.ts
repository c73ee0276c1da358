import { type Der, tags } from "../asn1/der.ts";
import { sameBytes } from "../asn1/write-der.ts";
import { type HashName, hashOf } from "../crypto/algorithm.ts";
import type { Certificate } from "../x509/certificate.ts";
import { certificateDigest } from "../x509/certificate-digest.ts";
import { oids, type SignerInfo } from "./signed-data.ts";

/** The one value of an attribute that must have exactly one. */
export const singleValue = (signer: SignerInfo, type: string): Der | null => {
  const values = signer.attributes.get(type);
  return values?.length === 1 ? (values[0] ?? null) : null;
};

/**
 * The certificate that a signer names (chứng thư của người ký). A name that was encoded anew no longer compares, so a serial
 * number that only one certificate has must do: the key decides anyway.
 */
export const signerCertificate = (
  { issuer, serial, keyIdentifier }: SignerInfo,
  certificates: readonly Certificate[],
): Certificate | null => {
  if (keyIdentifier)
    return certificates.find(({ subjectKeyIdentifier: own }) => own !== null && sameBytes(own, keyIdentifier)) ?? null;
  if (!issuer || !serial) return null;
  const withSerial = certificates.filter(({ serialContent }) => sameBytes(serialContent, serial));
  const exact = withSerial.find((certificate) => sameBytes(certificate.issuer.raw, issuer));
  return exact ?? (withSerial.length === 1 ? (withSerial[0] ?? null) : null);
};

/** Whether the signed attributes name this certificate: ESSCertIDv2 (RFC 5035) or its forerunner; null where there is neither. */
export const isBoundTo = async (signer: SignerInfo, certificate: Certificate): Promise<boolean | null> => {
  const second = singleValue(signer, oids.signingCertificateV2)?.child(0).child(0);
  const first = singleValue(signer, oids.signingCertificate)?.child(0).child(0);
  const identifier = second ?? first;
  if (!identifier) return null;
  const [start] = identifier.children;
  const named = second && start?.tag === tags.sequence ? start : null;
  const hash: HashName | null = named ? hashOf(named) : second ? "SHA-256" : "SHA-1";
  const value = identifier.child(named ? 1 : 0).expect(tags.octetString).content;
  return hash !== null && sameBytes(await certificateDigest(certificate, hash), value);
};
