import { isSpace } from "./characters.ts";
import { ValueParser } from "./value-parser.ts";
import type { XrefSection } from "./xref-entry.ts";
import { readXrefStream } from "./xref-stream.ts";
import { readXrefTable } from "./xref-table.ts";

/** Reads the cross-reference section at a place; its rows may unpack to so many bytes. */
export const readXrefSection = (bytes: Uint8Array, offset: number, allowed: number): XrefSection => {
  const parser = new ValueParser(bytes, offset);
  // White space is passed over by all viewers, a comment is not.
  while (isSpace(bytes[parser.position])) parser.position++;
  return parser.takeKeyword("xref") ? readXrefTable(parser, offset) : readXrefStream(bytes, offset, allowed);
};
