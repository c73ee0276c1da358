import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { diceOf, type Dice, randomMutation } from "../testing/mutators/random-mutation.ts";
import { readEverything } from "../testing/read-everything.ts";
import { sampleFiles } from "../testing/sample-files.ts";
import { onePage, writtenText } from "../testing/written-file.ts";
import { fromLatin1, latin1 } from "./characters.ts";

/** MOTCUA_FUZZ_SECONDS lengthens it, and then begins anywhere; MOTCUA_FUZZ_SEED repeats a run. Else the beginning is always the same. */
const given = process.env["MOTCUA_FUZZ_SECONDS"];
const seconds = Number(given ?? 20);
const firstSeed = Number(process.env["MOTCUA_FUZZ_SEED"] ?? (given === undefined ? 1 : Date.now() % 1_000_000_000));

const packed = (entries: string, data: string): string =>
  `<<${entries}/Filter/FlateDecode/Length ${latin1(deflateSync(fromLatin1(data))).length}>>\nstream\n${latin1(deflateSync(fromLatin1(data)))}\nendstream`;

/** Small, so that a change is likely to hit something that matters. */
const small = writtenText({
  objects: [
    [4, onePage[3][1]],
    [
      8,
      packed(
        "/Type/ObjStm/N 3/First 15",
        `1 0 2 50 3 120 ${onePage[0][1].padEnd(50)}${onePage[1][1].padEnd(70)}${onePage[2][1]}`,
      ),
    ],
  ],
  index: (offsets, trailer, start) => {
    const row = (kind: number, place: number, rest: number): string =>
      String.fromCharCode(kind, place >> 8, place & 255, rest);
    const rows = [
      row(0, 0, 0),
      row(2, 8, 0),
      row(2, 8, 1),
      row(2, 8, 2),
      row(1, offsets.get(4) ?? 0, 0),
      row(1, offsets.get(8) ?? 0, 0),
      row(1, start, 0),
    ];
    return `9 0 obj\n${packed(`/Type/XRef/W[1 2 1]/Index[0 5 8 2]${trailer}`, rows.join(""))}\nendobj\nstartxref\n${start}\n%%EOF\n`;
  },
});

const files = [fromLatin1(small), fromLatin1(writtenText({ objects: onePage })), ...Object.values(sampleFiles)];

/** Changes what a packed stream holds, and packs it again. */
const repacked = (pdf: Uint8Array, dice: Dice): Uint8Array => {
  const text = latin1(pdf);
  const streams = [...text.matchAll(/\/Length (\d+)[^]{0,200}?stream\r?\n/g)];
  const chosen = streams[dice(streams.length)];
  if (!chosen) return pdf;
  const from = chosen.index + chosen[0].length;
  const to = from + Number(chosen[1]);
  try {
    const plain = Uint8Array.from(inflateSync(pdf.subarray(from, to)));
    const data = latin1(deflateSync(randomMutation(plain, dice)));
    const head = `${text.slice(0, chosen.index)}${chosen[0].replace(/\d+/, String(data.length))}`;
    return fromLatin1(`${head}${data}${text.slice(to)}`);
  } catch {
    return pdf;
  }
};

describe("the reader (bộ đọc tệp PDF)", () => {
  it("opens the files that are then changed", () => {
    expect(files.map(readEverything)).toEqual(files.map(() => "open"));
  });

  it(
    "answers any bytes in time: with a file, to which can be appended, or with a refusal",
    () => {
      const outcomes = new Map<string, number>();
      const end = Date.now() + seconds * 1000;
      for (let seed = firstSeed; Date.now() < end; seed++) {
        const dice = diceOf(seed);
        // The small ones most of the time.
        const original = files[dice(3) === 0 ? dice(files.length) : dice(2)] ?? files[0] ?? new Uint8Array();
        const pdf = dice(3) === 0 ? repacked(original, dice) : randomMutation(original, dice);
        const before = process.cpuUsage();
        try {
          const outcome = readEverything(pdf);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        } catch (error) {
          throw new Error(`seed ${seed}`, { cause: error });
        }
        const { user } = process.cpuUsage(before);
        if (user > 6_000_000) expect.fail(`seed ${seed}: ${user / 1000} ms`);
      }
      expect([...outcomes.keys()].toSorted()).toEqual(["open", "recovered", "refused"]);
    },
    seconds * 1000 + 60_000,
  );
});
