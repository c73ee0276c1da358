import { fromLatin1, latin1 } from "../pdf/characters.ts";

export type Handmade = {
  readonly subFilter: string;
  /** The value over the signed bytes. */
  readonly value: (parts: readonly [Uint8Array, Uint8Array]) => Uint8Array;
  /** How the value is written, given its hexadecimal digits and the room between the brackets. */
  readonly write?: (hex: string, room: number) => string;
  /** More entries of the signature dictionary, of the field and of the catalogue. */
  readonly entries?: string;
  readonly fieldEntries?: string;
  readonly catalogEntries?: string;
  /** How the numbers of the range are written. */
  readonly range?: (numbers: readonly number[]) => string;
  /** Other objects in the place of the usual ones (4 the field, 5 the signature). */
  readonly objects?: (signature: string) => Readonly<Record<number, string>>;
};

const padded = (hex: string, room: number): string => `<${hex.padEnd(room, "0")}>`;

/**
 * A small signed file made by hand, in any format and form that software has ever written: page, form, field, signature.
 * The value stands in a place of 16,000 digits.
 */
export const handmadeFile = ({
  subFilter,
  value,
  write = padded,
  entries = "",
  fieldEntries = "",
  catalogEntries = "",
  range = (numbers) => `[${numbers.join(" ")}]`,
  objects,
}: Handmade): Uint8Array => {
  const room = 16_000;
  const place = `<${"0".repeat(room)}>`;
  const rangePlace = "/ByteRange ".padEnd(120);
  const signature = `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${subFilter}/M(D:20261122101542+07'00')${entries}/Contents ${place}${rangePlace}>>`;
  const all: Readonly<Record<number, string>> = {
    1: `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>${catalogEntries}>>`,
    2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Annots[4 0 R]>>",
    4: `<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/F 132/Rect[0 0 0 0]/P 3 0 R/V 5 0 R${fieldEntries}>>`,
    5: signature,
    ...objects?.(signature),
  };
  let text = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
  const rows = Object.entries(all).map(([number, body]) => {
    const row = `${String(text.length).padStart(10, "0")} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return row;
  });
  const start = text.length;
  text += `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join("")}trailer\n<</Size ${rows.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  const gapStart = text.indexOf(place);
  const gapEnd = gapStart + place.length;
  const numbers = [0, gapStart, gapEnd, text.length - gapEnd];
  text = text.replace(rangePlace, `/ByteRange ${range(numbers)}`.padEnd(rangePlace.length));
  const bytes = fromLatin1(text);
  const contents = value([bytes.subarray(0, gapStart), bytes.subarray(gapEnd)]);
  const token = write(Buffer.from(contents).toString("hex"), room);
  if (token.length !== place.length)
    throw new Error(`a value of ${token.length} characters in a place of ${place.length}`);
  return fromLatin1(latin1(bytes.subarray(0, gapStart)) + token + latin1(bytes.subarray(gapEnd)));
};
