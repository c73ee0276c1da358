import { unlock } from "../encryption/unlock.ts";
import { type DocMdp, isLocked, permissionsOf } from "../form/permissions.ts";
import { formFields } from "../form/signature-fields.ts";
import { headerOffset } from "../pdf/footer.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError, PdfSyntaxError } from "../pdf/syntax-error.ts";
import type { FileRefusal, TimeRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { signingTime } from "./signing-time.ts";

/** Turns what the reader cannot take into a refusal; any other error is a fault and goes on. */
export const unlessUnreadable = async <T, R>(
  work: () => Promise<Result<T, R>>,
): Promise<Result<T, R | FileRefusal>> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PdfSyntaxError) && !(error instanceof PdfLimitError)) throw error;
    return refuse({ code: "pdf.unreadable", reason: error.message });
  }
};

/**
 * Opens a file that may be signed. Refused before the key is touched: certified against changes, locked, encrypted, unreadable. A
 * certified file takes a later signature only in a field that was made beforehand: a new visible one breaks the certification.
 */
export const openForSigning = async (
  pdf: Uint8Array,
  { at, field, password }: { readonly at: string; readonly field?: string; readonly password?: string },
): Promise<Result<PdfFile, FileRefusal | TimeRefusal>> => {
  if (!signingTime(at)) return refuse({ code: "time.not-iso-8601", at });
  if (headerOffset(pdf) < 0) return refuse({ code: "pdf.not-a-pdf" });
  const file = PdfFile.open(pdf);
  const access = await unlock(file, password);
  if (access === "wrong-password" || access === "unsupported") return refuse({ code: "pdf.encrypted" });
  const { signatures } = formFields(file);
  const { docMdp, locks } = permissionsOf(file, signatures);
  const isPrepared = signatures.some(({ name }) => name === field);
  const certified = (permission: DocMdp): Result<PdfFile, FileRefusal> => refuse({ code: "pdf.certified", permission });
  if (docMdp !== null && (docMdp === 1 || !isPrepared)) return certified(docMdp);
  // Without a name the new field is one that nobody listed: closed to it are locks on all and on all but some.
  if (isLocked(field ?? "", locks)) return refuse({ code: "pdf.locked", field: field ?? "" });
  return accept(file);
};
