import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTrackingCode, trackingCode } from "./tracking-code.ts";

describe("tracking code (mã theo dõi)", () => {
  it("is two groups of four that can be read out", () => {
    expect(trackingCode([0, 1, 2, 3, 4, 5, 6, 7])).toBe("MC-2345-6789");
    expect(trackingCode([29, 30, 255, 8, 9, 10, 11, 12])).toMatch(/^MC-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
  });

  it("has no letter that looks like another", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 8, maxLength: 8 }),
        (bytes) => !/[01OILU]/.test(trackingCode([...bytes]).slice(3)),
      ),
    );
  });

  it("is read as people type it, and given back as it was", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const code = trackingCode([...bytes]);
        expect(
          [code, code.toLowerCase(), code.replaceAll("-", ""), ` ${code.replaceAll("-", " - ")} `].map(
            parseTrackingCode,
          ),
        ).toEqual([code, code, code, code]);
      }),
    );
  });

  it.each(["MC-2345-678", "MC-2345-67890", "MC-0345-6789", "MC-2345-678O", "H49.12-210715-0001", "2345-6789", ""])(
    "does not take %j for one",
    (text) => {
      expect(parseTrackingCode(text)).toBeNull();
    },
  );
});
