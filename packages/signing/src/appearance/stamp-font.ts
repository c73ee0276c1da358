import type { Font } from "@cantoo/fontkit";
import type { PlaceRefusal } from "../refusal.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { accept, refuse, type Result } from "../result.ts";
import { type SubsetFont, subsetFont } from "./subset-font.ts";

const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const vietnamese = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")))
  .concat("đ");
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
const signs = Array.from("–—‘’“”…•·°§«»№");

/** Always embedded: the whole Vietnamese alphabet, digits and signs. So one subset serves nearly every document. */
const everyday: readonly string[] = [
  ...ascii,
  ...signs,
  ...vietnamese,
  ...vietnamese.map((letter) => letter.toUpperCase()),
];

const fontFile = "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf";

type NodeModules = {
  readonly "node:fs/promises": { readonly readFile: (path: string) => Promise<Uint8Array> };
  readonly "node:module": { readonly createRequire: (from: string) => { readonly resolve: (name: string) => string } };
};

// Named at run time only: no bundle for browsers then asks for Node's modules.
const fromNode = async <Name extends keyof NodeModules>(name: Name): Promise<NodeModules[Name]> => import(name);

let bytes: Uint8Array | null = null;
let opened: Promise<Font> | null = null;

/** Gives the stamp's font (the bytes of Tinos-Regular.ttf), where it cannot be read from node_modules: in browsers. */
export const useStampFont = (truetype: Uint8Array): void => {
  [bytes, opened] = [truetype, null];
  subsets.clear();
};

const tinosFile = async (): Promise<Uint8Array> => {
  const [{ readFile }, { createRequire }] = await Promise.all([fromNode("node:fs/promises"), fromNode("node:module")]);
  return readFile(createRequire(import.meta.url).resolve(fontFile));
};

// Metrics of Times New Roman, which the decree wants, under a free licence.
const tinos = (): Promise<Font> => {
  opened ??= (async () => {
    const { create } = await import("@cantoo/fontkit");
    const font = create(bytes ?? (await tinosFile()));
    if ("fonts" in font) throw new Error("expected one font in the file");
    return font;
  })();
  return opened;
};

const subsets = new Map<string, SubsetFont>();
const maximumSubsets = 16;

// Six capitals: the mark of a subset (ISO 32000-2, 9.9.2), the same for the same characters.
const tagOf = async (characters: string): Promise<string> =>
  Array.from((await digestOf("SHA-256", [new TextEncoder().encode(characters)])).subarray(0, 6), (byte) =>
    String.fromCharCode(65 + (byte % 26)),
  ).join("");

/** The font of a stamp that has every character of these lines; cut once, then taken from memory. */
export const stampFont = async (lines: readonly string[]): Promise<Result<SubsetFont, PlaceRefusal>> => {
  const known = new Set(everyday);
  const rare = Array.from(new Set(lines.join("")))
    .filter((character) => !known.has(character))
    .toSorted();
  const key = rare.join("");
  const kept = subsets.get(key);
  if (kept) return accept(kept);
  const font = await tinos();
  const missing = rare.find((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  if (missing !== undefined) return refuse({ code: "text.no-such-letter", character: missing });
  const characters = [...known, ...rare];
  const subset = await subsetFont(font, characters, await tagOf(characters.join("")));
  if (subsets.size >= maximumSubsets) subsets.delete(subsets.keys().next().value ?? "");
  subsets.set(key, subset);
  return accept(subset);
};
