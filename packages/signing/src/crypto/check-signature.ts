import { Der, tags } from "../asn1/der.ts";
import { concatBytes, derNull, derOid, derSequence } from "../asn1/write-der.ts";
import type { HashName, SignatureScheme } from "./algorithm.ts";
import { digestOf, isPlatformHash, owned } from "./digest/digest.ts";
import { native, type NativeCrypto, type NativeKey, type NativeUse } from "./native.ts";
import { curves } from "./own/curves.ts";
import { verifyDsa } from "./own/dsa.ts";
import { verifyEcdsa } from "./own/ecdsa.ts";
import { bytesOf, numberOf } from "./own/modular.ts";
import { verifyPkcs1, verifyPss } from "./own/rsa.ts";

const platformCurves: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  "1.2.840.10045.3.1.7": { name: "P-256", bytes: 32 },
  "1.3.132.0.34": { name: "P-384", bytes: 48 },
  "1.3.132.0.35": { name: "P-521", bytes: 66 },
};

/** Kind and strength of a public key (SubjectPublicKeyInfo). */
export type PublicKeyKind =
  | { readonly kind: "rsa"; readonly bits: number }
  /** `curve` is "P-256" and the like, or the object identifier of a curve that the platform does not know. */
  | { readonly kind: "ec"; readonly curve: string; readonly oid: string; readonly bits: number }
  | { readonly kind: "dsa" }
  | { readonly kind: "ed25519" }
  | { readonly kind: "unknown" };

const kinds = new WeakMap<Uint8Array, PublicKeyKind>();

export const publicKeyKind = (spki: Uint8Array): PublicKeyKind => {
  const kind = kinds.get(spki) ?? readKeyKind(spki);
  kinds.set(spki, kind);
  return kind;
};

const readKeyKind = (spki: Uint8Array): PublicKeyKind => {
  const key = Der.whole(spki);
  const { oid } = key.child(0).child(0);
  if (oid === "1.2.840.113549.1.1.1" || oid === "1.2.840.113549.1.1.10") {
    const modulus = Der.whole(key.child(1).bits).child(0).expect(tags.integer).content;
    const bytes = modulus[0] === 0 ? modulus.subarray(1) : modulus;
    return { kind: "rsa", bits: bytes.length * 8 - Math.clz32(bytes[0] ?? 0) + 24 };
  }
  if (oid === "1.2.840.10045.2.1") {
    const curve = key.child(0).child(1);
    const name = curve.tag === tags.oid ? curve.oid : "";
    const order = curves[name]?.().order;
    if (!order) return { kind: "unknown" };
    return { kind: "ec", curve: platformCurves[name]?.name ?? name, oid: name, bits: order.toString(2).length };
  }
  if (oid === "1.2.840.10040.4.1") return { kind: "dsa" };
  return { kind: oid === "1.3.101.112" ? "ed25519" : "unknown" };
};

// WebCrypto knows RSA keys only under rsaEncryption, also those whose certificate binds them to PSS.
const asPlainRsa = (spki: Uint8Array): Uint8Array =>
  derSequence(derSequence(derOid("1.2.840.113549.1.1.1"), derNull), Der.whole(spki).child(1).raw);

type Pair = { readonly r: bigint; readonly s: bigint };

const sequenceOf = (bytes: Uint8Array): readonly Der[] => {
  try {
    return Der.whole(bytes).expect(tags.sequence).children;
  } catch {
    return [];
  }
};

// CMS carries SEQUENCE { r, s }; "plain" schemes and some cards write r and s side by side.
const pairOf = (signature: Uint8Array, isPlain: boolean): Pair | null => {
  if (isPlain) {
    const half = signature.length / 2;
    if (!Number.isInteger(half) || half === 0) return null;
    return { r: numberOf(signature.subarray(0, half)), s: numberOf(signature.subarray(half)) };
  }
  const pair = sequenceOf(signature);
  const halves = pair.map((value) => {
    const { content } = value.expect(tags.integer);
    const isMinimal = content.length === 1 || (content[0] === 0 ? (content[1] ?? 0) > 127 : (content[0] ?? 0) < 128);
    return isMinimal && content.length > 0 ? numberOf(content) : null;
  });
  const [r, s] = halves;
  return halves.length === 2 && r && s ? { r, s } : null;
};

type Input = {
  readonly spki: Uint8Array;
  readonly scheme: SignatureScheme;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
};

type Named = { readonly name: string };

type Use = Named & { readonly saltLength?: number; readonly hash?: HashName };

type ImportAs = Named & { readonly hash?: HashName; readonly namedCurve?: string };

const nativeKeys = new WeakMap<Uint8Array, NativeKey>();

