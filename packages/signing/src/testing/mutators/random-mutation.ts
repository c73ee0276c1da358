import { fromLatin1, latin1 } from "../../pdf/characters.ts";
import { PdfFile } from "../../pdf/pdf-file.ts";
import { appendedUpdate } from "../appended-update.ts";

/** Numbers from 0 up to a bound, the same for the same seed. */
export type Dice = (below: number) => number;

/** Mulberry32. */
export const diceOf = (seed: number): Dice => {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const pick = <T>(dice: Dice, list: readonly T[]): T => {
  const item = list[dice(list.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

const names = [
  "/Contents",
  "/ByteRange",
  "/V",
  "/FT",
  "/Sig",
  "/Kids",
  "/Fields",
  "/Annots",
  "/AcroForm",
  "/Root",
  "/Prev",
  "/XRefStm",
  "/Length",
  "/Type",
  "/Filter",
  "/FlateDecode",
  "/DSS",
  "/Perms",
  "/DocMDP",
  "/Reference",
  "/TransformParams",
  "/P",
  "/Parent",
  "/Pages",
  "/Count",
  "/Size",
  "/Index",
  "/W",
  "/First",
  "/N",
  "/ObjStm",
  "/XRef",
  "/Encrypt",
  "/Info",
  "/Metadata",
  "/Lock",
  "/T",
];
const numbers = [
  "0",
  "-1",
  "1",
  "2147483648",
  "4294967296",
  "9007199254740993",
  "65535",
  "1e9",
  "00000",
  ".",
  "--5",
  "99999999999999999999",
];
const tokens = [
  "<<",
  ">>",
  "[",
  "]",
  "(",
  ")",
  "<",
  ">",
  "null",
  "true",
  "R",
  "obj",
  "endobj",
  "stream",
  "endstream",
  "xref",
  "trailer",
  "startxref",
  "%%EOF",
  "\0",
];

const replaced = (bytes: Uint8Array, [from, to]: readonly [number, number], by: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);

type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

const tokenAt = (
  bytes: Uint8Array,
  dice: Dice,
): { readonly span: readonly [number, number]; readonly text: string } | null => {
  const from = dice(Math.max(1, bytes.length - 400));
  const text = latin1(bytes.subarray(from, from + 400));
  const found = [...text.matchAll(/\/\w+|\d+|[<>[\]()]+|[a-z]{3,}/g)];
  if (found.length === 0) return null;
  const token = pick(dice, found);
  return { span: [from + token.index, from + token.index + token[0].length], text: token[0] };
};

const mutations: readonly Mutation[] = [
  // A bit, a byte, a stretch.
  (bytes, dice) => {
    const copy = Uint8Array.from(bytes);
    const at = dice(bytes.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << dice(8));
    return copy;
  },
  (bytes, dice) => {
    const copy = Uint8Array.from(bytes);
    copy[dice(bytes.length)] = pick(dice, [0, 10, 13, 32, 0x25, 0x28, 0x29, 0x3c, 0x3e, 0x5b, 0x5d, 0x80, 0xff]);
    return copy;
  },
  (bytes, dice) => {
    const from = dice(bytes.length);
    return replaced(bytes, [from, Math.min(bytes.length, from + 1 + dice(300))], new Uint8Array());
  },
  (bytes, dice) => {
    const [from, to] = [dice(bytes.length), dice(bytes.length)];
    return replaced(bytes, [to, to], bytes.subarray(from, from + 1 + dice(2000)));
  },
  (bytes, dice) => bytes.subarray(0, dice(bytes.length)),
  // A token by one of its kind, or of any other.
  (bytes, dice) => {
    const token = tokenAt(bytes, dice);
    if (!token) return bytes;
    const list = token.text.startsWith("/") ? names : /^\d/.test(token.text) ? numbers : tokens;
    return replaced(
      bytes,
      token.span,
      fromLatin1(pick(dice, dice(8) === 0 ? [...names, ...numbers, ...tokens] : list)),
    );
  },
  // The same, of the same length: offsets stay right.
  (bytes, dice) => {
    const token = tokenAt(bytes, dice);
    if (!token) return bytes;
    const digits = Array.from(token.text, () => String(dice(10))).join("");
    const name = pick(dice, names).slice(0, token.text.length).padEnd(token.text.length);
    return replaced(bytes, token.span, fromLatin1(/^\d/.test(token.text) ? digits : name));
  },
  (bytes, dice) => {
    const [one, other] = [tokenAt(bytes, dice), tokenAt(bytes, dice)];
    return one && other ? replaced(bytes, one.span, bytes.subarray(...other.span)) : bytes;
  },
  (bytes, dice) => {
    const at = dice(bytes.length);
    return replaced(bytes, [at, at], fromLatin1(`${pick(dice, names)} ${pick(dice, [...numbers, ...tokens])} `));
  },
];

/** An update with some object of the file as it is, or with a token of it changed, under its own or another's number. */
const updated: Mutation = (bytes, dice) => {
  try {
    const file = PdfFile.open(bytes);
    const number = 1 + dice(file.highestNumber);
    const entry = file.entry(number);
    if (entry?.kind !== "plain") return bytes;
    const text = latin1(bytes.subarray(entry.offset, entry.offset + 20_000));
    const body = /^\s*\d+ \d+ obj\s*([^]*?)\s*endobj/.exec(text)?.[1];
    if (body === undefined) return bytes;
    const raw = fromLatin1(body);
    const changed = dice(4) === 0 ? raw : pick(dice, mutations.slice(5))(raw, dice);
    const target = dice(4) === 0 ? 1 + dice(file.highestNumber + 2) : number;
    return appendedUpdate(bytes, { objects: { [target]: latin1(changed) } });
  } catch {
    return bytes;
  }
};

/** A file mutated at random, once or several times, in its bytes, its tokens or its objects. */
export const randomMutation = (bytes: Uint8Array, dice: Dice): Uint8Array => {
  let result = bytes;
  for (let left = 1 + (dice(3) === 0 ? dice(4) : 0); left > 0; left--)
    result = dice(3) === 0 ? updated(result, dice) : pick(dice, mutations)(result, dice);
  return result;
};
