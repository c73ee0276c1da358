import type { Budget } from "./budget.ts";
import { PdfLimitError, PdfSyntaxError } from "./syntax-error.ts";
import { isCount, type PdfValue } from "./value.ts";
import type { XrefEntry, XrefSection } from "./xref-entry.ts";
import { readXrefSection } from "./xref-section.ts";

const maximumSections = 4096;

/** Where bytes are, what offsets count from, and what reading may cost. */
export type Source = { readonly bytes: Uint8Array; readonly origin: number; readonly budget: Budget };

const isHidden = (entry: XrefEntry | undefined): boolean => entry === undefined || entry.kind === "free";

// ISO 32000-1, 7.5.8.4: what the table of a hybrid file calls free is looked up in its stream before anything older.
const withHidden = (table: XrefSection, stream: XrefSection): XrefSection => ({
  ...table,
  highest: Math.max(table.highest, stream.highest),
  entry: (number) => {
    const visible = table.entry(number);
    return isHidden(visible) ? (stream.entry(number) ?? visible) : visible;
  },
  numbers: () => new Set([...table.numbers(), ...stream.numbers()]),
  unpackedBytes: stream.unpackedBytes,
  oddity: table.oddity ?? stream.oddity,
});

const readAt = ({ bytes, origin, budget }: Source, offset: number): XrefSection => {
  const section = readXrefSection(bytes, origin + offset, budget.allowance);
  budget.unpack(section.unpackedBytes);
  return section;
};

/** Reads every cross-reference section of a file, newest first. */
export const readSections = (source: Source, startxref: number): readonly XrefSection[] => {
  const sections: XrefSection[] = [];
  const seen = new Set<number>();
  for (let offset: number | undefined = startxref; offset !== undefined;) {
    if (seen.has(offset)) throw new PdfSyntaxError("xref sections go round in a circle", offset);
    if (seen.size >= maximumSections) throw new PdfLimitError("too many xref sections");
    seen.add(offset);
    const section: XrefSection = readAt(source, offset);
    source.budget.spend(64);
    const hidden = section.trailer.get("XRefStm");
    sections.push(section.kind === "table" && isCount(hidden) ? withHidden(section, readAt(source, hidden)) : section);
    const previous: PdfValue | undefined = section.trailer.get("Prev");
    if (previous !== undefined && !isCount(previous)) throw new PdfSyntaxError("unreadable /Prev", offset);
    // Some producers write 0 where nothing is older.
    offset = previous === 0 ? undefined : previous;
  }
  return sections;
};
