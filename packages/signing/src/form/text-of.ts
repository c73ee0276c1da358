import { decodeText } from "../pdf/text-string.ts";
import { PdfName, PdfString, type PdfValue } from "../pdf/value.ts";

/** The text of a string value, or null. */
export const textOf = (value: PdfValue | undefined): string | null =>
  value instanceof PdfString ? decodeText(value.bytes) : null;

/** The text of a name value, or null. */
export const nameOf = (value: PdfValue | undefined): string | null => (value instanceof PdfName ? value.value : null);
