import { type Footer, readFooter } from "./footer.ts";
import type { XrefSection } from "./xref-entry.ts";

/** A state of the file that someone saved: the index of its newest section, and where its bytes end. */
export type Revision = { readonly head: number; readonly footer: Footer };

/**
 * The saved states, newest first, as far back as the sections lie as a series of appended updates: whoever signed a state that is
 * not among them signed less than a state. The two sections of a linearized file make one: the first one's startxref stands behind
 * the second.
 */
export const findRevisions = ({
  bytes,
  origin,
  sections,
}: {
  readonly bytes: Uint8Array;
  readonly origin: number;
  readonly sections: readonly XrefSection[];
}): readonly Revision[] => {
  const revisions: Revision[] = [];
  for (let head = 0; head < sections.length;) {
    let footer: Footer | null = null;
    let tail = head;
    for (; tail < Math.min(head + 2, sections.length); tail++) {
      footer = readFooter(bytes, sections[tail]?.end ?? 0);
      if (footer && footer.startxref + origin === sections[head]?.offset) break;
      footer = null;
    }
    const newer = revisions.at(-1);
    if (!footer || (newer && newer.footer.end <= footer.end)) break;
    revisions.push({ head, footer });
    head = tail + 1;
  }
  return revisions;
};
