import { unlock } from "../encryption/unlock.ts";
import type { SigningWarning } from "../levels/signing-warning.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";

// ISO 32000-2, table 22: bit 6 allows annotations and forms, bit 9 filling in and signing.
const signingBits = 0b1_0010_0000;

/** What the signer should know of the file: that it was repaired, that its owner did not want it signed. */
export const fileWarnings = async (file: PdfFile, password?: string): Promise<readonly SigningWarning[]> => {
  const warnings: SigningWarning[] = [];
  // A state that leads back to no older one brings a new cross-reference for a damaged file.
  if (file.sections.length === 1) warnings.push({ code: "pdf.repaired" });
  if (!file.isEncrypted) return warnings;
  const isUser = (await unlock(file, password)) === "as-user";
  if (isUser && ((file.cipher?.dictionary.permissions ?? 0) & signingBits) === 0)
    warnings.push({ code: "pdf.signing-not-permitted" });
  return warnings;
};
