import type { X509Certificate } from "node:crypto";
import { DerError } from "../asn1/der.ts";
import { displayName, readCertificate } from "../x509/certificate.ts";
import { maySignDocuments } from "../x509/may-sign-documents.ts";

/** Whom a certificate names and whether it may sign; null where it cannot be read. */
export const certificateFacts = (
  certificate: X509Certificate,
): { readonly subject: string; readonly maySign: boolean } | null => {
  try {
    const read = readCertificate(new Uint8Array(certificate.raw));
    return { subject: displayName(read.subject), maySign: maySignDocuments(read) };
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
};

/** The certificates in order: the key's own first, each followed by its issuer. A root in the file proves nothing. */
export const orderedChain = (own: X509Certificate, others: readonly X509Certificate[]): readonly Uint8Array[] => {
  const chain: X509Certificate[] = [];
  for (let next: X509Certificate | undefined = own; next;) {
    const subject: X509Certificate = next;
    chain.push(subject);
    next = others.find((other) => !chain.some(({ raw }) => raw.equals(other.raw)) && subject.checkIssued(other));
  }
  return chain
    .filter((certificate, at) => at === 0 || certificate.issuer !== certificate.subject)
    .map((certificate) => new Uint8Array(certificate.raw));
};
