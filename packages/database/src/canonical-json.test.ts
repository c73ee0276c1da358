import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

/** As jsonb keeps an object: another order of keys. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reordered(each)]),
  );
};

describe("canonical JSON, which the hash chain is made over", () => {
  it("is one text however the keys were ordered", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "đ" }], a: 0.5 })).toBe('{"a":0.5,"b":[1,{"c":"đ","d":null}]}');
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(reordered(value)) === canonicalJson(value)));
  });

  it("says the same as the value it was read from", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) =>
          JSON.stringify(JSON.parse(canonicalJson(value))) ===
          JSON.stringify(JSON.parse(JSON.stringify(sorted(value)))),
      ),
    );
  });

  it("leaves out what JSON leaves out", () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });
});

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};
