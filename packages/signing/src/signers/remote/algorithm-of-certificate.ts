import { DerError } from "../../asn1/der.ts";
import { publicKeyKind } from "../../crypto/check-signature.ts";
import { algorithmFacts } from "../../crypto/signing-algorithm.ts";
import type { SignatureAlgorithm } from "../../signer.ts";
import { readCertificate } from "../../x509/certificate.ts";

const usual: Readonly<Record<string, SignatureAlgorithm>> = {
  rsa: "rsa-pkcs1-sha256",
  "P-256": "ecdsa-p256-sha256",
  "P-384": "ecdsa-p384-sha384",
  "P-521": "ecdsa-p521-sha512",
};

/** How the key of a certificate signs: as wanted where that fits, else as usual; null where neither. */
export const algorithmOfCertificate = (bytes: Uint8Array, wanted?: SignatureAlgorithm): SignatureAlgorithm | null => {
  try {
    const key = publicKeyKind(readCertificate(bytes).publicKey);
    const kind = key.kind === "ec" ? key.curve : key.kind;
    if (wanted) return algorithmFacts[wanted].keyKind === kind ? wanted : null;
    return usual[kind] ?? null;
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
};
