import { catalogOf } from "../form/signature-fields.ts";
import { decodeStream } from "../pdf/decode-stream.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { latin1 } from "../pdf/characters.ts";
import { PdfStream } from "../pdf/value.ts";

/** What an archive file (PDF/A) forbids to a stamp. */
export type ArchiveProfile = {
  /** Colours must be defined without regard to a device. */
  readonly needsCalibratedColours: boolean;
  /** Nothing may shine through: PDF/A-1, and a file that does not say in which colours it is blended. */
  readonly forbidsTransparency: boolean;
};

const ordinary: ArchiveProfile = { needsCalibratedColours: false, forbidsTransparency: false };
const longestMetadata = 1024 * 1024;

const claimedPart = (file: PdfFile): string | null => {
  const metadata = file.resolve(catalogOf(file)?.get("Metadata"));
  if (!(metadata instanceof PdfStream) || metadata.encoded.length > longestMetadata) return null;
  const text = latin1(decodeStream(metadata, longestMetadata));
  return /pdfaid:part\s*(?:=\s*["']|>\s*)(\d)/.exec(text)?.[1] ?? null;
};

/** Reads from its metadata whether a file says that it is PDF/A; metadata that cannot be read says nothing. */
export const archiveProfile = (file: PdfFile): ArchiveProfile => {
  try {
    const part = claimedPart(file);
    if (part === null) return ordinary;
    const hasOutputIntent = catalogOf(file)?.get("OutputIntents") !== undefined;
    return { needsCalibratedColours: true, forbidsTransparency: part === "1" || !hasOutputIntent };
  } catch {
    return ordinary;
  }
};
