import type { Budget } from "./budget.ts";
import { decodeStream } from "./decode-stream.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { isCount, PdfStream, type PdfValue } from "./value.ts";
import { ValueParser } from "./value-parser.ts";

type Packed = { readonly at: number; value?: PdfValue };

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** The objects in an object stream; each is parsed when it is asked for. */
export class ObjectStream {
  readonly numbers: readonly number[];
  readonly #source: Uint8Array;
  readonly #budget: Budget;
  readonly #objects: readonly Packed[];
  #places: ReadonlyMap<number, number> | null = null;

  constructor(stream: PdfValue, place: number, reading: { readonly resolve: Resolve; readonly budget: Budget }) {
    const { resolve, budget } = reading;
    if (!(stream instanceof PdfStream)) throw new PdfSyntaxError("not an object stream", place);
    const count = resolve(stream.dict.get("N"));
    const first = resolve(stream.dict.get("First"));
    // Its type is not asked for: producers that give another are known.
    if (!isCount(count) || !isCount(first)) throw new PdfSyntaxError("not an object stream", place);
    this.#budget = budget;
    this.#source = decodeStream(stream, budget.allowance);
    budget.unpack(this.#source.length);
    const header = new ValueParser(this.#source, 0, first);
    const numbers: number[] = [];
    const objects: Packed[] = [];
    while (numbers.length < count) {
      const number = header.takeCount();
      const at = header.takeCount();
      // A stream that holds fewer than it says is known.
      if (number === null || at === null) break;
      numbers.push(number);
      objects.push({ at: first + at });
    }
    this.numbers = numbers;
    this.#objects = objects;
  }

  /** Where an object is; its number decides, as producers that leave the index at 0 are known. */
  #indexOf(number: number, index: number): number {
    if (this.numbers[index] === number) return index;
    if (!this.#places) {
      const places = new Map<number, number>();
      this.numbers.forEach((own, at) => places.set(own, places.has(own) ? -1 : at));
      this.#places = places;
    }
    return this.#places.get(number) ?? -1;
  }

  /** The value of an object, or undefined where it is not here. */
  get(number: number, index: number): PdfValue | undefined {
    const packed = this.#objects[this.#indexOf(number, index)];
    if (!packed) return undefined;
    if (packed.value === undefined) {
      const parser = new ValueParser(this.#source, packed.at);
      parser.isLenient = true;
      packed.value = parser.parseValue();
      this.#budget.spend((parser.position - packed.at) >> 5);
    }
    return packed.value;
  }
}
