import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeatedDigest } from "./repeated-digest.ts";

const byPlatform = (hash: string, start: Uint8Array, times: number): Buffer => {
  let digest = Buffer.from(start);
  for (let time = 0; time < times; time++) digest = createHash(hash).update(digest).digest();
  return digest;
};

describe("digest of a digest, many times", () => {
  it.each([
    ["sha1", 20],
    ["sha256", 32],
    ["sha384", 48],
  ])("is what the platform says, by %s", (hash, length) => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: length, maxLength: length }), fc.nat(20), (start, times) => {
        expect(repeatedDigest(hash, start, times).equals(byPlatform(hash, start, times))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
