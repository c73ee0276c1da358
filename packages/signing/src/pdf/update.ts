import { concatBytes } from "../asn1/write-der.ts";
import { hexOf } from "../asn1/hex.ts";
import { encryptedBody } from "../encryption/encrypt-body.ts";
import type { ObjectName } from "../encryption/file-cipher.ts";
import { fromLatin1, latin1 } from "./characters.ts";
import type { PdfFile } from "./pdf-file.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { nameToken } from "./text-string.ts";
import { isArray, PdfDict, type PdfEntry, PdfString, type PdfValue } from "./value.ts";

const decryptedStrings = (value: PdfValue, into: PdfString[]): void => {
  if (value instanceof PdfString) {
    if (value.isDecrypted) into.push(value);
  } else if (isArray(value)) for (const item of value) decryptedStrings(item, into);
  else if (value instanceof PdfDict)
    for (const { value: inner } of value.entries.values()) decryptedStrings(inner, into);
};

/** A stretch of an object's bytes as they stand, one character for each byte; strings that are encrypted there in clear. */
const plainSource = (source: Uint8Array, { start, end, value }: PdfEntry): string => {
  const strings: PdfString[] = [];
  decryptedStrings(value, strings);
  let text = "";
  let at = start;
  for (const string of strings) {
    text += `${latin1(source.subarray(at, string.start))}<${hexOf(string.bytes)}>`;
    at = string.end;
  }
  return text + latin1(source.subarray(at, end));
};

/** The bytes of an entry's value as they stand, one character for each byte. */
export const rawValue = (dict: PdfDict, entry: PdfEntry): string => plainSource(dict.source, entry);

/** A dictionary with some values replaced or added; all others are copied byte by byte. */
export const patchedDict = (dict: PdfDict, changes: Readonly<Record<string, string>>): string => {
  const kept = [...dict.entries].map(([key, entry]) => `${nameToken(key)} ${changes[key] ?? rawValue(dict, entry)}`);
  const added = Object.entries(changes).filter(([key]) => !dict.entries.has(key));
  return `<<\n${[...kept, ...added.map(([key, value]) => `${nameToken(key)} ${value}`)].join("\n")}\n>>`;
};

/** An array with one more element; the others are copied byte by byte. */
export const appendedArray = (raw: string, element: string): string =>
  `${raw.slice(0, raw.lastIndexOf("]"))} ${element}]`;

type Placed = { readonly number: number; readonly generation: number; readonly offset: number };

/**
 * An update to append to a file: new objects get numbers above every number ever used, and the cross-reference section
 * is of the kind that the file already has. Nothing that is there is touched.
 */
