import type { PdfFile } from "./pdf-file.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { appendedArray, type Update } from "./update.ts";
import { isArray, PdfDict, PdfRef, type PdfValue } from "./value.ts";
import { rawValue, valueToken } from "./write-value.ts";

/** A file and the update that is being made to it. */
export type Edit = { readonly file: PdfFile; readonly update: Update };

/** New values of a dictionary's keys, as tokens. */
export type Changes = Readonly<Record<string, string>>;

// An annotation that stands directly in the array, as some producers write it, is copied byte by byte.
const elementToken = (item: PdfValue): string =>
  item instanceof PdfDict ? rawValue(item, { value: item, start: item.start, end: item.end }) : valueToken(item);

/** Adds references to an array that stands directly in a dictionary or is an object of its own; what changes in the dictionary. */
export const growArray = (
  { file, update }: Edit,
  holder: { readonly dict: PdfDict; readonly key: string },
  numbers: readonly number[],
): Changes => {
  if (numbers.length === 0) return {};
  const refs = numbers.map((number) => `${number} 0 R`);
  const entry = holder.dict.entries.get(holder.key);
  const array = file.resolve(entry?.value);
  if (!entry || !isArray(array)) return { [holder.key]: `[${refs.join(" ")}]` };
  if (!(entry.value instanceof PdfRef))
    return { [holder.key]: appendedArray(rawValue(holder.dict, entry), refs.join(" ")) };
  update.put(entry.value.number, `[${[...array.map(elementToken), ...refs].join(" ")}]`);
  return {};
};

/** The number of the catalogue. */
export const rootNumber = (file: PdfFile): number => {
  const root = file.trailer.get("Root");
  if (!(root instanceof PdfRef)) throw new PdfSyntaxError("no catalogue", 0);
  return root.number;
};
