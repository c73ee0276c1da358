import { referencesOf } from "../../changes/references.ts";
import { nameOf } from "../../form/text-of.ts";
import { latin1 } from "../../pdf/characters.ts";
import { PdfFile } from "../../pdf/pdf-file.ts";
import { patchedDict } from "../../pdf/update.ts";
import { PdfDict, PdfRef, PdfStream, type PdfValue } from "../../pdf/value.ts";
import { appendedUpdate } from "../appended-update.ts";

/** One object of a file, changed by an update in one way. */
export type ObjectMutation = {
  readonly number: number;
  readonly kind: string;
  readonly act: "patched" | "emptied" | "freed" | "replaced";
  readonly pdf: Uint8Array;
};

const kindOf = (value: PdfValue): string => {
  const dict = value instanceof PdfStream ? value.dict : value;
  if (!(dict instanceof PdfDict)) return Array.isArray(value) ? "array" : typeof value;
  const names = ["Type", "Subtype", "S", "FT"].flatMap((key) => nameOf(dict.get(key)) ?? []);
  return `${value instanceof PdfStream ? "stream" : "dictionary"} ${names.join(" ")}`;
};

/** The numbers of all objects that can be reached from the trailer. */
const reachable = (file: PdfFile): ReadonlySet<number> => {
  const seen = new Set<number>();
  const waiting = ["Root", "Info"].flatMap((key) => {
    const value = file.trailer.get(key);
    return value instanceof PdfRef ? [value.number] : [];
  });
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const value = file.object(number);
    if (value !== undefined) waiting.push(...referencesOf(value).map(({ target }) => target));
  }
  return seen;
};

const patchedBody = (value: PdfValue): string => {
  if (value instanceof PdfDict) return patchedDict(value, { Motcua: "1" });
  if (value instanceof PdfStream)
    return `${patchedDict(value.dict, { Motcua: "1" })}\nstream\n${latin1(value.encoded)}\nendstream`;
  return Array.isArray(value) ? "[null]" : "1";
};

/** Every object that can be reached, changed by an update in each of four ways. */
export function* everyObjectMutated(pdf: Uint8Array): Generator<ObjectMutation> {
  const file = PdfFile.open(pdf);
  for (const number of reachable(file)) {
    const value = file.object(number);
    if (value === undefined || value === null) continue;
    const kind = kindOf(value);
    const empty =
      value instanceof PdfStream ? "<</Length 0>>\nstream\n\nendstream" : value instanceof PdfDict ? "<<>>" : "[]";
    yield { number, kind, act: "patched", pdf: appendedUpdate(pdf, { objects: { [number]: patchedBody(value) } }) };
    yield { number, kind, act: "emptied", pdf: appendedUpdate(pdf, { objects: { [number]: empty } }) };
    yield { number, kind, act: "replaced", pdf: appendedUpdate(pdf, { objects: { [number]: "null" } }) };
    yield { number, kind, act: "freed", pdf: appendedUpdate(pdf, { freed: [number] }) };
  }
}

const classes: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["the header", /%PDF-1/g],
  ["an object's number", /\d+(?= 0 obj)/g],
  ["a keyword", /endobj|stream|xref|trailer|startxref/g],
  ["an entry of a table", /\d{10} \d{5} [nf]/g],
  ["a reference", /\d+ 0 R/g],
  ["a name", /\/[A-Z]\w+/g],
  ["a text", /\([^()]{2,}\)/g],
  ["a number", /\d+\.\d+/g],
  ["white space", /[\n ]/g],
  ["the range", /(?<=\/ByteRange ?\[)[^\]]+/g],
  ["the value", /(?<=\/Contents<)[0-9a-f]{200}/g],
  ["the value's padding", /0{200}(?=>)/g],
  ["the place of a table", /(?<=startxref\n)\d+/g],
  ["the end mark", /%%EOF/g],
  ["a stream's content", /(?<=stream\n)[^]{4}/g],
];

/** For every class of byte, files with one such byte changed, evenly spread. */
export function* everyClassOfByteChanged(
  pdf: Uint8Array,
  each: number,
): Generator<{ readonly name: string; readonly at: number; readonly pdf: Uint8Array }> {
  const text = latin1(pdf);
  for (const [name, pattern] of classes) {
    const places = [...text.matchAll(pattern)];
    const step = Math.max(1, Math.floor(places.length / each));
    for (let index = 0; index < places.length; index += step) {
      const place = places[index];
      if (!place) continue;
      const at = place.index + (place[0].length >> 1);
      const changed = Uint8Array.from(pdf);
      changed[at] = (pdf[at] ?? 0) ^ 1;
      yield { name, at, pdf: changed };
    }
  }
}
