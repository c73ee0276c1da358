import type { Budget } from "./budget.ts";
import { isDigit, isSpace } from "./characters.ts";
import { type IndirectObject, readObject } from "./read-object.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { isName, PdfDict, type PdfEntry, PdfRef, PdfStream, type PdfValue } from "./value.ts";
import { ValueParser } from "./value-parser.ts";
import type { XrefEntry, XrefSection } from "./xref-entry.ts";

type Container = { readonly number: number; readonly offset: number };

/** What a file holds, found by looking through all of its bytes. */
export type Findings = {
  /** The last place of each object; objects in object streams are entered later. */
  readonly entries: Map<number, XrefEntry>;
  /** Object streams in the order of the file. */
  readonly containers: readonly Container[];
  /** Trailers, the likeliest first. */
  readonly trailers: readonly PdfDict[];
  /** A trailer for a catalogue that was found elsewhere. */
  readonly trailerFor: (root: PdfRef) => PdfDict;
};

/** ISO 32000-1, annex C; what is higher is no object. */
const highestNumber = 8_388_607;

const carried = ["Root", "Info", "ID", "Encrypt", "Size"];

const isWord = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
};

/** Where the `n g` before an `obj` begins, or -1. */
const headerStart = (bytes: Uint8Array, keyword: number): number => {
  let at = keyword - 1;
  const spaces = (): number => {
    const from = at;
    while (isSpace(bytes[at])) at--;
    return from - at;
  };
  const digits = (most: number): number => {
    const from = at;
    while (isDigit(bytes[at]) && from - at < most) at--;
    return from - at;
  };
  spaces();
  if (digits(5) === 0 || spaces() === 0 || digits(10) === 0) return -1;
  return at + 1;
};

class Scan {
  readonly entries = new Map<number, XrefEntry>();
  readonly containers: Container[] = [];
  readonly trailers: PdfDict[] = [];
  readonly catalogs: PdfRef[] = [];
  readonly #bytes: Uint8Array;
  readonly #origin: number;
  readonly #budget: Budget;

  constructor(bytes: Uint8Array, origin: number, budget: Budget) {
    this.#bytes = bytes;
    this.#origin = origin;
    this.#budget = budget;
  }

  #read(offset: number): IndirectObject | null {
    try {
      return readObject(
        this.#bytes,
        { offset, limit: this.#bytes.length },
        {
          resolve: (ref) => this.#length(ref),
          isStrict: false,
          spend: (steps) => this.#budget.spend(steps),
        },
      );
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      this.#budget.spendOn(error, offset);
      return null;
    }
  }

  /** A stream's /Length may be an object that was passed already. */
  #length(ref: PdfRef): PdfValue | undefined {
    const entry = this.entries.get(ref.number);
    if (entry?.kind !== "plain") return undefined;
    const parser = new ValueParser(this.#bytes, entry.offset + this.#origin);
    parser.takeCount();
    parser.takeCount();
    parser.skipSpace();
    return parser.takeKeyword("obj") ? (parser.takeCount() ?? undefined) : undefined;
  }

  #enter({ number, generation, start, value }: IndirectObject): void {
    const offset = start - this.#origin;
    if (number === 0 || number > highestNumber || offset < 0) return;
    this.entries.set(number, { kind: "plain", offset, generation });
    const dict = value instanceof PdfStream ? value.dict : value;
    if (!(dict instanceof PdfDict)) return;
    const type = dict.get("Type");
    if (isName(type, "Catalog")) this.catalogs.push(new PdfRef(number, generation));
    else if (isName(type, "XRef")) this.trailers.push(dict);
    else if (isName(type, "ObjStm") && value instanceof PdfStream) this.containers.push({ number, offset });
  }

  #takeTrailer(at: number): number {
    const parser = new ValueParser(this.#bytes, at);
    parser.isLenient = true;
    try {
      const dict = parser.parseValue();
      if (dict instanceof PdfDict) this.trailers.push(dict);
      return Math.max(at, parser.position);
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      this.#budget.spendOn(error, at);
      return at;
    }
  }

  run(): void {
    const bytes = this.#bytes;
    let looked = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === 0x6f && bytes[at + 1] === 0x62 && bytes[at + 2] === 0x6a) {
        const start = headerStart(bytes, at);
        const object = start < looked ? null : this.#read(start);
        if (object) {
          this.#enter(object);
          at = Math.max(at + 2, object.end - 1);
        }
        looked = at;
      } else if (byte === 0x74 && isWord(bytes, at, "trailer")) at = this.#takeTrailer(at + 7) - 1;
      if ((at & 4095) === 0) this.#budget.spend(16);
    }
  }
}

const merged = (source: Uint8Array, dicts: readonly PdfDict[], root: PdfEntry): PdfDict => {
  const entries = new Map<string, PdfEntry>([["Root", root]]);
  for (const dict of dicts)
    for (const key of carried) {
      const entry = dict.entries.get(key);
      if (entry && entry.value !== null && !entries.has(key)) entries.set(key, entry);
    }
  return new PdfDict(source, entries, { start: 0, end: 0, duplicateKey: null });
};

/** Looks through all bytes of a file for what its cross-reference should have listed. */
export const findObjects = (
  bytes: Uint8Array,
  { origin, budget }: { readonly origin: number; readonly budget: Budget },
): Findings => {
  const scan = new Scan(bytes, origin, budget);
  scan.run();
  const newest = scan.trailers.toReversed();
  const named = newest.flatMap((dict) => dict.entries.get("Root") ?? []);
  const found = scan.catalogs.toReversed().map((value) => ({ value, start: 0, end: 0 }));
  const roots = [...named, ...found].filter(({ value }) => value instanceof PdfRef).slice(0, 64);
  return {
    entries: scan.entries,
    containers: scan.containers,
    trailers: roots.map((root) => merged(bytes, newest, root)),
    trailerFor: (value) => merged(bytes, newest, { value, start: 0, end: 0 }),
  };
};

/** One cross-reference section that lists what was found. */
export const recoveredSection = (
  entries: ReadonlyMap<number, XrefEntry>,
  trailer: PdfDict,
  end: number,
): XrefSection => ({
  kind: "table",
  offset: 0,
  end,
  trailer,
  get highest(): number {
    let highest = 0;
    for (const number of entries.keys()) if (number > highest) highest = number;
    return highest;
  },
  unpackedBytes: 0,
  entry: (number) => entries.get(number),
  numbers: () => entries.keys(),
  oddity: null,
});
