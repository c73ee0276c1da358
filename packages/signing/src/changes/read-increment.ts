import { isSpace } from "../pdf/characters.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { readObject } from "../pdf/read-object.ts";
import { isName, PdfStream } from "../pdf/value.ts";
import { ValueParser } from "../pdf/value-parser.ts";

const isAt = (bytes: Uint8Array, position: number, keyword: string): boolean => {
  for (let at = 0; at < keyword.length; at++) if (bytes[position + at] !== keyword.charCodeAt(at)) return false;
  return true;
};

/** An object that an update appended; cross-reference streams need not be listed anywhere. */
export type AppendedObject = { readonly number: number; readonly isXref: boolean };

/**
 * Reads the bytes that an update appended, from end to end: only whole objects, cross-reference sections and end marks may
 * stand there. Returns the objects by where they begin; throws where something else is found.
 */
export const readIncrement = (file: PdfFile, from: number, to: number): ReadonlyMap<number, AppendedObject> => {
  const { bytes } = file;
  const starts = new Map<number, AppendedObject>();
  for (let position = from; ;) {
    const parser: ValueParser = new ValueParser(bytes, position, to);
    while (position < to && isSpace(bytes[position])) position++;
    if (position >= to) return starts;
    parser.position = position;
    if (isAt(bytes, position, "%")) {
      while (position < to && bytes[position] !== 10 && bytes[position] !== 13) position++;
      continue;
    }
    if (parser.takeKeyword("xref")) {
      for (;;) {
        parser.skipSpace();
        if (parser.takeKeyword("trailer")) break;
        if (parser.takeCount() === null && !parser.takeKeyword("n") && !parser.takeKeyword("f"))
          parser.fail("unexpected in an xref table");
      }
      parser.parseValue();
    } else if (parser.takeKeyword("startxref")) {
      if (parser.takeCount() === null) parser.fail("startxref without a number");
    } else {
      const object = readObject(
        bytes,
        { offset: position, limit: to },
        { resolve: (ref) => file.resolve(ref), isStrict: true },
      );
      const isXref = object.value instanceof PdfStream && isName(object.value.dict.get("Type"), "XRef");
      starts.set(object.start, { number: object.number, isXref });
      parser.position = object.end;
    }
    position = parser.position;
  }
};
