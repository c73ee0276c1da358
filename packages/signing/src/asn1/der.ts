import { DerError } from "./der-error.ts";
import { oidOf } from "./oid.ts";

export { DerError } from "./der-error.ts";

type Place = { readonly from: number; readonly contentFrom: number; readonly to: number };

/** One DER value: nothing is copied, and views are made only of what is asked for. */
export class Der {
  readonly tag: number;
  readonly #bytes: Uint8Array;
  readonly #from: number;
  readonly #contentFrom: number;
  readonly #to: number;
  #raw: Uint8Array | null = null;
  #content: Uint8Array | null = null;
  #children: readonly Der[] | null = null;

  private constructor(tag: number, bytes: Uint8Array, { from, contentFrom, to }: Place) {
    this.tag = tag;
    this.#bytes = bytes;
    this.#from = from;
    this.#contentFrom = contentFrom;
    this.#to = to;
  }

  /** The value with its tag and length. */
  get raw(): Uint8Array {
    this.#raw ??= this.#bytes.subarray(this.#from, this.#to);
    return this.#raw;
  }

  get content(): Uint8Array {
    this.#content ??= this.#bytes.subarray(this.#contentFrom, this.#to);
    return this.#content;
  }

  /** Reads the value that begins the bytes; what follows it is the caller's business. */
  static first(bytes: Uint8Array): Der {
    return Der.#at(bytes, 0, bytes.length);
  }

  static #at(bytes: Uint8Array, from: number, limit: number): Der {
    if (from + 2 > limit) throw new DerError("value without end");
    const tag = bytes[from] ?? 0;
    const short = bytes[from + 1] ?? 0;
    if ((tag & 31) === 31) throw new DerError("long tag");
    const count = short < 128 ? 0 : short & 127;
    if (short >= 128 && count === 0) throw new DerError("indefinite length");
    if (count > 4) throw new DerError("length too long");
    const contentFrom = from + 2 + count;
    let length = short;
    if (count > 0) {
      length = 0;
      for (let at = from + 2; at < contentFrom; at++) length = length * 256 + (at < limit ? (bytes[at] ?? 0) : 0);
      if (length < 128 || (count > 1 && length < 256 ** (count - 1))) throw new DerError("length not minimal");
    }
    const to = contentFrom + length;
    if (to > limit) throw new DerError("value without end");
    return new Der(tag, bytes, { from, contentFrom, to });
  }

  /** Reads bytes that are exactly one value. */
  static whole(bytes: Uint8Array): Der {
    const value = Der.first(bytes);
    if (value.#to !== bytes.length) throw new DerError("bytes after the value");
    return value;
  }

  get children(): readonly Der[] {
    if (this.#children) return this.#children;
    if ((this.tag & 32) === 0) throw new DerError("not a constructed value");
    const children: Der[] = [];
    for (let at = this.#contentFrom; at < this.#to;) {
      const child = Der.#at(this.#bytes, at, this.#to);
      children.push(child);
      at = child.#to;
    }
    this.#children = children;
    return children;
  }

  child(index: number): Der {
    const child = this.children[index];
    if (!child) throw new DerError("value missing");
    return child;
  }

  expect(tag: number): this {
    if (this.tag !== tag) throw new DerError(`expected tag ${tag}, found ${this.tag}`);
    return this;
  }

  /** The child with this context tag, if there is one. */
  tagged(tag: number): Der | undefined {
    return this.children.find((child) => child.tag === tag);
  }

  get oid(): string {
    return oidOf(this.expect(tags.oid).content);
  }

  /** A small non-negative integer. */
  get count(): number {
    const { content } = this.expect(tags.integer);
    if (content.length === 0 || content.length > 5 || (content[0] ?? 0) > 127)
      throw new DerError("integer out of range");
    return content.reduce((value, byte) => value * 256 + byte, 0);
  }

  /** Content of a BIT STRING of whole bytes. */
  get bits(): Uint8Array {
    if (this.expect(tags.bitString).content[0] !== 0) throw new DerError("bit string of broken bytes");
    return this.content.subarray(1);
  }
}

export const tags = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  nothing: 5,
  oid: 6,
  utf8String: 12,
  utcTime: 23,
  generalizedTime: 24,
  sequence: 0x30,
  set: 0x31,
} as const;
