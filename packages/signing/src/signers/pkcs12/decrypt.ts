import { createDecipheriv } from "node:crypto";
import { createRequire } from "node:module";
import type forge from "node-forge";
import { type Der, DerError, tags } from "../../asn1/der.ts";
import { type Encrypted, UnsupportedContainer } from "./container.ts";
import { deriveKey, sha1 } from "./derive-key.ts";
import type { PasswordForm } from "./password.ts";
import { pbkdf2Key } from "./pbkdf2-key.ts";

/** The bytes do not come out under this password. */
export class WrongPassword extends Error {}

const isWrongEnd = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_OSSL");

type Cipher = { readonly name: string; readonly key: Uint8Array; readonly iv: Uint8Array };

const nativelyDecrypted = ({ name, key, iv }: Cipher, bytes: Uint8Array): Uint8Array => {
  try {
    const cipher = createDecipheriv(name, key, iv);
    return Buffer.concat([cipher.update(bytes), cipher.final()]);
  } catch (error) {
    if (isWrongEnd(error)) throw new WrongPassword();
    throw error;
  }
};

const load = createRequire(import.meta.url);

// OpenSSL 3 has RC2 only in a provider that Node does not load. Forge has it, and is loaded for the rare file that needs it.
const rc2Decrypted = (bits: 40 | 128, { key, iv }: Omit<Cipher, "name">, bytes: Uint8Array): Uint8Array => {
  const { rc2, util } = load("node-forge") as typeof forge;
  const latin = (part: Uint8Array): string => Buffer.from(part).toString("latin1");
  const cipher = rc2.createDecryptionCipher(latin(key), bits);
  cipher.start(latin(iv));
  cipher.update(util.createBuffer(latin(bytes)));
  if (!cipher.finish()) throw new WrongPassword();
  return Buffer.from(cipher.output.getBytes(), "latin1");
};

type LegacyCipher = { readonly kind: "rc2"; readonly bits: 40 | 128 } | { readonly kind: "3des"; readonly keys: 2 | 3 };

const legacyCiphers: Readonly<Record<string, LegacyCipher>> = {
  "1.2.840.113549.1.12.1.3": { kind: "3des", keys: 3 },
  "1.2.840.113549.1.12.1.4": { kind: "3des", keys: 2 },
  "1.2.840.113549.1.12.1.5": { kind: "rc2", bits: 128 },
  "1.2.840.113549.1.12.1.6": { kind: "rc2", bits: 40 },
};

const legacyDecrypted = (cipher: LegacyCipher, { algorithm, bytes }: Encrypted, password: PasswordForm): Uint8Array => {
  const parameters = algorithm.child(1);
  const salt = parameters.child(0).expect(tags.octetString).content;
  const iterations = parameters.child(1).count;
  const derived = (purpose: 1 | 2, length: number): Buffer =>
    deriveKey(password, { hash: sha1, purpose, salt, iterations, length });
  const iv = derived(2, 8);
  if (cipher.kind === "rc2") return rc2Decrypted(cipher.bits, { key: derived(1, cipher.bits / 8), iv }, bytes);
  const key = derived(1, cipher.keys * 8);
  const whole = cipher.keys === 3 ? key : Buffer.concat([key, key.subarray(0, 8)]);
  return nativelyDecrypted({ name: "des-ede3-cbc", key: whole, iv }, bytes);
};

const pbes2 = "1.2.840.113549.1.5.13";
const modernCiphers: Readonly<
  Record<string, { readonly name: string; readonly length: number; readonly block: number }>
> = {
  "1.2.840.113549.3.7": { name: "des-ede3-cbc", length: 24, block: 8 },
  "2.16.840.1.101.3.4.1.2": { name: "aes-128-cbc", length: 16, block: 16 },
  "2.16.840.1.101.3.4.1.22": { name: "aes-192-cbc", length: 24, block: 16 },
  "2.16.840.1.101.3.4.1.42": { name: "aes-256-cbc", length: 32, block: 16 },
};

const modernlyDecrypted = (parameters: Der, bytes: Uint8Array, password: Uint8Array): Uint8Array => {
  const scheme = parameters.child(1);
  const cipher = modernCiphers[scheme.child(0).oid];
  if (!cipher) throw new UnsupportedContainer("unknown encryption");
  const key = pbkdf2Key(parameters.child(0), password, cipher.length);
  const iv = scheme.child(1).expect(tags.octetString).content;
  if (iv.length !== cipher.block) throw new DerError("initial vector of a wrong length");
  return nativelyDecrypted({ name: cipher.name, key, iv }, bytes);
};

const begins = (bytes: Uint8Array): boolean => bytes[0] === tags.sequence;

/** Decrypts one part of a container; throws WrongPassword, UnsupportedContainer or DerError. */
export const decrypted = (encrypted: Encrypted, password: PasswordForm): Uint8Array => {
  const { oid } = encrypted.algorithm.child(0);
  const legacy = legacyCiphers[oid];
  if (legacy) {
    const bytes = legacyDecrypted(legacy, encrypted, password);
    if (!begins(bytes)) throw new WrongPassword();
    return bytes;
  }
  if (oid !== pbes2) throw new UnsupportedContainer("unknown encryption");
  for (const plain of password.plain) {
    try {
      const bytes = modernlyDecrypted(encrypted.algorithm.child(1), encrypted.bytes, plain);
      if (begins(bytes)) return bytes;
    } catch (error) {
      if (!(error instanceof WrongPassword)) throw error;
    }
  }
  throw new WrongPassword();
};
