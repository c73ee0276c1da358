import { base64Of } from "../../json/base64.ts";
import { pssParameters } from "../../cms/write-signed-data.ts";
import { algorithmFacts } from "../../crypto/signing-algorithm.ts";
import type { SignatureAlgorithm } from "../../signer.ts";

const hashes = {
  "SHA-256": "2.16.840.1.101.3.4.2.1",
  "SHA-384": "2.16.840.1.101.3.4.2.2",
  "SHA-512": "2.16.840.1.101.3.4.2.3",
} as const;

const combined: Readonly<Record<SignatureAlgorithm, string>> = {
  "rsa-pkcs1-sha256": "1.2.840.113549.1.1.11",
  "rsa-pkcs1-sha384": "1.2.840.113549.1.1.12",
  "rsa-pkcs1-sha512": "1.2.840.113549.1.1.13",
  "rsa-pss-sha256": "1.2.840.113549.1.1.10",
  "rsa-pss-sha384": "1.2.840.113549.1.1.10",
  "rsa-pss-sha512": "1.2.840.113549.1.1.10",
  "ecdsa-p256-sha256": "1.2.840.10045.4.3.2",
  "ecdsa-p384-sha384": "1.2.840.10045.4.3.3",
  "ecdsa-p521-sha512": "1.2.840.10045.4.3.4",
};

const plainRsa = "1.2.840.113549.1.1.1";

/** How CSC names an algorithm. */
export type CscAlgorithm = { readonly hash: string; readonly sign: string; readonly parameters: string | null };

/** The names that a key offers; null where it does not sign like that. A key of plain RSA takes its hash from beside. */
export const cscAlgorithm = (algorithm: SignatureAlgorithm, offered: readonly string[]): CscAlgorithm | null => {
  const { scheme } = algorithmFacts[algorithm];
  const own = combined[algorithm];
  const sign = offered.includes(own)
    ? own
    : scheme.scheme === "rsa-pkcs1" && offered.includes(plainRsa)
      ? plainRsa
      : null;
  if (!sign) return null;
  const parameters = scheme.scheme === "rsa-pss" ? base64Of(pssParameters(scheme.hash, scheme.saltLength)) : null;
  return { hash: hashes[scheme.hash], sign, parameters };
};
