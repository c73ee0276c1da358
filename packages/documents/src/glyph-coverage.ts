const tableOffset = (font: DataView, name: string): number => {
  const tables = font.getUint16(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    const tag = String.fromCharCode(
      font.getUint8(at),
      font.getUint8(at + 1),
      font.getUint8(at + 2),
      font.getUint8(at + 3),
    );
    if (tag === name) {
      return font.getUint32(at + 8);
    }
  }
  throw new Error(`the font has no ${name} table`);
};

const basicPlaneTable = (font: DataView): number => {
  const cmap = tableOffset(font, "cmap");
  const subtables = font.getUint16(cmap + 2);
  for (let at = cmap + 4; at < cmap + 4 + subtables * 8; at += 8) {
    const offset = cmap + font.getUint32(at + 4);
    if (font.getUint16(offset) === 4) {
      return offset;
    }
  }
  throw new Error("the font has no character map of format 4");
};

/** The characters of the Basic Multilingual Plane that a TrueType font can draw (OpenType, cmap format 4). */
export const glyphCoverage = (fontFile: Uint8Array): ReadonlySet<number> => {
  const font = new DataView(fontFile.buffer, fontFile.byteOffset, fontFile.byteLength);
  const table = basicPlaneTable(font);
  const twiceSegments = font.getUint16(table + 6);
  const covered = new Set<number>();
  for (let segment = 0; segment < twiceSegments; segment += 2) {
    const last = font.getUint16(table + 14 + segment);
    const first = font.getUint16(table + 16 + twiceSegments + segment);
    const delta = font.getUint16(table + 16 + 2 * twiceSegments + segment);
    const rangeAt = table + 16 + 3 * twiceSegments + segment;
    const range = font.getUint16(rangeAt);
    for (let character = first; character <= last && character !== 0xffff; character += 1) {
      const listed = range === 0 ? character : font.getUint16(rangeAt + range + 2 * (character - first));
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) {
        covered.add(character);
      }
    }
  }
  return covered;
};
