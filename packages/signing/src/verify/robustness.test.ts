import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { administrativeResult, sampleFiles } from "../testing/sample-files.ts";
import { sealedAt, signedAndSealed, trust } from "../testing/sample-signers.ts";
import { verifyDocument } from "./verify-document.ts";

let files: readonly Uint8Array[];

beforeAll(async () => {
  files = await Promise.all(
    [administrativeResult, sampleFiles["object streams"]].map(async (pdf) => (await signedAndSealed(pdf)).pdf),
  );
});

const verdictOf = async (pdf: Uint8Array): Promise<string> =>
  (await verifyDocument(pdf, { trust, at: sealedAt })).verdict;

const changed = (pdf: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = Uint8Array.from(pdf);
  change(copy);
  return copy;
};

describe("changed bytes (tệp bị thay đổi)", () => {
  it("never pass and never end in an exception, whichever bit is turned", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.nat({ max: 7 }),
        async (which, share, bit) => {
          const pdf = files[which] ?? administrativeResult;
          const at = Math.floor(share * pdf.length);
          expect(await verdictOf(changed(pdf, (copy) => copy.set([(pdf[at] ?? 0) ^ (1 << bit)], at)))).not.toBe(
            "TOTAL-PASSED",
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never pass where a bit is turned inside the last signature value", async () => {
    const [pdf = administrativeResult] = files;
    const text = Buffer.from(pdf).toString("latin1");
    const start = text.lastIndexOf("/Contents<") + 9;
    const end = text.indexOf(">", start) + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: end - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        expect(await verdictOf(changed(pdf, (copy) => copy.set([(pdf[at] ?? 0) ^ (1 << bit)], at)))).not.toBe(
          "TOTAL-PASSED",
        );
      }),
      { numRuns: 300 },
    );
  });

  it("never pass where the value calls itself of another version, though nothing signs that", async () => {
    const [pdf = administrativeResult] = files;
    const text = Buffer.from(pdf).toString("latin1");
    const version = text.indexOf("02010131", text.lastIndexOf("06092a864886f70d010702")) + 5;
    expect(text[version]).toBe("1");
    for (const other of "02345")
      expect(await verdictOf(changed(pdf, (copy) => copy.set([other.charCodeAt(0)], version)))).not.toBe(
        "TOTAL-PASSED",
      );
  });

  it("never pass where a stretch is overwritten, cut out or doubled", async () => {
    const stretch = fc.record({
      which: fc.nat({ max: 1 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 2000 }),
      act: fc.constantFrom("zeros", "cut", "double"),
    });
    await fc.assert(
      fc.asyncProperty(stretch, async ({ which, at, length, act }) => {
        const pdf = files[which] ?? administrativeResult;
        const from = Math.floor(at * (pdf.length - length));
        const piece = pdf.subarray(from, from + length);
        const middle =
          act === "zeros" ? new Uint8Array(length) : act === "cut" ? new Uint8Array() : Buffer.concat([piece, piece]);
        const result = Buffer.concat([pdf.subarray(0, from), middle, pdf.subarray(from + length)]);
        if (!result.equals(Buffer.from(pdf))) expect(await verdictOf(result)).not.toBe("TOTAL-PASSED");
      }),
      { numRuns: 200 },
    );
  });

  it("answers any bytes with a verdict", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(["INDETERMINATE", "NOT-SIGNED"]).toContain(
          await verdictOf(Buffer.concat([Buffer.from("%PDF-1.7\n"), bytes])),
        );
      }),
      { numRuns: 200 },
    );
  });
});
