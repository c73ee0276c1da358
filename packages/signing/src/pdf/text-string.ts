import { hexOf } from "../asn1/hex.ts";
import { fromLatin1, latin1 } from "./characters.ts";

/** The text of a text string: UTF-16BE or UTF-8 with their mark, else PDFDocEncoding read as Latin-1. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return latin1(bytes);
};

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const written = new Map<string, string>();
const mostKept = 64;
const longestKept = 256;

/** A text as a string token; composed letters (NFC), because viewers draw what they get. Who signs much says the same each time. */
export const textToken = (text: string): string => {
  const known = written.get(text);
  if (known !== undefined) return known;
  const token = tokenOf(text);
  if (text.length > longestKept) return token;
  if (written.size >= mostKept) written.delete(written.keys().next().value ?? "");
  written.set(text, token);
  return token;
};

const tokenOf = (text: string): string => {
  const composed = text.normalize("NFC");
  if (isPlain(composed)) return `(${composed.replace(/[\\()]/g, "\\$&")})`;
  const bytes = new Uint8Array(2 * composed.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < composed.length; at++) view.setUint16(2 * at, composed.charCodeAt(at));
  return `<FEFF${hexOf(bytes).toUpperCase()}>`;
};

const isPlainName = (name: string): boolean => /^[\w+.-]*$/.test(name);

/** A name as a token. */
export const nameToken = (name: string): string =>
  isPlainName(name)
    ? `/${name}`
    : `/${latin1(fromLatin1(name)).replace(/[^!-~]|[#%()<>[\]{}/]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, "0")}`)}`;
