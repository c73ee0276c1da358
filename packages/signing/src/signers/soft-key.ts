import { constants, type KeyObject, sign } from "node:crypto";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import type { SignatureAlgorithm } from "../signer.ts";

const curves: Readonly<Record<string, SignatureAlgorithm>> = {
  prime256v1: "ecdsa-p256-sha256",
  secp384r1: "ecdsa-p384-sha384",
  secp521r1: "ecdsa-p521-sha512",
};

/** The algorithm a key signs with; PSS only where the key is bound to it, for field practice still reads PKCS#1 v1.5. */
export const algorithmOfKey = (key: KeyObject): SignatureAlgorithm | null => {
  if (key.asymmetricKeyType === "rsa")
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? "rsa-pkcs1-sha256" : null;
  if (key.asymmetricKeyType === "rsa-pss") return "rsa-pss-sha256";
  return key.asymmetricKeyType === "ec" ? (curves[key.asymmetricKeyDetails?.namedCurve ?? ""] ?? null) : null;
};

/** Signs with a key held in memory. */
export const signWithKey = (key: KeyObject, algorithm: SignatureAlgorithm, message: Uint8Array): Uint8Array => {
  const { scheme } = algorithmFacts[algorithm];
  const padding =
    scheme.scheme === "rsa-pss" ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength } : {};
  return sign(scheme.hash, message, { key, ...padding });
};
