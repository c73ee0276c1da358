import type { Certificate } from "./certificate.ts";

// Any purpose, e-mail protection, document signing (RFC 9336), client authentication as domestic CAs set it, Microsoft's and Adobe's.
const purposes = new Set([
  "2.5.29.37.0",
  "1.3.6.1.5.5.7.3.4",
  "1.3.6.1.5.5.7.3.36",
  "1.3.6.1.5.5.7.3.2",
  "1.3.6.1.4.1.311.10.3.12",
  "1.2.840.113583.1.1.5",
]);

/** Whether a certificate is meant for signing documents (mục đích sử dụng khóa). */
export const maySignDocuments = ({ keyUsage, extendedKeyUsage }: Certificate): boolean =>
  (keyUsage === null || keyUsage.has("digitalSignature") || keyUsage.has("nonRepudiation")) &&
  (extendedKeyUsage === null || extendedKeyUsage.some((purpose) => purposes.has(purpose)));
