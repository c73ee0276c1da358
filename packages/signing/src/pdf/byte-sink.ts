import { PdfLimitError, PdfSyntaxError } from "./syntax-error.ts";

/** Bytes that grow while a stream is unpacked, up to a bound. */
export class ByteSink {
  bytes: Uint8Array;
  length = 0;
  readonly #maximum: number;

  constructor(maximum: number, expected: number) {
    this.#maximum = maximum;
    this.bytes = new Uint8Array(Math.min(Math.max(expected, 1024), maximum));
  }

  /** Makes room for so many more. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    if (needed > this.#maximum) throw new PdfLimitError("a stream unpacks to more than is allowed");
    const wider = new Uint8Array(Math.min(Math.max(needed, this.bytes.length * 2), this.#maximum));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }

  /** Repeats what was written so far back. */
  copyBack(distance: number, count: number): void {
    if (distance > this.length) throw new PdfSyntaxError("compressed bytes point before their start", 0);
    this.reserve(count);
    const { bytes, length } = this;
    if (distance >= count) bytes.copyWithin(length, length - distance, length - distance + count);
    else for (let at = length; at < length + count; at++) bytes[at] = bytes[at - distance] ?? 0;
    this.length = length + count;
  }

  push(byte: number): void {
    if (this.length >= this.bytes.length) this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  get written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
