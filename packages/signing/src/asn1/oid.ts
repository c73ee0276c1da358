import { DerError } from "./der-error.ts";

const parse = (content: Uint8Array): string => {
  const arcs: number[] = [];
  let value = 0;
  content.forEach((byte, at) => {
    if (value === 0 && byte === 0x80) throw new DerError("object identifier not minimal");
    value = value * 128 + (byte & 127);
    if (byte < 128) {
      arcs.push(value);
      value = 0;
    } else if (at === content.length - 1) throw new DerError("object identifier without end");
  });
  const [joint = 0, ...rest] = arcs;
  const first = Math.min(2, Math.floor(joint / 40));
  return [first, joint - first * 40, ...rest].join(".");
};

// Certificates and signatures repeat the same few: each is read once as long as no other takes its place.
const known: ({ readonly content: Uint8Array; readonly dotted: string } | undefined)[] = Array.from({ length: 256 });
const longestKept = 16;

const isSame = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
};

/** The dotted form of an object identifier's content; throws DerError. */
export const oidOf = (content: Uint8Array): string => {
  if (content.length > longestKept) return parse(content);
  let hash = content.length;
  for (let at = 0; at < content.length; at++) hash = (hash * 31 + (content[at] ?? 0)) & 255;
  const found = known[hash];
  if (found && isSame(found.content, content)) return found.dotted;
  const dotted = parse(content);
  known[hash] = { content: Uint8Array.from(content), dotted };
  return dotted;
};
