import { fromLatin1, latin1 } from "../pdf/characters.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { patchedDict } from "../pdf/update.ts";
import { PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";

export type RawUpdate = {
  /** Objects to write, by number. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Numbers to declare free. */
  readonly freed?: readonly number[];
  /** Numbers whose entry points at some place in the older bytes, with a generation. */
  readonly repointed?: Readonly<Record<number, readonly [offset: number, generation: number]>>;
  /** More or other trailer entries. */
  readonly trailer?: string;
  readonly root?: string;
};

/** Appends an update by hand, as an attacker would: whatever is asked, in an xref table. */
export const appendedUpdate = (
  pdf: Uint8Array,
  { objects = {}, freed = [], repointed = {}, trailer = "", root }: RawUpdate,
): Uint8Array => {
  const file = PdfFile.open(pdf);
  let text = "";
  const rows: [number, string][] = freed.map((number) => [number, "0000000000 00001 f \n"]);
  for (const [number, [offset, generation]] of Object.entries(repointed))
    rows.push([Number(number), `${String(offset).padStart(10, "0")} ${String(generation).padStart(5, "0")} n \n`]);
  for (const [number, body] of Object.entries(objects)) {
    rows.push([Number(number), `${String(pdf.length + text.length).padStart(10, "0")} 00000 n \n`]);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = pdf.length + text.length;
  const catalog = file.trailer.get("Root");
  const size = rows.reduce((highest, [number]) => Math.max(highest, number), file.highestNumber) + 1;
  const kept = ["ID", "Info"].map((key) => {
    const entry = file.trailer.entries.get(key);
    return entry && !trailer.includes(`/${key}`)
      ? `/${key} ${latin1(file.trailer.source.subarray(entry.start, entry.end))}`
      : "";
  });
  text += `xref\n${rows.map(([number, row]) => `${number} 1\n${row}`).join("")}trailer\n`;
  text += `<</Size ${size}/Root ${root ?? `${catalog instanceof PdfRef ? catalog.number : 0} 0 R`}${kept.join("")}${trailer}/Prev ${file.sections[0]?.offset ?? 0}>>\n`;
  return Buffer.concat([pdf, fromLatin1(`${text}startxref\n${start}\n%%EOF\n`)]);
};

/** The number behind a chain of keys that starts at the catalogue. */
export const numberAt = (pdf: Uint8Array, ...keys: readonly (string | number)[]): number => {
  const file = PdfFile.open(pdf);
  let value: PdfValue | undefined = file.trailer.get("Root");
  let number = value instanceof PdfRef ? value.number : 0;
  for (const key of keys) {
    const container: PdfValue | undefined = file.resolve(value);
    value =
      typeof key === "number"
        ? Array.isArray(container)
          ? container[key]
          : undefined
        : file.dict(container)?.get(key);
    if (value instanceof PdfRef) number = value.number;
  }
  return number;
};

/** The body of a dictionary object with some values replaced or added. */
export const patchedObject = (pdf: Uint8Array, number: number, changes: Readonly<Record<string, string>>): string => {
  const dict = PdfFile.open(pdf).object(number);
  if (!(dict instanceof PdfDict)) throw new Error(`object ${number} is no dictionary`);
  return patchedDict(dict, changes);
};

/** The next number that the file has not used. */
export const nextNumber = (pdf: Uint8Array): number => PdfFile.open(pdf).highestNumber + 1;

/** Replaces the last place where a text stands, by one of the same length. */
export const overwrittenLast = (pdf: Uint8Array, text: string, by: string): Uint8Array => {
  const place = latin1(pdf).lastIndexOf(text);
  if (place < 0 || text.length !== by.length) throw new Error("nothing to overwrite");
  const changed = Uint8Array.from(pdf);
  changed.set(fromLatin1(by), place);
  return changed;
};
