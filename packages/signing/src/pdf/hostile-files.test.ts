import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sealedAt, trust } from "../testing/sample-signers.ts";
import { onePage, plainTable, writtenText } from "../testing/written-file.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { fromLatin1, latin1 } from "./characters.ts";

const bomb = (length: number): string => latin1(deflateSync(new Uint8Array(length)));

const stream = (entries: string, data: string): string =>
  `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`;

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join("");

const inStream = (entries: string, data: string): string =>
  writtenText({
    objects: onePage,
    index: (_, trailer, start) =>
      `9 0 obj\n${stream(`/Type/XRef${entries}${trailer}`, data)}\nendobj\nstartxref\n${start}\n%%EOF\n`,
  });

const chained = (sections: number): string => {
  let text = writtenText({ objects: onePage });
  for (let index = 0; index < sections; index++) {
    const previous = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text.slice(-60))?.[1]);
    text += `xref\n0 0\ntrailer\n<</Size 9/Root 1 0 R/Prev ${previous}>>\nstartxref\n${text.length}\n%%EOF\n`;
  }
  return text;
};

const withoutIndex = (text: string): string => text.replace(/xref\n0 1[^]*/, "");

const files: Readonly<Record<string, () => string>> = {
  "a cross-reference that unpacks without end": () =>
    inStream("/W[1 2 1]/Index[0 99999999]/Filter/FlateDecode", bomb(80_000_000)),
  "filters over filters": () =>
    inStream(
      "/W[1 2 1]/Filter[/FlateDecode/FlateDecode]",
      latin1(deflateSync(deflateSync(new Uint8Array(80_000_000)))),
    ),
  "object streams that unpack without end": () => {
    const body = stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb(8_000_000));
    return withoutIndex(
      writtenText({
        objects: [...onePage.slice(1), ...Array.from({ length: 60 }, (_, index) => [10 + index, body] as const)],
      }),
    );
  },
  "thousands of sections": () => chained(4200),
  "sections in a circle": () =>
    chained(1).replace(/\/Prev \d+/, (prev) => prev.replace(/\d+/, String(chained(1).lastIndexOf("xref\n0 0")))),
  "streams without an end": () =>
    withoutIndex(writtenText({ objects: onePage })) +
    times(20_000, (index) => `${index + 10} 0 obj\n<</Length 9 0 R>>\nstream\nxx\n`),
  "nothing but the beginnings of objects": () =>
    withoutIndex(writtenText({ objects: onePage })) + "1 0 obj<<".repeat(200_000),
  brackets: () =>
    withoutIndex(writtenText({ objects: onePage })) +
    times(2000, (index) => `${index + 10} 0 obj\n${"[".repeat(2000)}\n`),
  "strings without an end": () =>
    withoutIndex(writtenText({ objects: onePage })) + times(20_000, (index) => `${index + 10} 0 obj\n(`),
  "a page tree that doubles on every level": () =>
    writtenText({
      objects: [
        ["1", "<</Type/Catalog/Pages 10 0 R>>"] as const,
        ...Array.from(
          { length: 40 },
          (_, level) =>
            [String(level + 10), `<</Type/Pages/Count 9/Kids[${level + 11} 0 R ${level + 11} 0 R]>>`] as const,
        ),
        ["50", "<</Type/Page>>"] as const,
      ].map(([number, body]) => [Number(number), body] as const),
    }),
  "a page named a million times": () =>
    writtenText({
      objects: [
        onePage[0],
        [2, `<</Type/Pages/Count 1000000/Kids[${"3 0 R ".repeat(1_000_000)}]>>`],
        onePage[2],
        onePage[3],
      ],
    }),
  "fields below fields": () =>
    writtenText({
      objects: [
        [1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[10 0 R]>>>>"],
        ...onePage.slice(1),
        ...Array.from(
          { length: 3000 },
          (_, index) => [10 + index, `<</T(a)/Kids[${11 + index} 0 R 10 0 R]>>`] as const,
        ),
      ],
    }),
  "references that lead to each other": () =>
    writtenText({
      objects: [
        [1, "<</Type/Catalog/Pages 2 0 R>>"],
        [2, "3 0 R"],
        [3, "2 0 R"],
      ],
    }),
  "a hundred thousand subsections": () =>
    writtenText({
      objects: onePage,
      index: (offsets, trailer, start) =>
        plainTable(offsets, trailer, start).replace(
          "trailer",
          `${times(100_000, (index) => `${index * 3 + 99} 1\n0000000017 00000 n \n`)}trailer`,
        ),
    }),
  "comments that do not end": () => `${withoutIndex(writtenText({ objects: onePage }))}${"%".repeat(3_000_000)}`,
  "a startxref in every line": () =>
    `${withoutIndex(writtenText({ objects: onePage }))}${"startxref\n".repeat(300_000)}`,
};

describe("hostile files (tệp cố ý gây hại)", () => {
  it.each(Object.entries(files))("%s: answered in time", async (_, write) => {
    const pdf = fromLatin1(write());
    const before = process.cpuUsage();
    const report = await verifyDocument(pdf, { trust, at: sealedAt });
    const { user, system } = process.cpuUsage(before);
    expect(["INDETERMINATE", "NOT-SIGNED"]).toContain(report.verdict);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
