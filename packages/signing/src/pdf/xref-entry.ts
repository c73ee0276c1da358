import type { PdfDict } from "./value.ts";

/** Where an object stands. */
export type XrefEntry =
  | { readonly kind: "plain"; readonly offset: number; readonly generation: number }
  | { readonly kind: "packed"; readonly container: number; readonly index: number }
  | { readonly kind: "free" };

/** One cross-reference table or stream, read entry by entry on demand. */
export type XrefSection = {
  readonly kind: "table" | "stream";
  readonly offset: number;
  /** Behind the trailer dictionary, or behind the stream object. */
  readonly end: number;
  readonly trailer: PdfDict;
  readonly highest: number;
  /** What its packed rows took, to be charged to the file's allowance. */
  readonly unpackedBytes: number;
  readonly entry: (number: number) => XrefEntry | undefined;
  readonly numbers: () => Iterable<number>;
  /** What two viewers may read differently. */
  readonly oddity: string | null;
};
