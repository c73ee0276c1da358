import { endsToken, isDigit, isSpace, latin1Between } from "./characters.ts";
import { bytesOfHex } from "./hex-string.ts";
import { nameAt } from "./names.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { PdfDict, type PdfEntry, type PdfName, PdfRef, PdfString, type PdfValue } from "./value.ts";

const maximumDepth = 200;

const escapes: Readonly<Record<number, number>> = { 0x6e: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12 };

/** Words at which a dictionary or array that was left open ends. */
const closing = ["endobj", "endstream", "stream", "obj", "xref", "trailer", "startxref"];

/** White space, or a comment, which stands for it. */
const isGap = (byte: number | undefined): boolean => byte === 0x25 || isSpace(byte);

/** Reads one value after another from a place in the bytes: strictly, or as viewers do that make the best of faulty objects. */
export class ValueParser {
  readonly bytes: Uint8Array;
  readonly limit: number;
  position: number;
  isLenient = false;
  #depth = 0;

  constructor(bytes: Uint8Array, position = 0, limit: number = bytes.length) {
    this.bytes = bytes;
    this.position = position;
    this.limit = Math.min(limit, bytes.length);
  }

  fail(message: string): never {
    throw new PdfSyntaxError(message, this.position);
  }

  byteAt(position: number): number | undefined {
    return position < this.limit ? this.bytes[position] : undefined;
  }

  /** Passes over white space and comments. */
  skipSpace(): void {
    for (;;) {
      const byte = this.byteAt(this.position);
      if (byte === 0x25) {
        while (this.position < this.limit && this.bytes[this.position] !== 10 && this.bytes[this.position] !== 13)
          this.position++;
      } else if (isSpace(byte)) this.position++;
      else return;
    }
  }

  /** Whether the keyword stands here; then passes over it. */
  takeKeyword(keyword: string): boolean {
    for (let at = 0; at < keyword.length; at++)
      if (this.byteAt(this.position + at) !== keyword.charCodeAt(at)) return false;
    if (!endsToken(this.byteAt(this.position + keyword.length))) return false;
    this.position += keyword.length;
    return true;
  }

  expectKeyword(keyword: string): void {
    this.skipSpace();
    if (!this.takeKeyword(keyword)) this.fail(`expected ${keyword}`);
  }

  /** A non-negative integer after white space, or null with the position unmoved. */
  takeCount(): number | null {
    const before = this.position;
    this.skipSpace();
    const start = this.position;
    let value = 0;
    while (isDigit(this.byteAt(this.position))) value = value * 10 + (this.bytes[this.position++] ?? 0) - 0x30;
    if (this.position > start && this.position - start <= 15 && endsToken(this.byteAt(this.position))) return value;
    this.position = before;
    return null;
  }

  parseValue(): PdfValue {
    this.skipSpace();
    const byte = this.byteAt(this.position);
    if (byte === undefined) this.fail("unexpected end");
    if (byte === 0x2f) return this.#parseName();
    if (byte === 0x28) return this.#parseLiteralString();
    if (byte === 0x3c && this.byteAt(this.position + 1) !== 0x3c) return this.#parseHexString();
    if (byte === 0x3c || byte === 0x5b) {
      if (this.#depth >= maximumDepth) this.fail("nested too deeply");
      this.#depth++;
      const value = byte === 0x5b ? this.#parseArray() : this.#parseDict();
      this.#depth--;
      return value;
    }
    if (isDigit(byte)) return this.#parseNumberOrRef();
    if (byte === 0x2b || byte === 0x2d || byte === 0x2e) return this.#parseReal();
    if (this.takeKeyword("true")) return true;
    if (this.takeKeyword("false")) return false;
    if (this.takeKeyword("null")) return null;
    if (this.isLenient && !endsToken(byte) && !this.#isClosed()) {
      this.#skipWord();
      return null;
    }
    return this.fail("unknown token");
  }

  #skipWord(): void {
    do this.position++;
    while (!endsToken(this.byteAt(this.position)));
  }

