import { type Der, tags } from "../asn1/der.ts";
import { hexOf } from "../asn1/hex.ts";
import { sameBytes } from "../asn1/write-der.ts";

/** A distinguished name, the parts that people ask for. */
export type Name = {
  readonly raw: Uint8Array;
  readonly relativeNames: readonly Der[];
  readonly commonName: string | null;
  readonly organisation: string | null;
};

const decoders: Readonly<Record<number, (bytes: Uint8Array) => string>> = {
  12: (bytes) => new TextDecoder("utf-8").decode(bytes),
  30: (bytes) => new TextDecoder("utf-16be").decode(bytes),
};

const textOf = (value: Der): string =>
  (decoders[value.tag] ?? ((bytes) => new TextDecoder("latin1").decode(bytes)))(value.content);

export const readName = (name: Der): Name => {
  const relativeNames = name.expect(tags.sequence).children;
  const attributes = relativeNames.flatMap((set) => set.expect(tags.set).children);
  const last = (oid: string): string | null => {
    const found = attributes.findLast((attribute) => attribute.child(0).oid === oid);
    return found ? textOf(found.child(1)).normalize("NFC") : null;
  };
  return { raw: name.raw, relativeNames, commonName: last("2.5.4.3"), organisation: last("2.5.4.10") };
};

/** What to call the subject in a sentence. */
export const displayName = (name: Name): string => name.commonName ?? name.organisation ?? "?";

const foldedParts = new WeakMap<Der, string>();

// What cannot be read is the same as nothing else.
const fold = (set: Der): string => {
  try {
    return set.children
      .map((attribute) => {
        const text = textOf(attribute.child(1)).normalize("NFKC").toLowerCase();
        return `${attribute.child(0).oid}=${text.trim().replace(/\s+/g, " ")}`;
      })
      .toSorted()
      .join("+");
  } catch {
    return `unreadable ${hexOf(set.raw)}`;
  }
};

const folded = (set: Der): string => {
  const text = foldedParts.get(set) ?? fold(set);
  foldedParts.set(set, text);
  return text;
};

/** Whether the parts of a name begin with those of another; letters' case, spacing and encoding do not matter (RFC 5280, 7.1). */
export const isWithin = (name: readonly Der[], base: readonly Der[]): boolean =>
  base.length <= name.length &&
  base.every((set, at) => {
    const other = name[at];
    return other !== undefined && (sameBytes(set.raw, other.raw) || folded(set) === folded(other));
  });

export const sameName = (one: Name, other: Name): boolean =>
  sameBytes(one.raw, other.raw) ||
  (one.relativeNames.length === other.relativeNames.length && isWithin(one.relativeNames, other.relativeNames));
