import { fromLatin1, latin1 } from "./characters.ts";

/** The text of a text string: UTF-16BE or UTF-8 with their mark, else PDFDocEncoding read as Latin-1. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return latin1(bytes);
};

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** A text as a string token; composed letters (NFC), because viewers draw what they get. */
export const textToken = (text: string): string => {
  const composed = text.normalize("NFC");
  if (isPlain(composed)) return `(${composed.replace(/[\\()]/g, "\\$&")})`;
  let hex = "FEFF";
  for (let at = 0; at < composed.length; at++)
    hex += composed.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return `<${hex}>`;
};

/** A name as a token. */
export const nameToken = (name: string): string =>
  `/${latin1(fromLatin1(name)).replace(/[^!-~]|[#%()<>[\]{}/]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, "0")}`)}`;
