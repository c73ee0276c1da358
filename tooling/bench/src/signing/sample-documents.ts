import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "@cantoo/fontkit";
import { bytesWithRoom } from "@motcua/signing";
import { PDFDocument, PDFName, PDFRawStream } from "pdf-lib";

const { resolve } = createRequire(import.meta.url);
const fontFile = resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf");

const SMALL_BYTES = 66 * 1024;

/** One page with an embedded font, 66 KB: about what an office hands out. */
export async function smallDocument(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit({ create });
  const font = await document.embedFont(readFileSync(fontFile), { subset: true });
  const page = document.addPage([595, 842]);
  const letters = font
    .getCharacterSet()
    .slice(0, 760)
    .map((point) => String.fromCodePoint(point));
  for (let row = 0; row * 48 < letters.length; row++)
    page.drawText(letters.slice(row * 48, row * 48 + 48).join(""), { x: 40, y: 790 - row * 16, size: 9, font });
  const drawn = await document.save({ useObjectStreams: false });
  return drawn.length >= SMALL_BYTES ? drawn : padded(drawn, SMALL_BYTES);
}

/** The same with an attachment that nobody reads, of a scan's weight. */
export const documentOf = async (bytes: number): Promise<Uint8Array> => padded(await smallDocument(), bytes);

/** A file anew in bytes with room behind them, as a program reads it that will sign it. */
export function readAgain(pdf: Uint8Array): Uint8Array {
  const bytes = bytesWithRoom(pdf.length);
  bytes.set(pdf);
  return bytes;
}

async function padded(pdf: Uint8Array, bytes: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const filling = new Uint8Array(Math.max(0, bytes - pdf.length));
  // Not compressible and without any PDF keyword, as the pixels of a scan are.
  for (let at = 0, seed = 1; at < filling.length; at++) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    filling[at] = seed >>> 16;
  }
  const stream = PDFRawStream.of(document.context.obj({ Length: filling.length }), filling);
  document.catalog.set(PDFName.of("Motcua_Filling"), document.context.register(stream));
  return document.save({ useObjectStreams: false });
}

/** A page, and so many small objects behind it, as a long register or a map has them. */
export function documentOfObjects(count: number): Uint8Array {
  const parts: string[] = ["%PDF-1.7\n"];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (body: string): void => {
    places.push(length);
    const text = `${places.length} 0 obj\n${body}\nendobj\n`;
    parts.push(text);
    length += text.length;
  };
  put("<</Type/Catalog/Pages 2 0 R/Extra 4 0 R>>");
  put("<</Type/Pages/Kids[3 0 R]/Count 1>>");
  put("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
  for (let number = 4; number < count; number++) put(`<</Next ${number + 1} 0 R/Value ${number}>>`);
  put("<<>>");
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`);
  parts.push(`trailer\n<</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`);
  return new TextEncoder().encode(parts.join(""));
}
