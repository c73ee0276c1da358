import type { Font, Glyph } from "@cantoo/fontkit";
import { deflated } from "./zlib.ts";

/** An object of a font: its text, where a number names another one of the list, and what its stream holds. */
type FontObject = { readonly text: readonly (string | number)[]; readonly stream: Uint8Array | null };

type Entry = { readonly character: string; readonly code: number; readonly glyph: Glyph };

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, "0");

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at))).join("");

/** CMap from the codes of the text to Unicode, so that what is copied, searched and read aloud is what was written. */
const toUnicode = (entries: readonly Entry[]): string => {
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const rows = entries.slice(at, at + 100).map(({ code, character }) => `<${hex4(code)}> <${utf16(character)}>`);
    blocks.push(`${rows.length} beginbfchar\n${rows.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};

/** How many glyphs a TrueType file has, parts of composed letters included: the number in its "maxp" table. */
const glyphCount = (file: Uint8Array): number => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let table = 0; table < view.getUint16(4); table++) {
    const at = 12 + table * 16;
    if (view.getUint32(at) === 0x6d617870) return view.getUint16(view.getUint32(at + 8) + 4);
  }
  throw new Error("the subset of the font has no table of its size");
};

// PDF/A-1 wants every glyph of the subset named: one bit each, the first the highest.
const cidSet = (count: number): Uint8Array =>
  Uint8Array.from({ length: Math.ceil(count / 8) }, (_, byte) => (0xff << Math.max(0, 8 - (count - byte * 8))) & 0xff);

const rounded = (value: number): number => Number(value.toFixed(3));

const descriptor = (font: Font, name: string, scale: number): string => {
  const { minX, minY, maxX, maxY } = font.bbox;
  const box = [minX, minY, maxX, maxY].map((edge) => rounded(edge * scale)).join(" ");
  // Flags: with serifs, and not only the standard Latin letters. StemV of Times New Roman.
  return `<</Type/FontDescriptor/FontName/${name}/Flags 6/FontBBox[${box}]/ItalicAngle 0/Ascent ${rounded(font.ascent * scale)}/Descent ${rounded(font.descent * scale)}/CapHeight ${rounded(font.capHeight * scale)}/XHeight ${rounded(font.xHeight * scale)}/StemV 82/CIDSet `;
};

/** A subset of a font with what the text needs to be set in it. */
export type SubsetFont = {
  /** The font itself is the first. */
  readonly objects: readonly FontObject[];
  readonly codes: ReadonlyMap<string, { readonly hex: string; readonly width: number }>;
};

/** Cuts a subset out of a TrueType font for these characters, all of which it must have; the same characters give the same bytes. */
export const subsetFont = async (font: Font, characters: readonly string[], tag: string): Promise<SubsetFont> => {
  const scale = 1000 / font.unitsPerEm;
  const subset = font.createSubset();
  const entries = characters.map((character): Entry => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    if (!glyph) throw new Error("the font has no such letter");
    return { character, glyph, code: Number(subset.includeGlyph(glyph)) };
  });
  const file = subset.encode();
  const name = `${tag}+${font.postscriptName ?? "Font"}`;
  // Two characters may share a glyph: the first is what is read out of the file.
  const written = [...new Map(entries.toReversed().map((entry) => [entry.code, entry])).values()].toSorted(
    (left, right) => left.code - right.code,
  );
  const widths = written.map(({ code, glyph }) => `${code}[${rounded(glyph.advanceWidth * scale)}]`).join("");
  const packed = async (bytes: Uint8Array, more = ""): Promise<FontObject> => ({
    text: [`/Filter/FlateDecode${more}`],
    stream: await deflated(Uint8Array.from(bytes)),
  });
  const objects: FontObject[] = [
    {
      text: [
        `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[`,
        1,
        "]/ToUnicode ",
        2,
        ">>",
      ],
      stream: null,
    },
    {
      text: [
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/W[${widths}]/FontDescriptor `,
        3,
        ">>",
      ],
      stream: null,
    },
    await packed(new TextEncoder().encode(toUnicode(written))),
    { text: [descriptor(font, name, scale), 4, "/FontFile2 ", 5, ">>"], stream: null },
    await packed(cidSet(glyphCount(file))),
    await packed(file, `/Length1 ${file.length}`),
  ];
  const codes = new Map(
    entries.map(({ character, code, glyph }) => [
      character,
      { hex: hex4(code), width: (glyph.advanceWidth * scale) / 1000 },
    ]),
  );
  return { objects, codes };
};
