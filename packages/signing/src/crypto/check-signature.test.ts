import { constants, createSign, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { HashName, SignatureScheme } from "./algorithm.ts";
import { checkSignature, publicKeyKind } from "./check-signature.ts";

const message = Buffer.from("Giấy xác nhận");

const spkiOf = (key: KeyObject): Uint8Array => new Uint8Array(key.export({ type: "spki", format: "der" }));

const nodeName = (hash: HashName): string => hash.replace("RIPEMD-", "ripemd").replace(/^SHA-/, "sha");

/** Whether the value passes, and every spoilt one fails. */
const expectSound = async (spki: Uint8Array, scheme: SignatureScheme, signature: Uint8Array): Promise<void> => {
  expect(await checkSignature({ spki, scheme, message, signature })).toBe(true);
  expect(await checkSignature({ spki, scheme, message: Buffer.from("x"), signature })).toBe(false);
  const spoilt = Uint8Array.from(signature);
  spoilt[spoilt.length - 1] = (spoilt.at(-1) ?? 0) ^ 1;
  expect(await checkSignature({ spki, scheme, message, signature: spoilt })).toBe(false);
};

describe("signature values (giá trị chữ ký)", () => {
  it.each([
    [512, "SHA-1"],
    [768, "SHA-256"],
    [1024, "MD5"],
    [1025, "SHA-256"],
    [2048, "SHA-224"],
    [2048, "SHA3-256"],
    [2048, "RIPEMD-160"],
    [3072, "SHA-512"],
  ] as const)("of RSA-%i with %s are told right from wrong", async (modulusLength, hash) => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength });
    const value = createSign(hash.startsWith("SHA3") ? hash.toLowerCase() : nodeName(hash))
      .update(message)
      .sign(privateKey);
    await expectSound(spkiOf(publicKey), { scheme: "rsa-pkcs1", hash }, value);
  });

  it.each([
    ["SHA-256", "SHA-256", 32, 2048],
    ["SHA-256", "SHA-1", 20, 2048],
    ["SHA-512", "SHA-512", 0, 1025],
    ["SHA-384", "SHA-256", 48, 2048],
    ["SHA-224", "SHA-224", 28, 1031],
  ] as const)("of RSA-PSS with %s, mask %s and %i bytes of salt are told right from wrong", async (...parameters) => {
    const [hash, maskHash, saltLength, modulusLength] = parameters;
    const lower = nodeName;
    // The types know no mask of another hash than the message's.
    const settings = { modulusLength, hashAlgorithm: lower(hash), mgf1HashAlgorithm: lower(maskHash), saltLength };
    const { publicKey, privateKey } = generateKeyPairSync("rsa-pss", settings as { modulusLength: number });
    const value = sign(lower(hash), message, { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });
    await expectSound(spkiOf(publicKey), { scheme: "rsa-pss", hash, maskHash, saltLength }, value);
  });

  it.each([
    ["prime256v1", "SHA-256"],
    ["secp384r1", "SHA-224"],
    ["secp521r1", "SHA-512"],
    ["prime192v1", "SHA-1"],
    ["secp224r1", "SHA-256"],
    ["secp256k1", "SHA-256"],
    ["brainpoolP256r1", "SHA-256"],
    ["brainpoolP320r1", "SHA-384"],
    ["brainpoolP384r1", "SHA-384"],
    ["brainpoolP512r1", "SHA-512"],
  ] as const)("of ECDSA on %s with %s are told right from wrong", async (namedCurve, hash) => {
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve });
    await expectSound(spkiOf(publicKey), { scheme: "ecdsa", hash }, sign(nodeName(hash), message, privateKey));
    const plain = sign(nodeName(hash), message, { key: privateKey, dsaEncoding: "ieee-p1363" });
    await expectSound(spkiOf(publicKey), { scheme: "ecdsa", hash, isPlain: true }, plain);
  });

  it("of DSA and Ed25519 are told right from wrong", async () => {
    const dsa = generateKeyPairSync("dsa", { modulusLength: 1024, divisorLength: 160 });
    await expectSound(spkiOf(dsa.publicKey), { scheme: "dsa", hash: "SHA-1" }, sign("sha1", message, dsa.privateKey));
    const edwards = generateKeyPairSync("ed25519");
    const value = sign(null, message, edwards.privateKey);
    await expectSound(spkiOf(edwards.publicKey), { scheme: "ed25519", hash: "SHA-512" }, value);
  });

  it("are not decided for a key nobody here knows, nor by a scheme of another key", async () => {
    const unknown = generateKeyPairSync("ed448");
    expect(publicKeyKind(spkiOf(unknown.publicKey))).toEqual({ kind: "unknown" });
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const signature = new Uint8Array(128);
    const input = { spki: spkiOf(publicKey), message, signature };
    expect(await checkSignature({ ...input, scheme: { scheme: "ecdsa", hash: "SHA-256" } })).toBeNull();
  });
});
