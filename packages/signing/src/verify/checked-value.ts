import type { SignedData, SignerInfo } from "../cms/signed-data.ts";
import type { SignatureScheme } from "../crypto/algorithm.ts";
import { publicKeyKind } from "../crypto/check-signature.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { Finding } from "./finding.ts";

/** What the signature value itself says: who, over what, with what outcome. */
export type CheckedValue = {
  readonly digestOk: boolean | null;
  readonly signatureOk: boolean | null;
  readonly algorithm: string | null;
  readonly certificate: Certificate | null;
  readonly otherCertificates: readonly Certificate[];
  /** The moment a timestamp states. */
  readonly timestamp: number | null;
  /** The CMS and its signer, where there is one: attributes, evidence that came along. */
  readonly cms: { readonly signedData: SignedData; readonly signer: SignerInfo } | null;
  readonly findings: readonly Finding[];
};

export const nothingChecked: CheckedValue = {
  digestOk: null,
  signatureOk: null,
  algorithm: null,
  certificate: null,
  otherCertificates: [],
  timestamp: null,
  cms: null,
  findings: [],
};

const weakHashes: ReadonlySet<string> = new Set(["MD5", "RIPEMD-160", "SHA-1"]);

/** What is no longer safe about an algorithm and a key (thuật toán yếu), or null. */
export const weaknessOf = (scheme: SignatureScheme, certificate: Certificate): string | null => {
  const key = publicKeyKind(certificate.publicKey);
  if (weakHashes.has(scheme.hash)) return scheme.hash;
  if (scheme.scheme === "dsa") return "DSA";
  if (key.kind === "ec" && key.bits < 224) return `EC-${key.bits}`;
  return key.kind === "rsa" && key.bits < 2048 ? `RSA-${key.bits}` : null;
};
