import { hexOf } from "../asn1/hex.ts";
import { encryptedBody } from "../encryption/encrypt-body.ts";
import type { ObjectName } from "../encryption/file-cipher.ts";
import { withAppended } from "./bytes-with-room.ts";
import type { PdfFile } from "./pdf-file.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { nameToken } from "./text-string.ts";
import { isArray, type PdfDict, PdfRef, PdfString } from "./value.ts";
import { rawValue, valueToken } from "./write-value.ts";

/** A dictionary with some values replaced or added; all others are copied byte by byte. */
export const patchedDict = (dict: PdfDict, changes: Readonly<Record<string, string>>): string => {
  let text = "<<\n";
  for (const [key, entry] of dict.entries)
    text += `${nameToken(key)} ${(Object.hasOwn(changes, key) ? changes[key] : undefined) ?? rawValue(dict, entry)}\n`;
  for (const [key, value] of Object.entries(changes))
    if (!dict.entries.has(key)) text += `${nameToken(key)} ${value}\n`;
  return `${text}>>`;
};

/** An array with one more element; the others are copied byte by byte. */
export const appendedArray = (raw: string, element: string): string =>
  `${raw.slice(0, raw.lastIndexOf("]"))} ${element}]`;

type Placed = { readonly number: number; readonly generation: number; readonly offset: number };

type Row = { readonly number: number; readonly kind: 0 | 1 | 2; readonly place: number; readonly rest: number };

/**
 * An update to append to a file: new objects get numbers above every number ever used, and the cross-reference section
 * is of the kind that the file already has. Nothing that is there is touched.
 */
export class Update {
  readonly #file: PdfFile;
  readonly #parts: (Uint8Array | string)[] = [];
  #text = "";
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

  /** Whether nothing was put into it. */
  get isEmpty(): boolean {
    return this.#placed.length === 0;
  }