// A certificate is read once and checked often: so is its key.
const nativeKeyOf = (own: NativeCrypto, spki: Uint8Array, { name }: Named): NativeKey => {
  const known = nativeKeys.get(spki);
  if (known) return known;
  const key = own.createPublicKey({
    key: name.startsWith("RSA") ? asPlainRsa(spki) : spki,
    format: "der",
    type: "spki",
  });
  nativeKeys.set(spki, key);
  return key;
};

const nativeUse = (own: NativeCrypto, key: NativeKey, { name, saltLength }: Use): NativeUse | NativeKey => {
  // PKCS#1 v1.5 is what a key does by itself; a key alone is taken faster than one among options.
  if (name === "RSASSA-PKCS1-v1_5") return key;
  if (name === "ECDSA") return { key, dsaEncoding: "ieee-p1363" };
  return name === "Ed25519" || saltLength === undefined
    ? { key }
    : { key, padding: own.constants.RSA_PKCS1_PSS_PADDING, saltLength };
};

const hashForNative = (hash: HashName | undefined): string | null => hash?.replace("-", "").toLowerCase() ?? null;

/** What Node or WebCrypto says; null where it refuses the key, its size or its parameters. */
const platform = async (
  importAs: ImportAs,
  use: Use,
  { spki, signature, message }: Pick<Input, "spki" | "signature" | "message">,
): Promise<boolean | null> => {
  const { subtle } = crypto;
  try {
    if (native) {
      const key = nativeKeyOf(native, spki, use);
      return native.verify(hashForNative(importAs.hash ?? use.hash), message, nativeUse(native, key, use), signature);
    }
    const plain = use.name.startsWith("RSA") ? asPlainRsa(spki) : owned(spki);
    const key = await subtle.importKey("spki", owned(plain), importAs, false, ["verify"]);
    return await subtle.verify(use, key, owned(signature), owned(message));
  } catch {
    return null;
  }
};

const checkRsa = async (
  { spki, message, signature }: Input,
  scheme: Extract<SignatureScheme, { scheme: "rsa-pkcs1" | "dsa" } | { scheme: "rsa-pss" }>,
  bits: number,
): Promise<boolean | null> => {
  if (signature.length !== Math.ceil(bits / 8)) return false;
  const pss = scheme.scheme === "rsa-pss" ? { maskHash: scheme.hash, ...scheme } : null;
  const name = pss ? "RSA-PSS" : "RSASSA-PKCS1-v1_5";
  const isUsual = isPlatformHash(scheme.hash) && (!pss || pss.hash === pss.maskHash);
  const use = pss ? { name, saltLength: pss.saltLength } : { name };
  const answer = isUsual ? await platform({ name, hash: scheme.hash }, use, { spki, signature, message }) : null;
  if (answer !== null) return answer;
  const digest = await digestOf(scheme.hash, [message]);
  if (pss) return verifyPss(spki, signature, { digest, parameters: pss });
  return verifyPkcs1(spki, signature, { hash: scheme.hash, digest });
};

const checkEcdsa = async (
  { spki, message, signature }: Input,
  scheme: Extract<SignatureScheme, { scheme: "ecdsa" }>,
  curve: string,
): Promise<boolean | null> => {
  const pair = pairOf(signature, scheme.isPlain === true);
  if (!pair) return false;
  const known = platformCurves[curve];
  if (known && isPlatformHash(scheme.hash)) {
    if (pair.r >= 1n << BigInt(known.bytes * 8) || pair.s >= 1n << BigInt(known.bytes * 8)) return false;
    const plain = concatBytes([bytesOf(pair.r, known.bytes), bytesOf(pair.s, known.bytes)]);
    const answer = await platform(
      { name: "ECDSA", namedCurve: known.name },
      { name: "ECDSA", hash: scheme.hash },
      { spki, signature: plain, message },
    );
    if (answer !== null) return answer;
  }
  const digest = await digestOf(scheme.hash, [message]);
  return verifyEcdsa({ curve, publicKey: Der.whole(spki).child(1).bits, digest, ...pair });
};

/** Whether the value is the key's signature over the message; null where nobody here can say. */
export const checkSignature = async (input: Input): Promise<boolean | null> => {
  const { spki, scheme, message, signature } = input;
  const key = publicKeyKind(spki);
  if (key.kind === "rsa" && (scheme.scheme === "rsa-pkcs1" || scheme.scheme === "rsa-pss"))
    return checkRsa(input, scheme, key.bits);
  if (key.kind === "ec" && scheme.scheme === "ecdsa") return checkEcdsa(input, scheme, key.oid);
  if (key.kind === "ed25519" && scheme.scheme === "ed25519")
    return platform({ name: "Ed25519" }, { name: "Ed25519" }, { spki, signature, message });
  if (key.kind !== "dsa" || scheme.scheme !== "dsa") return null;
  const pair = pairOf(signature, false);
  return pair ? verifyDsa(spki, await digestOf(scheme.hash, [message]), pair) : false;
};
