import { Der, tags } from "../asn1/der.ts";
import { concatBytes, derNull, derOid, derSequence } from "../asn1/write-der.ts";
import type { HashName, SignatureScheme } from "./algorithm.ts";

// Views of a SharedArrayBuffer are refused by WebCrypto's types; a copy settles it for any input.
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);

type NativeHash = { readonly update: (bytes: Uint8Array) => NativeHash; readonly digest: () => Uint8Array };

type Runtime = {
  readonly process?: {
    readonly getBuiltinModule?: (name: string) => { readonly createHash: (hash: string) => NativeHash } | undefined;
  };
};

// Node's own hash takes the parts one after the other, without a copy of the whole; asked for at run time, so that browsers need no module.
const native = (globalThis as Runtime).process?.getBuiltinModule?.("node:crypto");

export const digestOf = async (hash: HashName, parts: readonly Uint8Array[]): Promise<Uint8Array> => {
  if (native) {
    const running = native.createHash(hash);
    for (const part of parts) running.update(part);
    return new Uint8Array(running.digest());
  }
  const [only, ...more] = parts;
  return new Uint8Array(await crypto.subtle.digest(hash, only && more.length === 0 ? owned(only) : concatBytes(parts)));
};

const curves: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  "1.2.840.10045.3.1.7": { name: "P-256", bytes: 32 },
  "1.3.132.0.34": { name: "P-384", bytes: 48 },
  "1.3.132.0.35": { name: "P-521", bytes: 66 },
};

/** Kind and strength of a public key (SubjectPublicKeyInfo). */
export type PublicKeyKind =
  | { readonly kind: "rsa"; readonly bits: number }
  | { readonly kind: "ec"; readonly curve: string; readonly bytes: number }
  | { readonly kind: "ed25519" }
  | { readonly kind: "unknown" };

export const publicKeyKind = (spki: Uint8Array): PublicKeyKind => {
  const key = Der.whole(spki);
  const { oid } = key.child(0).child(0);
  if (oid === "1.2.840.113549.1.1.1" || oid === "1.2.840.113549.1.1.10") {
    const modulus = Der.whole(key.child(1).bits).child(0).expect(tags.integer).content;
    const bytes = modulus[0] === 0 ? modulus.subarray(1) : modulus;
    return { kind: "rsa", bits: bytes.length * 8 - Math.clz32(bytes[0] ?? 0) + 24 };
  }
  if (oid === "1.2.840.10045.2.1") {
    const curve = curves[key.child(0).child(1).oid];
    return curve ? { kind: "ec", curve: curve.name, bytes: curve.bytes } : { kind: "unknown" };
  }
  return { kind: oid === "1.3.101.112" ? "ed25519" : "unknown" };
};

// WebCrypto knows RSA keys only under rsaEncryption, also those whose certificate binds them to PSS.
const asPlainRsa = (spki: Uint8Array): Uint8Array =>
  derSequence(derSequence(derOid("1.2.840.113549.1.1.1"), derNull), Der.whole(spki).child(1).raw);

// CMS carries ECDSA as SEQUENCE { r, s }; WebCrypto wants r and s side by side.
const plainEcdsa = (signature: Uint8Array, width: number): Uint8Array | null => {
  const pair = Der.whole(signature).expect(tags.sequence).children;
  if (pair.length !== 2) return null;
  const halves = pair.map((half) => {
    const { content } = half.expect(tags.integer);
    const isMinimal = content.length === 1 || (content[0] === 0 ? (content[1] ?? 0) > 127 : (content[0] ?? 0) < 128);
    const bytes = content[0] === 0 ? content.subarray(1) : content;
    return isMinimal && bytes.length <= width ? concatBytes([new Uint8Array(width - bytes.length), bytes]) : null;
  });
  const [r, s] = halves;
  return r && s ? concatBytes([r, s]) : null;
};

type Input = {
  readonly spki: Uint8Array;
  readonly scheme: SignatureScheme;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
};

/** Whether the value is the key's signature over the message; null where the platform cannot say. */
export const checkSignature = async ({ spki, scheme, message, signature }: Input): Promise<boolean | null> => {
  const key = publicKeyKind(spki);
  const { subtle } = crypto;
  const [content, value] = [owned(message), owned(signature)];
  if (key.kind === "rsa" && (scheme.scheme === "rsa-pkcs1" || scheme.scheme === "rsa-pss")) {
    if (signature.length !== Math.ceil(key.bits / 8)) return false;
    const name = scheme.scheme === "rsa-pss" ? "RSA-PSS" : "RSASSA-PKCS1-v1_5";
    const imported = await subtle.importKey("spki", owned(asPlainRsa(spki)), { name, hash: scheme.hash }, false, [
      "verify",
    ]);
    const use = scheme.scheme === "rsa-pss" ? { name, saltLength: scheme.saltLength } : { name };
    return subtle.verify(use, imported, value, content);
  }
  if (key.kind === "ec" && scheme.scheme === "ecdsa") {
    const plain = plainEcdsa(signature, key.bytes);
    if (!plain) return false;
    const imported = await subtle.importKey("spki", owned(spki), { name: "ECDSA", namedCurve: key.curve }, false, [
      "verify",
    ]);
    return subtle.verify({ name: "ECDSA", hash: scheme.hash }, imported, owned(plain), content);
  }
  if (key.kind === "ed25519" && scheme.scheme === "ed25519") {
    const imported = await subtle.importKey("spki", owned(spki), { name: "Ed25519" }, false, ["verify"]);
    return subtle.verify({ name: "Ed25519" }, imported, value, content);
  }
  return null;
};
