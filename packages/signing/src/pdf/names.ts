import { latin1Between } from "./characters.ts";
import { PdfName } from "./value.ts";

// Files repeat the same few names: each is made once as long as no other takes its place.
const known: ({ readonly raw: string; readonly name: PdfName } | undefined)[] = Array.from({ length: 1024 });
const longestKept = 32;

const isSame = (raw: string, bytes: Uint8Array, start: number): boolean => {
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
};

const decoded = (raw: string): PdfName =>
  new PdfName(
    raw.includes("#")
      ? raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : raw,
  );

/** The name whose characters, without the slash, stand between two places. */
export const nameAt = (bytes: Uint8Array, start: number, end: number): PdfName => {
  const length = end - start;
  if (length > longestKept) return decoded(latin1Between(bytes, start, end));
  let hash = length;
  for (let at = start; at < end; at++) hash = (hash * 31 + (bytes[at] ?? 0)) & 1023;
  const found = known[hash];
  if (found && found.raw.length === length && isSame(found.raw, bytes, start)) return found.name;
  const raw = latin1Between(bytes, start, end);
  const name = decoded(raw);
  known[hash] = { raw, name };
  return name;
};
