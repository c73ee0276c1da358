import { fromLatin1, isSpace } from "./characters.ts";
import { decryptedValue } from "../encryption/decrypt-value.ts";
import type { FileCipher } from "../encryption/file-cipher.ts";
import { decodeStream } from "./decode-stream.ts";
import { type IndirectObject, readObject } from "./read-object.ts";
import { PdfLimitError, PdfSyntaxError } from "./syntax-error.ts";
import { isCount, isName, PdfDict, PdfRef, PdfStream, type PdfValue } from "./value.ts";
import { ValueParser } from "./value-parser.ts";
import { readXrefSection, type XrefEntry, type XrefSection } from "./xref-section.ts";

/** `startxref n %%EOF` behind a section; the end mark may or may not be followed by a line end. */
type Footer = { readonly startxref: number; readonly end: number; readonly endWithLine: number };

/** A state of the file that someone saved: the index of its newest section, and where its bytes end. */
export type Revision = { readonly head: number; readonly footer: Footer };

type PackedObjects = ReadonlyMap<number, PdfValue>;

type Store = {
  readonly bytes: Uint8Array;
  readonly origin: number;
  readonly objects: Map<number, IndirectObject>;
  readonly packed: Map<number, PackedObjects>;
  /** Bytes that streams may still unpack to. */
  allowance: number;
  /** Look-ups that may still be made. */
  patience: number;
  cipher: FileCipher | null;
};

const maximumSections = 4096;
const maximumLookups = 30_000_000;

const allowanceOf = (bytes: Uint8Array): number => 32 * 1024 * 1024 + 8 * bytes.length;

