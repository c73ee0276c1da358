import { isSpace } from "../pdf/characters.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { WrittenSignature } from "./read-signature.ts";
import type { Coverage } from "./report.ts";

/** Whether nothing but white space stands between two places. */
export const isBlankBetween = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isSpace(bytes[at])) return false;
  return true;
};

/** How much of the file a signature covers (phạm vi được ký): all, a whole state of it, or less. */
export const coverageOf = (file: PdfFile, { range, findings }: WrittenSignature): Coverage => {
  if (!range) return "unclear";
  if (findings.some(({ code }) => code === "contents.not-the-gap")) return "partial";
  const { bytes, revisions } = file;
  if (range.end === bytes.length) return "whole-file";
  const isState = revisions.some(
    ({ footer }) => footer.end <= range.end && isBlankBetween(bytes, footer.end, range.end),
  );
  return isState ? "whole-revision" : "partial";
};
