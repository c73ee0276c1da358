import { textOf } from "../form/text-of.ts";
import { decodeStream } from "../pdf/decode-stream.ts";
import { isName, PdfDict, PdfRef, PdfStream, type PdfValue } from "../pdf/value.ts";
import type { Slot } from "./compare-growing.ts";
import type { Comparison, Holder } from "./comparison.ts";
import { changedKeys, sameValue } from "./same-value.ts";
import { xmpValues } from "./xmp-values.ts";

/** What software writes anew on every save. */
const volatileKeys = new Set(["ModDate", "Producer"]);
/** What software adds where it is missing. */
const addedKeys = new Set(["CreationDate", "Creator"]);

const isTouched = (comparison: Comparison, value: PdfValue | undefined): boolean =>
  value instanceof PdfRef && comparison.touched.has(value.number);

/** The document information dictionary: dates may move with every save, names and titles may not. */
export const compareInformation = (comparison: Comparison): void => {
  const [was, is] = [comparison.before.trailer.get("Info"), comparison.after.trailer.get("Info")];
  if (sameValue(was, is) && !isTouched(comparison, is)) return;
  comparison.allow("trailer", "Info", is);
  const older = comparison.before.dict(was);
  const newer = comparison.after.dict(is);
  const keys = newer
    ? changedKeys(older ?? new PdfDict(newer.source, new Map(), { start: 0, end: 0, duplicateKey: null }), newer)
    : ["Info"];
  // A text may have moved into an object of its own, or out of one.
  const isOnlyDates = keys.every(
    (key) =>
      volatileKeys.has(key) ||
      (addedKeys.has(key) && older?.get(key) === undefined) ||
      (textOf(comparison.before.resolve(older?.get(key))) ?? NaN) === textOf(comparison.after.resolve(newer?.get(key))),
  );
  comparison.report(isOnlyDates ? "housekeeping" : "metadata", is instanceof PdfRef ? is.number : null, "Info");
};

const maximumMetadata = 4 * 1024 * 1024;

const valuesOf = (value: PdfValue | undefined): string | null => {
  if (!(value instanceof PdfStream)) return null;
  try {
    const text = new TextDecoder("utf-8").decode(decodeStream(value, maximumMetadata));
    return xmpValues(text)?.join("\n") ?? null;
  } catch {
    return null;
  }
};

const encoding = new Set(["Length", "Filter", "DecodeParms"]);

const isFramedAlike = (older: PdfValue | undefined, newer: PdfValue | undefined): boolean =>
  older instanceof PdfStream &&
  newer instanceof PdfStream &&
  changedKeys(older.dict, newer.dict).every((key) => encoding.has(key));

/** Whether metadata that were not there before only repeat the document information dictionary, as some software adds them. */
const repeatsInformation = (comparison: Comparison, values: string): boolean => {
  const { before } = comparison;
  const entries = [...(before.dict(before.trailer.get("Info"))?.entries.values() ?? [])];
  const known = new Set(entries.map(({ value }) => textOf(before.resolve(value))));
  return values.split("\n").every((line) => {
    const at = line.indexOf("=");
    const [name, text] = [line.slice(0, at), line.slice(at + 1)];
    return known.has(text) || name === "dc:format" || name === "xmp:CreateDate" || name.endsWith("@xml:lang");
  });
};

/** XMP metadata (siêu dữ liệu) at any holder: equal but for what every save writes anew, or else reported. */
export const compareMetadata = (comparison: Comparison, slot: Slot & { readonly holder: Holder }): void => {
  if (sameValue(slot.before, slot.after) && !isTouched(comparison, slot.after)) return;
  const [older, newer] = [comparison.before.resolve(slot.before), comparison.after.resolve(slot.after)];
  if (!(newer instanceof PdfStream && isName(newer.dict.get("Type"), "Metadata"))) {
    comparison.report("forbidden", null, slot.key);
    return;
  }
  comparison.allow(slot.holder, slot.key, slot.after);
  const [was, is] = [older === undefined ? "" : valuesOf(older), valuesOf(newer)];
  const isSame =
    (was === is && isFramedAlike(older, newer)) ||
    (older === undefined && is !== null && repeatsInformation(comparison, is));
  comparison.report(was !== null && isSame ? "housekeeping" : "metadata", null, slot.key);
};
