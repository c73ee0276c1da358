import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PrefixDigests } from "./prefix-digests.ts";

const file = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 31 + (at >> 7)) & 255);

const plain = (parts: readonly Uint8Array[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

describe("digests over beginnings of one file (băm chung phần đầu)", () => {
  it("are those of the parts, in whatever order they are asked for", async () => {
    const cut = fc.tuple(fc.nat(200_000), fc.nat(200_000), fc.nat(200_000));
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 8 }), async (cuts) => {
        const digests = new PrefixDigests();
        for (const places of cuts) {
          const [gapStart = 0, gapEnd = 0, end = 0] = places.toSorted((left, right) => left - right);
          const parts = [file.subarray(0, gapStart), file.subarray(gapEnd, end)];
          expect(Buffer.from(await digests.digestOf("SHA-256", parts)).toString("hex")).toBe(plain(parts));
        }
        const whole = await digests.lastDigestOf("SHA-256", file);
        expect(Buffer.from(whole).toString("hex")).toBe(plain([file]));
      }),
      { numRuns: 60 },
    );
  });

  it("are kept apart by hash", async () => {
    const digests = new PrefixDigests();
    const parts = [file.subarray(0, 100_000)];
    await digests.digestOf("SHA-512", parts);
    expect(Buffer.from(await digests.digestOf("SHA-256", parts)).toString("hex")).toBe(plain(parts));
  });
});