const indexOfText = (bytes: Uint8Array, text: string, [from, to]: readonly [number, number]): number => {
  const wanted = fromLatin1(text);
  for (let at = from; at + wanted.length <= to; at++) {
    let same = 0;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
};

/** Where `%PDF-` stands in the first kilobyte, or -1. */
export const headerOffset = (bytes: Uint8Array): number =>
  indexOfText(bytes, "%PDF-", [0, Math.min(bytes.length, 1029)]);

const lastStartxref = (bytes: Uint8Array): number => {
  for (let at = bytes.length - 9; at >= Math.max(0, bytes.length - 2048); at--)
    if (bytes[at] === 0x73 && indexOfText(bytes, "startxref", [at, at + 9]) === at) return at;
  return -1;
};

const readFooter = (bytes: Uint8Array, from: number): Footer | null => {
  const parser = new ValueParser(bytes, from);
  while (isSpace(bytes[parser.position])) parser.position++;
  if (!parser.takeKeyword("startxref")) return null;
  const startxref = parser.takeCount();
  while (isSpace(bytes[parser.position])) parser.position++;
  if (startxref === null || indexOfText(bytes, "%%EOF", [parser.position, parser.position + 5]) !== parser.position)
    return null;
  const end = parser.position + 5;
  const line = bytes[end] === 13 && bytes[end + 1] === 10 ? 2 : bytes[end] === 13 || bytes[end] === 10 ? 1 : 0;
  return { startxref, end, endWithLine: end + line };
};

const isHidden = (entry: XrefEntry | undefined): boolean => entry === undefined || entry.kind === "free";

// ISO 32000-1, 7.5.8.4: what the table of a hybrid file calls free is looked up in its stream before anything older.
const withHidden = (table: XrefSection, stream: XrefSection): XrefSection => ({
  ...table,
  highest: Math.max(table.highest, stream.highest),
  entry: (number) => {
    const visible = table.entry(number);
    return isHidden(visible) ? (stream.entry(number) ?? visible) : visible;
  },
  numbers: () => new Set([...table.numbers(), ...stream.numbers()]),
  unpackedBytes: stream.unpackedBytes,
});

const readSections = (store: Store, startxref: number): XrefSection[] => {
  const { bytes, origin } = store;
  const read = (offset: number): XrefSection => {
    const section = readXrefSection(bytes, origin + offset, store.allowance);
    store.allowance -= section.unpackedBytes;
    return section;
  };
  const sections: XrefSection[] = [];
  const seen = new Set<number>();
  for (let offset: number | undefined = startxref; offset !== undefined;) {
    if (seen.has(offset)) throw new PdfSyntaxError("xref sections go round in a circle", offset);
    if (seen.size >= maximumSections) throw new PdfLimitError("too many xref sections");
    seen.add(offset);
    const section = read(offset);
    const hidden = section.trailer.get("XRefStm");
    sections.push(section.kind === "table" && isCount(hidden) ? withHidden(section, read(hidden)) : section);
    const previous = section.trailer.get("Prev");
    if (previous !== undefined && !isCount(previous)) throw new PdfSyntaxError("unreadable /Prev", offset);
    offset = previous;
  }
  return sections;
};

/** A PDF file, read from its tail: only what is asked for is parsed. */
export class PdfFile {
  readonly bytes: Uint8Array;
  /** Newest first. */
  readonly sections: readonly XrefSection[];
  readonly trailer: PdfDict;
  readonly #store: Store;
  readonly #end: number;
  readonly #resolving = new Set<number>();
  #revisions: readonly Revision[] | null = null;

  private constructor(store: Store, sections: readonly XrefSection[], end: number) {
    const [newest] = sections;
    if (!newest) throw new PdfSyntaxError("no xref section", 0);
    this.#store = store;
    this.#end = end;
    this.bytes = store.bytes;
    this.sections = sections;
    this.trailer = newest.trailer;
  }

  static open(bytes: Uint8Array): PdfFile {
    const header = headerOffset(bytes);
    if (header < 0) throw new PdfSyntaxError("no PDF header", 0);
    const place = lastStartxref(bytes);
    const startxref = place < 0 ? null : new ValueParser(bytes, place + 9).takeCount();
    if (startxref === null) throw new PdfSyntaxError("no startxref", bytes.length);
    const openAt = (origin: number): PdfFile => {
      const store = {
        bytes,
        origin,
        objects: new Map(),
        packed: new Map(),
        allowance: allowanceOf(bytes),
        patience: maximumLookups,
        cipher: null,
      };
      return new PdfFile(store, readSections(store, startxref), bytes.length);
    };
    if (header === 0) return openAt(0);
    // Bytes before the header: some producers count from the file's start, some from the header.
    try {
      return openAt(0);
    } catch {
      return openAt(header);
    }
  }

  /** What all offsets in the file are counted from. */
  get origin(): number {
    return this.#store.origin;
  }

  /** The file as it was in an older state. What was parsed once is not parsed again. */
  atRevision({ head, footer }: Revision): PdfFile {
    return head === 0 ? this : new PdfFile(this.#store, this.sections.slice(head), footer.end);
  }

  /** The newest /Encrypt that any trailer names. */
  get encryptionEntry(): PdfValue | undefined {
    for (const { trailer } of this.sections) {
      const entry = trailer.get("Encrypt");
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  get isEncrypted(): boolean {
    return this.encryptionEntry !== undefined;
  }

  /** What decrypts the file and encrypts what is appended to it; null while it is locked or where it is not encrypted. */
  get cipher(): FileCipher | null {
    return this.#store.cipher;
  }

  /** From here on strings and streams are read in clear; see `unlock`. */
  useCipher(cipher: FileCipher): void {
    this.#store.cipher = cipher;
    this.#store.objects.clear();
    this.#store.packed.clear();
  }

  get highestNumber(): number {
    let highest = 0;
    for (const { highest: own, trailer } of this.sections) {
      const size = trailer.get("Size");
      highest = Math.max(highest, own, isCount(size) && size <= 8_388_608 ? size - 1 : 0);
    }
    return highest;
  }

  entry(number: number): XrefEntry | undefined {
    for (const section of this.sections) {
      if (this.#store.patience-- <= 0) throw new PdfLimitError("too many look-ups");
      const entry = section.entry(number);
      if (entry) return entry;
    }
    return undefined;
  }

  /** The value of an object; undefined where there is none. */
  object(number: number): PdfValue | undefined {
    const entry = this.entry(number);
    if (entry?.kind === "plain") return this.#plain(number, entry.offset).value;
    return entry?.kind === "packed" ? this.#packed(number, entry.container) : undefined;
  }

  /** Follows references to the value behind them. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    let current = value;
    for (let hops = 0; current instanceof PdfRef; hops++) {
      if (hops > 16) throw new PdfLimitError("references go round in a circle");
      current = this.object(current.number) ?? undefined;
    }
    return current ?? undefined;
  }

  dict(value: PdfValue | undefined): PdfDict | undefined {
    const resolved = this.resolve(value);
    return resolved instanceof PdfDict ? resolved : resolved instanceof PdfStream ? resolved.dict : undefined;
  }

  #plain(number: number, offset: number): IndirectObject {
    const known = this.#store.objects.get(offset);
    const object = known ?? this.#read(number, offset);
    if (object.number !== number) throw new PdfSyntaxError(`another object where ${number} should be`, offset);
    // An older state must not reach into what was appended to it.
    if (object.end > this.#end) throw new PdfSyntaxError(`object ${number} lies beyond its state of the file`, offset);
    return object;
  }

  #read(number: number, offset: number): IndirectObject {
    if (this.#resolving.has(offset)) throw new PdfSyntaxError("object needs itself to be read", offset);
    this.#resolving.add(offset);
    try {
      const at = { offset: this.#store.origin + offset, limit: this.bytes.length };
      const object = this.#inClear(
        readObject(this.bytes, at, { resolve: (ref) => this.resolve(ref), isStrict: false }),
      );
      if (object.number === number) this.#store.objects.set(offset, object);
      return object;
    } finally {
      this.#resolving.delete(offset);
    }
  }

  #inClear(object: IndirectObject): IndirectObject {
    const { cipher } = this.#store;
    const own = this.encryptionEntry;
    if (!cipher || (own instanceof PdfRef && own.number === object.number)) return object;
    return { ...object, value: decryptedValue(object.value, cipher, object) };
  }

  #packed(number: number, container: number): PdfValue | undefined {
    const entry = this.entry(container);
    if (entry?.kind !== "plain") throw new PdfSyntaxError(`object ${number} is in a container that is not there`, 0);
    // The number decides: producers that leave the index at 0 are known.
    const value = (this.#store.packed.get(entry.offset) ?? this.#unpack(container, entry.offset)).get(number);
    if (value === undefined) throw new PdfSyntaxError(`object ${number} is not in its container`, entry.offset);
    return value;
  }

  #unpack(container: number, offset: number): PackedObjects {
    const stream = this.#plain(container, offset).value;
    if (!(stream instanceof PdfStream) || !isName(stream.dict.get("Type"), "ObjStm"))
      throw new PdfSyntaxError("not an object stream", offset);
    const source = decodeStream(stream, this.#store.allowance);
    this.#store.allowance -= source.length;
    const count = this.resolve(stream.dict.get("N"));
    const first = this.resolve(stream.dict.get("First"));
    if (!isCount(count) || !isCount(first) || count > source.length)
      throw new PdfSyntaxError("unreadable object stream", offset);
    const header = new ValueParser(source, 0, first);
    const packed = new Map<number, PdfValue>();
    for (let read = 0; read < count; read++) {
      const number = header.takeCount();
      const at = header.takeCount();
      if (number === null || at === null || packed.has(number))
        throw new PdfSyntaxError("unreadable object stream", offset);
      packed.set(number, new ValueParser(source, first + at).parseValue());
    }
    this.#store.packed.set(offset, packed);
    return packed;
  }

  /**
   * The saved states of the file, newest first; empty where its sections do not lie as a series of appended updates.
   * The two sections of a linearized file make one state: the first one's startxref stands behind the second.
   */
  get revisions(): readonly Revision[] {
    this.#revisions ??= this.#findRevisions();
    return this.#revisions;
  }

  #findRevisions(): readonly Revision[] {
    const revisions: Revision[] = [];
    for (let head = 0; head < this.sections.length;) {
      let footer: Footer | null = null;
      let tail = head;
      for (; tail < Math.min(head + 2, this.sections.length); tail++) {
        footer = readFooter(this.bytes, this.sections[tail]?.end ?? 0);
        if (footer && footer.startxref + this.#store.origin === this.sections[head]?.offset) break;
        footer = null;
      }
      const newer = revisions.at(-1);
      if (!footer || (newer && newer.footer.end <= footer.end)) return [];
      revisions.push({ head, footer });
      head = tail + 1;
    }
    return revisions;
  }
}
