import { describe, expect, it } from "vitest";
import { readAmount } from "./read-amount.ts";

const VALUES: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** Reads the words back, as a clerk checks a receipt: written apart from the rule it checks. */
function numberOf(words: string): number {
  let total = 0;
  let millions = 0;
  let group = 0;
  let last = 0;
  for (const word of words.replace(/ đồng$/, "").split(" ")) {
    if (word === "trăm") group = last * 100;
    else if (word === "mươi") group += last * 10;
    else if (word === "mười") group += 10;
    else if (word === "nghìn" || word === "triệu") {
      millions += (group + last) * (word === "nghìn" ? 1000 : 1_000_000);
      group = 0;
    } else if (word === "tỷ") {
      total = (total + millions + group + last) * 1_000_000_000;
      millions = 0;
      group = 0;
    } else if (word !== "linh") {
      last = VALUES[word] ?? Number.NaN;
      continue;
    }
    last = 0;
  }
  return total + millions + group + last;
}

/** The same amounts on every run: spread over all lengths up to fifteen digits. */
function* spreadAmounts(count: number): Generator<number> {
  let seed = 20_261_122;
  for (let at = 0; at < count; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield Math.floor((seed / 2_147_483_648) * 10 ** (1 + (at % 15)));
  }
}

describe("amount in words (số tiền bằng chữ)", () => {
  it.each([
    [0, "không đồng"],
    [5, "năm đồng"],
    [10, "mười đồng"],
    [15, "mười lăm đồng"],
    [21, "hai mươi mốt đồng"],
    [25, "hai mươi lăm đồng"],
    [101, "một trăm linh một đồng"],
    [111, "một trăm mười một đồng"],
    [8_000, "tám nghìn đồng"],
    [15_000, "mười lăm nghìn đồng"],
    [105_000, "một trăm linh năm nghìn đồng"],
    [200_000, "hai trăm nghìn đồng"],
    [1_000_005, "một triệu không trăm linh năm đồng"],
    [1_005_000, "một triệu không trăm linh năm nghìn đồng"],
    [1_021_000, "một triệu không trăm hai mươi mốt nghìn đồng"],
    [2_500_000_000, "hai tỷ năm trăm triệu đồng"],
    [1_000_000_000_000, "một nghìn tỷ đồng"],
  ])("reads %i as “%s”", (vnd, words) => {
    expect(readAmount(vnd)).toBe(words);
  });

  it("can be read back to the same amount", () => {
    for (let vnd = 0; vnd <= 20_000; vnd += 1) expect(numberOf(readAmount(vnd))).toBe(vnd);
    for (const vnd of spreadAmounts(5_000)) expect(numberOf(readAmount(vnd))).toBe(vnd);
  });

  it("says mốt and lăm only after tens, mươi never after one, and linh before a lone unit", () => {
    for (const vnd of spreadAmounts(5_000)) {
      const words = readAmount(vnd);
      expect(words).not.toMatch(/mười mốt|mươi một|mươi năm|mười năm|một mươi|không mươi|linh lăm|linh mốt|linh mười/u);
      expect(words).toMatch(/^[\p{Ll} ]+ đồng$/u);
    }
  });

  it("is a fault for a negative or broken amount", () => {
    expect(() => readAmount(-1)).toThrow();
    expect(() => readAmount(1.5)).toThrow();
  });
});
