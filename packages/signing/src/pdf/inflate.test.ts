import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflate } from "./inflate.ts";
import { PdfLimitError } from "./syntax-error.ts";

describe("inflate (FlateDecode)", () => {
  it("unpacks whatever zlib packs, at every level", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 5000 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        (bytes, level, times) => {
          const plain = Buffer.concat(Array.from({ length: times }, () => bytes));
          expect(Buffer.from(inflate(deflateSync(plain, { level }), plain.length)).equals(plain)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stops at the allowed size, however small the packed bytes are", () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    expect(() => inflate(bomb, 1_000_000)).toThrow(PdfLimitError);
  });

  it("answers random bytes with an error, never with a hang", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 300 }), (bytes) => {
        try {
          inflate(Uint8Array.of(0x78, 0x9c, ...bytes), 100_000);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 300 },
    );
  });
});
