import { PdfLimitError, type PdfSyntaxError } from "./syntax-error.ts";

const stepsBetweenLooks = 512;
/** A longer pause between two looks at the clock was spent waiting for someone else. */
const longestPause = 40;

/** What reading one file may cost: time spent in reading, and bytes that its streams unpack to. */
export class Budget {
  #steps = 0;
  #nextLook = stepsBetweenLooks;
  #lastLook = performance.now();
  #milliseconds: number;
  #unpacked: number;

  constructor(fileLength: number, milliseconds: number) {
    this.#milliseconds = milliseconds + fileLength / 100_000;
    this.#unpacked = 32 * 1024 * 1024 + 3 * fileLength;
  }

  /** Counts work; a step is about as long as a look-up. */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps < this.#nextLook) return;
    this.#nextLook = this.#steps + stepsBetweenLooks;
    const now = performance.now();
    this.#milliseconds -= Math.min(now - this.#lastLook, longestPause);
    this.#lastLook = now;
    if (this.#milliseconds < 0) throw new PdfLimitError("reading takes too long");
  }

  /** Counts what it took to find out that something which begins at a place cannot be read. */
  spendOn({ position }: PdfSyntaxError, from: number): void {
    this.spend(1 + (Math.max(0, position - from) >> 4));
  }

  /** How many bytes the next stream may unpack to. */
  get allowance(): number {
    return Math.max(0, this.#unpacked);
  }

  unpack(bytes: number): void {
    this.#unpacked -= bytes;
    this.spend(bytes >> 6);
  }
}
