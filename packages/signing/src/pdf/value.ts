/** A name object, without the slash. */
export class PdfName {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

/** An indirect reference. */
export class PdfRef {
  readonly number: number;
  readonly generation: number;

  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

/** A string object, with the place of its token in the bytes it was read from. */
export class PdfString {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly isHex: boolean;
  /** Whether the token in the file is another than these bytes, because it is encrypted there. */
  readonly isDecrypted: boolean;

  constructor(
    bytes: Uint8Array,
    token: { readonly start: number; readonly end: number; readonly isHex: boolean; readonly isDecrypted?: boolean },
  ) {
    this.bytes = bytes;
    this.start = token.start;
    this.end = token.end;
    this.isHex = token.isHex;
    this.isDecrypted = token.isDecrypted ?? false;
  }

  decryptedTo(bytes: Uint8Array): PdfString {
    return new PdfString(bytes, { start: this.start, end: this.end, isHex: this.isHex, isDecrypted: true });
  }
}

export type PdfEntry = { readonly value: PdfValue; readonly start: number; readonly end: number };

/** A dictionary that remembers where each value stands, so that it can be copied byte by byte. */
export class PdfDict {
  readonly source: Uint8Array;
  readonly entries: ReadonlyMap<string, PdfEntry>;
  readonly start: number;
  readonly end: number;
  readonly duplicateKey: string | null;

  constructor(
    source: Uint8Array,
    entries: ReadonlyMap<string, PdfEntry>,
    span: { readonly start: number; readonly end: number; readonly duplicateKey: string | null },
  ) {
    this.source = source;
    this.entries = entries;
    this.start = span.start;
    this.end = span.end;
    this.duplicateKey = span.duplicateKey;
  }

  /** The value of a key; a null value is an absent one. */
  get(key: string): PdfValue | undefined {
    return this.entries.get(key)?.value ?? undefined;
  }
}

/** A stream with its still encoded bytes; they are decrypted when they are first asked for. */
export class PdfStream {
  readonly dict: PdfDict;
  #encoded: Uint8Array;
  #decrypt: ((bytes: Uint8Array) => Uint8Array) | null;

  constructor(dict: PdfDict, encoded: Uint8Array, decrypt: ((bytes: Uint8Array) => Uint8Array) | null = null) {
    this.dict = dict;
    this.#encoded = encoded;
    this.#decrypt = decrypt;
  }

  get encoded(): Uint8Array {
    if (this.#decrypt) {
      this.#encoded = this.#decrypt(this.#encoded);
      this.#decrypt = null;
    }
    return this.#encoded;
  }
}

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfRef
  | PdfString
  | PdfDict
  | PdfStream
  | readonly PdfValue[];

export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

export const isName = (value: PdfValue | undefined, name: string): boolean =>
  value instanceof PdfName && value.value === name;

export const isCount = (value: PdfValue | undefined): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
