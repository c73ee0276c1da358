import { decryptedValue } from "../encryption/decrypt-value.ts";
import type { FileCipher } from "../encryption/file-cipher.ts";
import { Budget } from "./budget.ts";
import { headerOffset, startxrefValue } from "./footer.ts";
import { ObjectStream } from "./object-stream.ts";
import { type IndirectObject, readObject } from "./read-object.ts";
import { readSections, type Source } from "./read-sections.ts";
import { type Findings, findObjects, recoveredSection } from "./recover.ts";
import { findRevisions, type Revision } from "./revisions.ts";
import { PdfLimitError, PdfSyntaxError } from "./syntax-error.ts";
import { isCount, isName, PdfDict, PdfRef, PdfStream, type PdfValue } from "./value.ts";
import type { XrefEntry, XrefSection } from "./xref-entry.ts";

type Store = Source & {
  readonly objects: Map<number, IndirectObject>;
  readonly packed: Map<number, ObjectStream>;
  cipher: FileCipher | null;
  doubt: string | null;
  /** Set where the cross-reference could not be read and was put together anew. */
  readonly damage: { readonly reason: string; readonly found: Findings } | null;
};

/** Milliseconds; a file that cannot be opened is then recovered, and both together must end in time. */
const openingTime = 1200;
const recoveringTime = 700;

/** A number this high in /Size alone is a lie. */
const highestBelievedSize = 8_388_608;

const storeOf = (source: Source, damage: Store["damage"] = null): Store => ({
  ...source,
  objects: new Map(),
  packed: new Map(),
  cipher: null,
  doubt: null,
  damage,
});

