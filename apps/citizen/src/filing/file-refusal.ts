import type { UploadRefusal } from "@motcua/domain";

/** Limits the server holds; checked here first so that nobody sends ten megabytes in vain. */
const MOST_BYTES = 10 * 1024 * 1024;

const HEADS = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
] as const;

/** Why a chosen file will not be taken (tệp không nhận được), by size and first bytes, or null. */
export async function fileRefusal(file: Blob): Promise<UploadRefusal | null> {
  if (file.size === 0) return { code: "upload.empty" };
  if (file.size > MOST_BYTES) return { code: "upload.too-large", mostBytes: MOST_BYTES };
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  return HEADS.some((each) => each.every((byte, index) => head[index] === byte))
    ? null
    : { code: "upload.type-not-accepted" };
}

export const ACCEPTED_FILES = "application/pdf,image/jpeg,image/png";
