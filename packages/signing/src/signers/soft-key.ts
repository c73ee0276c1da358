import { constants, type KeyObject, sign } from "node:crypto";
import { algorithmFacts, isSignatureAlgorithm } from "../crypto/signing-algorithm.ts";
import type { SignatureAlgorithm } from "../signer.ts";

const curves: Readonly<Record<string, SignatureAlgorithm>> = {
  prime256v1: "ecdsa-p256-sha256",
  secp384r1: "ecdsa-p384-sha384",
  secp521r1: "ecdsa-p521-sha512",
};

const pssOf = (hash: string): SignatureAlgorithm | null => {
  const name = `rsa-pss-${hash}`;
  return isSignatureAlgorithm(name) ? name : null;
};

/** What the key signs with by itself; PSS only where the key is bound to it, for field practice still reads PKCS#1 v1.5. */
const usualAlgorithm = (key: KeyObject): SignatureAlgorithm | null => {
  const { asymmetricKeyDetails: details } = key;
  if (key.asymmetricKeyType === "ec") return curves[details?.namedCurve ?? ""] ?? null;
  if ((details?.modulusLength ?? 0) < 2048) return null;
  if (key.asymmetricKeyType === "rsa") return "rsa-pkcs1-sha256";
  return key.asymmetricKeyType === "rsa-pss" ? pssOf(details?.hashAlgorithm ?? "sha256") : null;
};

/** The algorithm a key signs with: the usual one, or the wanted one where it fits the key. */
export const algorithmForKey = (key: KeyObject, wanted?: SignatureAlgorithm): SignatureAlgorithm | null => {
  const usual = usualAlgorithm(key);
  if (!usual || !wanted || wanted === usual) return usual;
  if (key.asymmetricKeyType !== "rsa" && key.asymmetricKeyDetails?.hashAlgorithm !== undefined) return null;
  const isFitting = key.asymmetricKeyType === "rsa" || algorithmFacts[wanted].scheme.scheme === "rsa-pss";
  return isFitting && algorithmFacts[wanted].keyKind === algorithmFacts[usual].keyKind ? wanted : null;
};

const signedBy = (key: KeyObject, algorithm: SignatureAlgorithm, message: Uint8Array): Buffer => {
  const { scheme } = algorithmFacts[algorithm];
  // A key by itself is taken faster than one among options.
  if (scheme.scheme !== "rsa-pss") return sign(scheme.hash, message, key);
  return sign(scheme.hash, message, {
    key,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: scheme.saltLength,
  });
};

/** Signs with a key held in memory. */
export const signWithKey = (key: KeyObject, algorithm: SignatureAlgorithm, message: Uint8Array): Uint8Array => {
  const { buffer, byteOffset, byteLength } = signedBy(key, algorithm, message);
  return new Uint8Array(buffer, byteOffset, byteLength);
};
