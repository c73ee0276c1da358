import { unlock } from "../encryption/unlock.ts";
import { type DocMdp, isLocked, permissionsOf } from "../form/permissions.ts";
import { pagesOf } from "../form/pages.ts";
import { catalogOf, formFields } from "../form/signature-fields.ts";
import { headerOffset } from "../pdf/footer.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError, PdfSyntaxError } from "../pdf/syntax-error.ts";
import { PdfRef } from "../pdf/value.ts";
import type { FileRefusal, TimeRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { VerificationReport } from "../verify/report.ts";
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

type Opening = {
  readonly at: string;
  readonly field?: string;
  readonly password?: string;
  /** What the signature shows; without it it is invisible. */
  readonly appearance?: object;
};

/** Whether other software would also miss nothing: every page is there, with what it shows. */
const checkRecovered = (file: PdfFile): void => {
  const tree = file.dict(catalogOf(file)?.get("Pages"));
  let pages = 0;
  for (const { dict, inherited } of pagesOf(file)) {
    pages++;
    for (const value of [dict.get("Contents"), dict.get("Resources") ?? inherited.get("Resources")])
      if (value instanceof PdfRef && file.resolve(value) === undefined)
        throw new PdfSyntaxError("a page of the damaged file is not whole", dict.start);
  }
  if (pages === 0 || file.resolve(tree?.get("Count")) !== pages)
    throw new PdfSyntaxError("pages of the damaged file are missing", 0);
};

const unlocked = async (file: PdfFile, password: string | undefined): Promise<PdfFile | null> => {
  if (!file.isEncrypted) return file;
  const access = await unlock(file, password);
  return access === "wrong-password" || access === "unsupported" ? null : file;
};

/** The file with its form readable; where it is damaged, as it can be recovered. Null while it is locked. */
const readable = async (pdf: Uint8Array, password: string | undefined): Promise<PdfFile | null> => {
  try {
    const file = await unlocked(PdfFile.open(pdf), password);
    if (file && !file.dict(catalogOf(file)?.get("Pages"))) throw new PdfSyntaxError("no catalogue", 0);
    if (file) formFields(file);
    return file;
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    return recovered(pdf, error.message, password);
  }
};

const recovered = async (pdf: Uint8Array, reason: string, password: string | undefined): Promise<PdfFile | null> => {
  const file = await unlocked(PdfFile.recover(pdf, reason), password);
  if (file) checkRecovered(file);
  return file;
};

/** The file as the verifier had to read it: if that found damage where opening it met none, it is recovered now. */
export const asVerified = async (
  file: PdfFile,
  { findings }: VerificationReport,
  { password }: Opening,
): Promise<PdfFile> => {
  const damage = findings.find(({ code }) => code === "pdf.recovered");
  if (!damage || file.damage !== null) return file;
  return (await recovered(file.bytes, String(damage.facts["reason"]), password)) ?? file;
};

/**
 * Opens a file that may be signed. Refused before the key is touched: certified against changes, locked, encrypted, unreadable. A
 * certified file takes a later signature in a field that was made beforehand, or in an invisible one: a new visible one breaks
 * the certification.
 */
export const openForSigning = async (
  pdf: Uint8Array,
  { at, field, password, appearance }: Opening,
): Promise<Result<PdfFile, FileRefusal | TimeRefusal>> => {
  if (!signingTime(at)) return refuse({ code: "time.not-iso-8601", at });
  if (headerOffset(pdf) < 0) return refuse({ code: "pdf.not-a-pdf" });
  const file = await readable(pdf, password);
  if (!file) return refuse({ code: "pdf.encrypted" });
  const { signatures } = formFields(file);
  const { docMdp, locks } = permissionsOf(file, signatures);
  const isPrepared = signatures.some(({ name }) => name === field);
  const certified = (permission: DocMdp): Result<PdfFile, FileRefusal> => refuse({ code: "pdf.certified", permission });
  if (docMdp !== null && (docMdp === 1 || (!isPrepared && appearance !== undefined))) return certified(docMdp);
  // Without a name the new field is one that nobody listed: closed to it are locks on all and on all but some.
  if (isLocked(field ?? "", locks)) return refuse({ code: "pdf.locked", field: field ?? "" });
  return accept(file);
};
