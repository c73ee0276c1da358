import type { CertificateRef, FileRef } from "@motcua/domain";

/** Stands where a signed file will stand while the domain is only asked whether it would allow one. */
export const nothing: { readonly file: FileRef; readonly certificate: CertificateRef } = {
  file: { sha256: "", mediaType: "application/pdf", bytes: 0 },
  certificate: { sha256: "", subject: "", serial: "" },
};