export class Update {
  readonly #file: PdfFile;
  readonly #parts: Uint8Array[] = [];
  readonly #placed: Placed[] = [];
  #length: number;
  #next: number;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#length = file.bytes.length;
    this.#next = file.highestNumber + 1;
    const last = file.bytes.at(-1);
    if (last !== 10 && last !== 13) this.#write("\n");
  }

  reserve(): number {
    return this.#next++;
  }

  #write(text: string): void {
    this.#writeBytes(fromLatin1(text));
  }

  #writeBytes(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }

  #begin(number: number): void {
    if (this.#placed.some((object) => object.number === number))
      throw new PdfSyntaxError(`object ${number} has two roles`, 0);
    const { generation } = this.#nameOf(number);
    this.#placed.push({ number, generation, offset: this.#length - this.#file.origin });
    this.#write(`${number} ${generation} obj\n`);
  }

  #nameOf(number: number): ObjectName {
    const entry = this.#file.entry(number);
    return { number, generation: entry?.kind === "plain" ? entry.generation : 0 };
  }

  /** An object's body as it will be written: in an encrypted file its strings are encrypted, but for a signature's value. */
  written(number: number, body: string): string {
    const { cipher } = this.#file;
    return cipher ? encryptedBody(body, cipher, this.#nameOf(number)) : body;
  }

  /** Adds an object, new or in the place of an older one. */
  put(number: number, body: string): void {
    this.putWritten(number, this.written(number, body));
  }

  /** Adds an object whose body came from `written`; returns where the body begins. */
  putWritten(number: number, body: string): number {
    this.#begin(number);
    const start = this.#length;
    this.#write(body);
    this.#write("\nendobj\n");
    return start;
  }

  putStream(number: number, entries: string, bytes: Uint8Array): void {
    const { cipher } = this.#file;
    const stored = cipher ? cipher.encrypted(bytes, cipher.dictionary.streams, this.#nameOf(number)) : bytes;
    const head = this.written(number, `<<${entries}/Length ${stored.length}>>`);
    this.#begin(number);
    this.#write(`${head}\nstream\n`);
    this.#writeBytes(stored);
    this.#write("\nendstream\nendobj\n");
  }

  /** The whole new file. `fingerprint` becomes the second half of its /ID. */
  finish(fingerprint: string): Uint8Array<ArrayBuffer> {
    const [newest] = this.#file.sections;
    const isStream = newest?.kind === "stream";
    const own = isStream ? this.reserve() : null;
    const start = this.#length - this.#file.origin;
    const trailer = this.#trailer(fingerprint, (newest?.offset ?? 0) - this.#file.origin);
    if (own === null) this.#write(`${this.#table()}trailer\n<<${trailer}>>\n`);
    else this.#writeXrefStream(own, trailer);
    this.#write(`startxref\n${start}\n%%EOF\n`);
    return concatBytes([this.#file.bytes, ...this.#parts]);
  }

  #trailer(fingerprint: string, previous: number): string {
    const { trailer } = this.#file;
    const copied = ["Root", "Info", "Encrypt"].flatMap((key) => {
      const entry = trailer.entries.get(key);
      return entry ? [`/${key} ${rawValue(trailer, entry)}`] : [];
    });
    const id = this.#file.resolve(trailer.get("ID"));
    const first = isArray(id) ? id[0] : undefined;
    if (first instanceof PdfString) copied.push(`/ID[<${hexOf(first.bytes)}><${fingerprint}>]`);
    return `/Size ${this.#next}${copied.join("")}/Prev ${previous}`;
  }

  #runs(placed: readonly Placed[]): Placed[][] {
    const runs: Placed[][] = [];
    for (const object of placed.toSorted((left, right) => left.number - right.number)) {
      const run = runs.at(-1);
      if (run && run.at(-1)?.number === object.number - 1) run.push(object);
      else runs.push([object]);
    }
    return runs;
  }

  #table(): string {
    const rows = this.#runs(this.#placed).map(
      (run) =>
        `${run[0]?.number ?? 0} ${run.length}\n${run
          .map(
            ({ offset, generation }) =>
              `${String(offset).padStart(10, "0")} ${String(generation).padStart(5, "0")} n \n`,
          )
          .join("")}`,
    );
    return `xref\n${rows.join("")}`;
  }

  #writeXrefStream(own: number, trailer: string): void {
    this.#begin(own);
    const runs = this.#runs(this.#placed);
    const rows = runs
      .flat()
      .flatMap(({ offset, generation }) => [
        1,
        Math.floor(offset / 2 ** 32) & 255,
        (offset >>> 24) & 255,
        (offset >>> 16) & 255,
        (offset >>> 8) & 255,
        offset & 255,
        generation >> 8,
        generation & 255,
      ]);
    const index = runs.map((run) => `${run[0]?.number ?? 0} ${run.length}`).join(" ");
    this.#write(`<</Type/XRef/W[1 5 2]/Index[${index}]${trailer}/Length ${rows.length}>>\nstream\n`);
    this.#writeBytes(Uint8Array.from(rows));
    this.#write("\nendstream\nendobj\n");
  }
}
