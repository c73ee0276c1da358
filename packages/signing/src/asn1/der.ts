/** The bytes are not DER. Caught at the package's doors. */
export class DerError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DerError";
  }
}

/** One DER value: a view, nothing is copied. */
export class Der {
  readonly tag: number;
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
  #children: readonly Der[] | null = null;

  private constructor(tag: number, raw: Uint8Array, content: Uint8Array) {
    this.tag = tag;
    this.raw = raw;
    this.content = content;
  }

  /** Reads the value that begins the bytes; what follows it is the caller's business. */
  static first(bytes: Uint8Array): Der {
    const [tag, short] = bytes;
    if (tag === undefined || short === undefined) throw new DerError("value without end");
    if ((tag & 31) === 31) throw new DerError("long tag");
    if (short < 128) return Der.#sliced(bytes, 2, short);
    const count = short & 127;
    if (count === 0) throw new DerError("indefinite length");
    if (count > 4) throw new DerError("length too long");
    let length = 0;
    for (let at = 2; at < 2 + count; at++) length = length * 256 + (bytes[at] ?? 0);
    if (length < 128 || (count > 1 && length < 256 ** (count - 1))) throw new DerError("length not minimal");
    return Der.#sliced(bytes, 2 + count, length);
  }

  /** Reads bytes that are exactly one value. */
  static whole(bytes: Uint8Array): Der {
    const value = Der.first(bytes);
    if (value.raw.length !== bytes.length) throw new DerError("bytes after the value");
    return value;
  }

  static #sliced(bytes: Uint8Array, head: number, length: number): Der {
    if (head + length > bytes.length) throw new DerError("value without end");
    return new Der(bytes[0] ?? 0, bytes.subarray(0, head + length), bytes.subarray(head, head + length));
  }

  get children(): readonly Der[] {
    if (this.#children) return this.#children;
    if ((this.tag & 32) === 0) throw new DerError("not a constructed value");
    const children: Der[] = [];
    for (let at = 0; at < this.content.length;) {
      const child = Der.first(this.content.subarray(at));
      children.push(child);
      at += child.raw.length;
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
    const { content } = this.expect(tags.oid);
    const arcs: number[] = [];
    let value = 0;
    content.forEach((byte, at) => {
      if (value === 0 && byte === 0x80) throw new DerError("object identifier not minimal");
      value = value * 128 + (byte & 127);
      if (byte < 128) {
        arcs.push(value);
        value = 0;
      } else if (at === content.length - 1) throw new DerError("object identifier without end");
    });
    const [joint = 0, ...rest] = arcs;
    const first = Math.min(2, Math.floor(joint / 40));
    return [first, joint - first * 40, ...rest].join(".");
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
