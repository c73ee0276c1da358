import { accept, refuse, type Result, type UploadRefusal } from "@motcua/domain";

export const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;
export const MOST_FILES = 30;

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Loại tệp by its content, never by its name: PDF, JPG or PNG. */
export function acceptedType(bytes: Uint8Array): Result<string, UploadRefusal> {
  if (bytes.length === 0) return refuse({ code: "upload.empty" });
  if (startsWith(bytes, JPEG)) return accept("image/jpeg");
  if (startsWith(bytes, PNG)) return accept("image/png");
  if (!startsWith(bytes, PDF)) return refuse({ code: "upload.type-not-accepted" });
  return isEncrypted(bytes) ? refuse({ code: "upload.encrypted-pdf" }) : accept("application/pdf");
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

const SLASH = 0x2f;
const ENCRYPT_ENTRY = /^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/** A trailer may stand at either end, or inside a cross-reference stream; a locked file cannot be read by the officer who gets it. */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(SLASH); at !== -1; at = bytes.indexOf(SLASH, at + 1)) {
    if (bytes[at + 1] === 0x45 && ENCRYPT_ENTRY.test(String.fromCharCode(...bytes.subarray(at, at + 48)))) return true;
  }
  return false;
}