const unlessFaulty = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch (error) {
    if (error instanceof PdfSyntaxError) return null;
    throw error;
  }
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
    this.trailer = (sections.find(({ trailer }) => trailer.get("Root") !== undefined) ?? newest).trailer;
  }

  /** Opens a file whose cross-reference can be read as it stands; throws where it cannot. */
  static open(bytes: Uint8Array): PdfFile {
    const header = headerOffset(bytes);
    if (header < 0) throw new PdfSyntaxError("no PDF header", 0);
    const startxref = startxrefValue(bytes);
    if (startxref === null) throw new PdfSyntaxError("no startxref", bytes.length);
    const openAt = (origin: number): PdfFile => {
      const source = { bytes, origin, budget: new Budget(bytes.length, openingTime) };
      return new PdfFile(storeOf(source), readSections(source, startxref), bytes.length);
    };
    if (header === 0) return openAt(0);
    // Bytes before the header: some producers count from the file's start, some from the header.
    const files = [0, header].flatMap((origin) => unlessFaulty(() => openAt(origin)) ?? []);
    const [best, other] = files.toSorted((left, right) => Number(left.oddity !== null) - Number(right.oddity !== null));
    if (best && other?.oddity === null) best.#store.doubt = "offsets lead to two different cross-references";
    return best ?? openAt(header);
  }

  /**
   * Reads a file whose cross-reference cannot be read, by what is found in its bytes. Other software may find something else: never
   * to be taken for what a signer saw.
   */
  static recover(bytes: Uint8Array, reason: string): PdfFile {
    const source = {
      bytes,
      origin: Math.max(0, headerOffset(bytes)),
      budget: new Budget(bytes.length, recoveringTime),
    };
    const found = findObjects(bytes, source);
    const store = storeOf(source, { reason, found });
    const under = (trailer: PdfDict): PdfFile =>
      new PdfFile(store, [recoveredSection(found.entries, trailer, bytes.length)], bytes.length);
    for (const trailer of found.trailers) {
      const file = under(trailer);
      if (file.isEncrypted) return file;
      file.#enterPacked();
      if (file.#hasPages()) return file;
    }
    const bare = under(found.trailerFor(new PdfRef(0, 0)));
    bare.#enterPacked();
    const root = bare.isEncrypted ? null : bare.#packedCatalog();
    if (root) return under(found.trailerFor(root));
    throw new PdfSyntaxError("no catalogue found", 0);
  }

  /** The newest catalogue in an object stream. */
  #packedCatalog(): PdfRef | null {
    const isPacked = (number: number): boolean => this.entry(number)?.kind === "packed";
    for (const number of [...this.numbers()].filter(isPacked).toReversed()) {
      const dict = unlessFaulty(() => this.dict(new PdfRef(number, 0)));
      if (isName(dict?.get("Type"), "Catalog") && dict?.get("Pages") !== undefined) return new PdfRef(number, 0);
    }
    return null;
  }

  #hasPages(): boolean {
    return unlessFaulty(() => this.dict(this.dict(this.trailer.get("Root"))?.get("Pages")) !== undefined) === true;
  }

  /** Enters what a recovered file holds in object streams; a later place in the file outweighs an earlier one. */
  #enterPacked(): void {
    const { entries, containers } = this.#store.damage?.found ?? {
      entries: new Map<number, XrefEntry>(),
      containers: [],
    };
    for (const { number: container, offset } of containers) {
      const own = entries.get(container);
      if (own?.kind !== "plain" || own.offset !== offset) continue;
      const numbers = unlessFaulty(() => this.#container(container, offset).numbers) ?? [];
      numbers.forEach((number, index) => {
        const known = entries.get(number);
        if (number > 0 && number !== container && (known?.kind !== "plain" || known.offset < offset))
          entries.set(number, { kind: "packed", container, index });
      });
    }
  }

  /** Why the file had to be recovered, or null. */
  get damage(): string | null {
    return this.#store.damage?.reason ?? null;
  }

  /** What other software may read differently, or null. */
  get oddity(): string | null {
    if (this.#store.doubt !== null) return this.#store.doubt;
    if (this.sections[0]?.trailer !== this.trailer && !this.#store.damage) return "newest trailer without /Root";
    if (this.isEncrypted && this.trailer.get("Encrypt") === undefined) return "newest trailer without /Encrypt";
    const twice = this.sections.find(({ trailer }) => trailer.duplicateKey !== null)?.trailer.duplicateKey;
    if (twice) return `a trailer gives /${twice} twice`;
    return this.sections.find(({ oddity }) => oddity !== null)?.oddity ?? null;
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
    this.#enterPacked();
  }

  /** The highest number that was ever used. */
  get highestNumber(): number {
    let highest = 0;
    for (const { highest: own, trailer } of this.sections) {
      const size = trailer.get("Size");
      highest = Math.max(highest, own, isCount(size) && size <= highestBelievedSize ? size - 1 : 0);
    }
    return highest;
  }

  /** Every number that any section lists. */
  numbers(): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const section of this.sections)
      for (const number of section.numbers()) {
        numbers.add(number);
        if ((number & 63) === 0) this.#store.budget.spend(1);
      }
    return numbers;
  }

  entry(number: number): XrefEntry | undefined {
    for (const section of this.sections) {
      this.#store.budget.spend(1);
      const entry = section.entry(number);
      if (entry) return entry;
    }
    return undefined;
  }

  /** The value of an object; undefined where there is none. */
  object(number: number): PdfValue | undefined {
    const entry = this.entry(number);
    if (entry?.kind === "plain") return this.#plain(number, entry.offset).value;
    return entry?.kind === "packed" ? this.#packed(number, entry) : undefined;
  }

  /** The generation with which an object is referred to. */
  generation(number: number): number {
    const entry = this.entry(number);
    return entry?.kind === "plain" ? entry.generation : 0;
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
      const { origin, budget, objects } = this.#store;
      const at = { offset: origin + offset, limit: this.bytes.length };
      const reading = {
        resolve: (ref: PdfRef) => this.resolve(ref),
        isStrict: false,
        spend: (steps: number) => budget.spend(steps),
      };
      const object = this.#inClear(readObject(this.bytes, at, reading));
      if (object.number === number) objects.set(offset, object);
      return object;
    } catch (error) {
      if (error instanceof PdfSyntaxError) this.#store.budget.spendOn(error, offset);
      throw error;
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

  #packed(number: number, { container, index }: { readonly container: number; readonly index: number }): PdfValue {
    const entry = this.entry(container);
    if (entry?.kind !== "plain") throw new PdfSyntaxError(`object ${number} is in a container that is not there`, 0);
    const value = this.#container(container, entry.offset).get(number, index);
    if (value === undefined) throw new PdfSyntaxError(`object ${number} is not in its container`, entry.offset);
    return value;
  }

  #container(container: number, offset: number): ObjectStream {
    const { packed, budget } = this.#store;
    const { value } = this.#plain(container, offset);
    const known = packed.get(offset);
    if (known) return known;
    const stream = new ObjectStream(value, offset, { resolve: (inner) => this.resolve(inner), budget });
    packed.set(offset, stream);
    return stream;
  }

  /** The saved states of the file, newest first; empty where its sections do not lie as a series of appended updates. */
  get revisions(): readonly Revision[] {
    this.#revisions ??= this.#store.damage ? [] : findRevisions(this);
    return this.#revisions;
  }
}
