import { createHash, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type HashName, hashNames } from "../algorithm.ts";
import { digestOf, ownHashes } from "./digest.ts";

const nodeNames: Readonly<Record<HashName, string>> = {
  MD5: "md5",
  "RIPEMD-160": "ripemd160",
  "SHA-1": "sha1",
  "SHA-224": "sha224",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
  "SHA3-224": "sha3-224",
  "SHA3-256": "sha3-256",
  "SHA3-384": "sha3-384",
  "SHA3-512": "sha3-512",
};

describe("digests (giá trị băm)", () => {
  it.each(hashNames)("%s agrees with node:crypto at every length around its blocks", async (name) => {
    for (const length of [
      0, 1, 55, 56, 57, 63, 64, 65, 71, 72, 73, 103, 104, 111, 112, 127, 128, 135, 136, 143, 144, 1000,
    ]) {
      const message = randomBytes(length);
      const expected = createHash(nodeNames[name]).update(message).digest("hex");
      const ours = await digestOf(name, [message.subarray(0, length >> 1), message.subarray(length >> 1)]);
      expect(Buffer.from(ours).toString("hex")).toBe(expected);
      const own = ownHashes[name]?.(message);
      if (own) expect(Buffer.from(own).toString("hex")).toBe(expected);
    }
  });
});
