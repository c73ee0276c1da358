import { accept, refuse, type Result, type Scan, type UploadRefusal } from "@motcua/domain";
import { acceptedType, MOST_UPLOAD_BYTES } from "./accepted-type.ts";
import type { Desk } from "./ports.ts";

/** Keeps what somebody sent, where its size and content allow: judged before it is stored. */
export async function keptFile(
  desk: Pick<Desk, "files">,
  sent: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<Scan, UploadRefusal>> {
  if (sent.bytes.length > MOST_UPLOAD_BYTES) return refuse({ code: "upload.too-large", mostBytes: MOST_UPLOAD_BYTES });
  const type = acceptedType(sent.bytes);
  if (!type.ok) return type;
  return accept({ ...(await desk.files.put(sent.bytes, type.value)), name: tidyName(sent.name) });
}

/** A name to show, never a path to follow. */
function tidyName(name: string): string {
  const last = name.toWellFormed().normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const readable = Array.from(last.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").trim())
    .slice(0, 120)
    .join("");
  return /^\.*$/.test(readable) ? "giay-to" : readable;
}