  // Text is gathered and turned into bytes in its place in the file.
  #write(text: string): void {
    this.#text += text;
    this.#length += text.length;
  }

  #writeApart(part: Uint8Array | string): void {
    this.#flush();
    this.#parts.push(part);
    this.#length += part.length;
  }

  #flush(): void {
    if (this.#text !== "") this.#parts.push(this.#text);
    this.#text = "";
  }

  #begin(number: number): void {
    if (this.#placed.some((object) => object.number === number))
      throw new PdfSyntaxError(`object ${number} has two roles`, 0);
    const { generation } = this.#nameOf(number);
    this.#placed.push({ number, generation, offset: this.#length - this.#file.origin });
    this.#write(`${number} ${generation} obj\n`);
  }

  #nameOf(number: number): ObjectName {
    return { number, generation: this.#file.generation(number) };
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

  /** Adds an object whose body came from `written`, with a long end of it apart; returns where the body begins. */
  putWritten(number: number, body: string, end = ""): number {
    this.#begin(number);
    const start = this.#length;
    this.#write(body);
    if (end !== "") this.#writeApart(end);
    this.#write("\nendobj\n");
    return start;
  }

  putStream(number: number, entries: string, bytes: Uint8Array): void {
    const { cipher } = this.#file;
    const stored = cipher ? cipher.encrypted(bytes, cipher.dictionary.streams, this.#nameOf(number)) : bytes;
    const head = this.written(number, `<<${entries}/Length ${stored.length}>>`);
    this.#begin(number);
    this.#write(`${head}\nstream\n`);
    this.#writeApart(stored);
    this.#write("\nendstream\nendobj\n");
  }

  /**
   * The whole new file. `fingerprint` becomes the second half of its /ID. Where the older cross-reference cannot be relied on, the new
   * section lists everything and leads back to nothing.
   */
  finish(fingerprint: string): Uint8Array<ArrayBuffer> {
    const { damage, oddity, sections, origin } = this.#file;
    const [newest] = sections;
    const older = damage === null && oddity === null ? null : this.#olderRows();
    const isStream = newest?.kind === "stream" || older?.some(({ kind }) => kind === 2) === true;
    const own = isStream ? this.reserve() : null;
    const start = this.#length - origin;
    const previous = older || !newest ? "" : `/Prev ${newest.offset - origin}`;
    const trailer = `${this.#trailer(fingerprint)}${previous}`;
    if (own === null) this.#write(`${this.#table(older)}trailer\n<<${trailer}>>\n`);
    else this.#writeXrefStream(own, older, trailer);
    this.#write(`startxref\n${start}\n%%EOF\n`);
    this.#flush();
    return withAppended(this.#file.bytes, this.#parts);
  }

  #identifier(): PdfString | null {
    const id = this.#file.resolve(this.#file.trailer.get("ID"));
    const first = isArray(id) ? id[0] : undefined;
    return first instanceof PdfString ? first : null;
  }

  /** Whether the file has an /ID, whose second half each update gives anew. */
  get hasIdentifier(): boolean {
    return this.#identifier() !== null;
  }

  #trailer(fingerprint: string): string {
    const { trailer } = this.#file;
    const encryption = this.#file.encryptionEntry;
    const copied = ["Root", "Info"].flatMap((key) => {
      const entry = trailer.entries.get(key);
      if (!entry || entry.value === null) return [];
      return [`/${key} ${entry.value instanceof PdfRef ? valueToken(entry.value) : rawValue(trailer, entry)}`];
    });
    if (encryption !== undefined) copied.push(`/Encrypt ${valueToken(encryption)}`);
    const identifier = this.#identifier();
    if (identifier) copied.push(`/ID[<${hexOf(identifier.bytes)}><${fingerprint}>]`);
    return `/Size ${this.#next}${copied.join("")}`;
  }

  #ownRows(): readonly Row[] {
    return this.#placed.map(({ number, offset, generation }) => ({ number, kind: 1, place: offset, rest: generation }));
  }

  /** What the older sections list, and the gaps between as free. */
  #olderRows(): readonly Row[] {
    const own = new Set(this.#placed.map(({ number }) => number));
    const rows: Row[] = [{ number: 0, kind: 0, place: 0, rest: 65_535 }];
    for (const number of this.#file.numbers()) {
      const entry = this.#file.entry(number);
      if (number === 0 || own.has(number) || entry === undefined || entry.kind === "free") continue;
      if (entry.kind === "plain") rows.push({ number, kind: 1, place: entry.offset, rest: entry.generation });
      else rows.push({ number, kind: 2, place: entry.container, rest: entry.index });
    }
    const taken = new Set([...own, ...rows.map(({ number }) => number)]);
    if (this.#next < 2 * taken.size + 1000)
      for (let number = 1; number < this.#next; number++)
        if (!taken.has(number)) rows.push({ number, kind: 0, place: 0, rest: 65_535 });
    return rows;
  }

  #runs(older: readonly Row[] | null): readonly Row[][] {
    const runs: Row[][] = [];
    for (const row of [...(older ?? []), ...this.#ownRows()].toSorted((left, right) => left.number - right.number)) {
      const run = runs.at(-1);
      if (run && run.at(-1)?.number === row.number - 1) run.push(row);
      else runs.push([row]);
    }
    return runs;
  }

  #table(older: readonly Row[] | null): string {
    const line = ({ kind, place, rest }: Row): string =>
      `${String(place).padStart(10, "0")} ${String(rest).padStart(5, "0")} ${kind === 0 ? "f" : "n"} \n`;
    const subsections = this.#runs(older).map(
      (run) => `${run[0]?.number ?? 0} ${run.length}\n${run.map(line).join("")}`,
    );
    return `xref\n${subsections.join("")}`;
  }

  #writeXrefStream(own: number, older: readonly Row[] | null, trailer: string): void {
    this.#begin(own);
    const runs = this.#runs(older?.filter(({ number }) => number !== own) ?? null);
    const rows = runs
      .flat()
      .flatMap(({ kind, place, rest }) => [
        kind,
        Math.floor(place / 2 ** 32) & 255,
        (place >>> 24) & 255,
        (place >>> 16) & 255,
        (place >>> 8) & 255,
        place & 255,
        (rest >> 8) & 255,
        rest & 255,
      ]);
    const index = runs.map((run) => `${run[0]?.number ?? 0} ${run.length}`).join(" ");
    this.#write(`<</Type/XRef/W[1 5 2]/Index[${index}]${trailer}/Length ${rows.length}>>\nstream\n`);
    this.#writeApart(Uint8Array.from(rows));
    this.#write("\nendstream\nendobj\n");
  }
}
