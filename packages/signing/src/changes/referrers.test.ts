import { describe, expect, it } from "vitest";
import { PdfFile } from "../pdf/pdf-file.ts";
import { appendedUpdate, nextNumber } from "../testing/appended-update.ts";
import { administrativeResult, sampleFiles } from "../testing/sample-files.ts";
import { referencesOf } from "./references.ts";
import { mayReferTo } from "./referrers.ts";

const foundFor = (file: PdfFile, target: number): ReadonlySet<number> => new Set(mayReferTo(file, new Set([target])));

const withObject = (body: string): { readonly file: PdfFile; readonly number: number } => {
  const number = nextNumber(administrativeResult);
  return { file: PdfFile.open(appendedUpdate(administrativeResult, { objects: { [number]: body } })), number };
};

describe("objects that may refer to others, found in their bytes", () => {
  it.each(Object.entries(sampleFiles))("are all those that do, in %s", (_, pdf) => {
    const file = PdfFile.open(pdf);
    for (let number = 1; number <= file.highestNumber; number++)
      for (const { target } of referencesOf(file.object(number) ?? null))
        expect(foundFor(file, target).has(number)).toBe(true);
  });

  it.each([
    "<</A 7 0 R>>",
    "<</A 007 00000 R>>",
    "<</A 7\r\n0\tR>>",
    "<</A 7 %\n0 R>>",
    "<</A 7 0 % (\nR>>",
    "<</A(endobj)/B 7 0 R>>",
    "<</A(\\) stream endobj \\\\)/B 7 0 R>>",
    "<</A(a(endobj)b)/B 7 0 R>>",
    "<</A<28>/B 7 0 R>>",
    "<</A<28 (>/B 7 0 R>>",
    "<</endobj 1/B 7 0 R>>",
    "<</Aendobj 1/B 7 0 R>>",
    "<</stream 1/B 7 0 R>>",
    "<</A[[1 2 7 0 R]]>>",
    "[(%)7 0 R]",
    "<</Length 7 0 R>>\nstream\n\nendstream",
  ])("are found however the reference is written: %s", (body) => {
    const { file, number } = withObject(body);
    expect(foundFor(file, 7).has(number)).toBe(true);
  });

  it.each(["<</A 70 0 R>>", "<</A 17 0 R>>", "<</A 7>>", "<</A(7 0 R)>>", "<<>>\nstream\n7 0 R\nendstream"])(
    "are not those that do not: %s",
    (body) => {
      const { file, number } = withObject(body);
      expect(foundFor(file, 7).has(number)).toBe(false);
    },
  );
});