  #isClosed(): boolean {
    const before = this.position;
    const found = before >= this.limit || closing.some((word) => this.takeKeyword(word));
    this.position = before;
    return found;
  }

  #parseName(): PdfName {
    const start = ++this.position;
    let end = start;
    while (end < this.limit && !endsToken(this.bytes[end])) end++;
    this.position = end;
    return nameAt(this.bytes, start, end);
  }

  #parseNumberOrRef(): number | PdfRef {
    const start = this.position;
    const number = this.takeCount();
    if (number === null) {
      this.position = start;
      return this.#parseReal();
    }
    const afterNumber = this.position;
    if (isGap(this.byteAt(afterNumber))) {
      const generation = this.takeCount();
      if (generation !== null && isGap(this.byteAt(this.position))) {
        this.skipSpace();
        if (this.takeKeyword("R")) return new PdfRef(number, generation);
      }
    }
    this.position = afterNumber;
    return number;
  }

  #parseReal(): number {
    const plain = this.#takePlainReal();
    if (plain !== null) return plain;
    const start = this.position;
    while (!endsToken(this.byteAt(this.position))) this.position++;
    const text = latin1Between(this.bytes, start, this.position);
    // Doubled signs and points are known; what stands behind the first number is left out, as viewers do.
    const isKnown = this.isLenient ? /^[-+.\d]/.test(text) : /^[+-]*(\d+\.?\d*|\.\d+|\.)([-.][-.\d]*)?$/.test(text);
    if (!isKnown || text.length > 400) this.fail("not a number");
    return Number.parseFloat(text.replace(/^[+-]*([+-])/, "$1")) || 0;
  }

  /** The usual form of a number, read without making a text of it; null for any other. */
  #takePlainReal(): number | null {
    let at = this.position;
    const sign = this.byteAt(at);
    if (sign === 0x2b || sign === 0x2d) at++;
    let mantissa = 0;
    let scale = 0;
    const from = at;
    for (; at - from < 16; at++) {
      const byte = this.byteAt(at);
      if (byte === 0x2e && scale === 0) scale = 1;
      else if (isDigit(byte)) {
        mantissa = mantissa * 10 + byte - 0x30;
        scale *= 10;
      } else break;
    }
    if (at === from || (at === from + 1 && scale === 1) || !endsToken(this.byteAt(at))) return null;
    this.position = at;
    const value = scale > 1 ? mantissa / scale : mantissa;
    return sign === 0x2d ? -value || 0 : value;
  }

  /** Where a string without escapes, inner brackets and line ends to translate closes, or -1. */
  #plainStringEnd(): number {
    for (let at = this.position; at < this.limit; at++) {
      const byte = this.bytes[at];
      if (byte === 0x29) return at;
      if (byte === 0x5c || byte === 0x28 || byte === 0x0d) return -1;
    }
    return -1;
  }

  #parseLiteralString(): PdfString {
    const start = this.position++;
    const plainEnd = this.#plainStringEnd();
    if (plainEnd >= 0) {
      const bytes = this.bytes.subarray(this.position, plainEnd);
      this.position = plainEnd + 1;
      return new PdfString(bytes, { start, end: this.position, isHex: false });
    }
    const bytes: number[] = [];
    for (let open = 1; ;) {
      const byte = this.byteAt(this.position++);
      if (byte === undefined) this.fail("string without end");
      if (byte === 0x5c) this.#parseEscape(bytes);
      else if (byte === 0x0d) {
        if (this.byteAt(this.position) === 10) this.position++;
        bytes.push(10);
      } else {
        if (byte === 0x28) open++;
        if (byte === 0x29 && --open === 0) break;
        bytes.push(byte);
      }
    }
    return new PdfString(Uint8Array.from(bytes), { start, end: this.position, isHex: false });
  }

  #parseEscape(bytes: number[]): void {
    const byte = this.byteAt(this.position++);
    if (byte === undefined) this.fail("string without end");
    if (byte === 13) {
      if (this.byteAt(this.position) === 10) this.position++;
    } else if (byte >= 0x30 && byte <= 0x37) {
      let value = byte - 0x30;
      for (let digits = 1; digits < 3; digits++) {
        const next = this.byteAt(this.position);
        if (next === undefined || next < 0x30 || next > 0x37) break;
        value = value * 8 + next - 0x30;
        this.position++;
      }
      bytes.push(value & 255);
    } else if (byte !== 10) bytes.push(escapes[byte] ?? byte);
  }

  #parseHexString(): PdfString {
    const start = this.position++;
    const from = this.position;
    const end = this.bytes.indexOf(0x3e, from);
    if (end < 0 || end >= this.limit) {
      this.position = this.limit;
      this.fail("string without end");
    }
    const bytes = bytesOfHex(this.bytes, { from, to: end }, this.isLenient);
    this.position = end;
    if (!bytes) this.fail("not a hexadecimal digit");
    this.position = end + 1;
    return new PdfString(bytes, { start, end: this.position, isHex: true });
  }

  #isDictEnd(): boolean {
    return this.byteAt(this.position) === 0x3e && this.byteAt(this.position + 1) === 0x3e;
  }

  #parseArray(): PdfValue[] {
    this.position++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.byteAt(this.position) === 0x5d) {
        this.position++;
        return items;
      }
      if (this.isLenient && (this.#isClosed() || this.#isDictEnd())) return items;
      items.push(this.parseValue());
    }
  }

  #parseDict(): PdfDict {
    const start = this.position;
    this.position += 2;
    const entries = new Map<string, PdfEntry>();
    let duplicateKey: string | null = null;
    for (;;) {
      this.skipSpace();
      const byte = this.byteAt(this.position);
      if (byte === 0x3e && this.byteAt(this.position + 1) === 0x3e) {
        this.position += 2;
        break;
      }
      if (byte !== 0x2f) {
        if (!this.isLenient) this.fail("expected a name in a dictionary");
        if (this.#isClosed()) break;
        this.#skipWord();
        continue;
      }
      const key = this.#parseName().value;
      this.skipSpace();
      const from = this.position;
      if (this.isLenient && this.#isDictEnd()) {
        entries.set(key, { value: null, start: from, end: from });
        continue;
      }
      const value = this.parseValue();
      // The first one wins here; which one wins elsewhere is unknown, so the key is remembered.
      if (entries.has(key)) duplicateKey = key;
      else entries.set(key, { value, start: from, end: this.position });
    }
    return new PdfDict(this.bytes, entries, { start, end: this.position, duplicateKey });
  }
}
