import { createHash } from "node:crypto";
import { signedAttributes, hashOfAlgorithm, writeSignedData } from "../cms/write-signed-data.ts";
import { publicKeyKind } from "../crypto/check-signature.ts";
import { fromLatin1 } from "../pdf/characters.ts";
import type { SignatureAlgorithm, Signer } from "../signer.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { PreparedSignature } from "./prepare-signature.ts";

// DER of two integers as long as the curve, with a leading zero each.
const longestEcdsa = { "ecdsa-p256-sha256": 72, "ecdsa-p384-sha384": 104, "ecdsa-p521-sha512": 139 } as const;

const signatureLength = (algorithm: SignatureAlgorithm, certificate: Certificate): number => {
  if (algorithm !== "rsa-pkcs1-sha256" && algorithm !== "rsa-pss-sha256") return longestEcdsa[algorithm];
  const key = publicKeyKind(certificate.publicKey);
  return key.kind === "rsa" ? Math.ceil(key.bits / 8) : 512;
};

const attributesOf = (certificate: Certificate, documentDigest: Uint8Array): Uint8Array =>
  signedAttributes(documentDigest, createHash("sha256").update(certificate.raw).digest());

/** Exactly as many bytes as the CMS will need. */
export const roomFor = ({ algorithm, certificateChain }: Signer, certificate: Certificate): number => {
  const digest = createHash(hashOfAlgorithm[algorithm]).digest();
  const attributes = attributesOf(certificate, digest);
  const signature = new Uint8Array(signatureLength(algorithm, certificate));
  return writeSignedData({ certificateChain, algorithm, attributes, signature }).length;
};

/** Asks the key for the signature value and sets it in its place. */
export const completeSignature = async (
  { pdf, gap }: PreparedSignature,
  signer: Signer,
  certificate: Certificate,
): Promise<Uint8Array> => {
  const { algorithm, certificateChain } = signer;
  const hash = hashOfAlgorithm[algorithm];
  const documentDigest = createHash(hash).update(pdf.subarray(0, gap.start)).update(pdf.subarray(gap.end)).digest();
  const attributes = attributesOf(certificate, documentDigest);
  const digest = createHash(hash).update(attributes).digest();
  const signature = await signer.sign({ attributes, digest }, algorithm);
  const cms = writeSignedData({ certificateChain, algorithm, attributes, signature });
  if (cms.length * 2 + 2 > gap.end - gap.start)
    throw new Error("the signature value is longer than its algorithm allows");
  pdf.set(fromLatin1(Buffer.from(cms).toString("hex")), gap.start + 1);
  return pdf;
};
