import type { EvidenceRefusal } from "./revocation/gather-evidence.ts";
import type { TimestampRefusal } from "./timestamp/request-timestamp.ts";

/** Why the file cannot be signed: lý do tệp không ký được. */
export type FileRefusal =
  | { readonly code: "pdf.not-a-pdf" }
  | { readonly code: "pdf.unreadable"; readonly reason: string }
  | { readonly code: "pdf.encrypted" }
  | { readonly code: "pdf.certified"; readonly permission: 1 | 2 | 3 }
  | { readonly code: "pdf.locked"; readonly field: string }
  | { readonly code: "pdf.signed-before-certification" }
  | { readonly code: "pdf.earlier-signature-broken"; readonly field: string; readonly findings: readonly string[] }
  | { readonly code: "pdf.changed-after-signing"; readonly findings: readonly string[] };

/** Why the place cannot be used: lý do vị trí không dùng được. */
export type PlaceRefusal =
  | { readonly code: "place.no-such-page"; readonly page: number; readonly pages: number }
  | { readonly code: "place.outside-page"; readonly page: number }
  | { readonly code: "place.covers-page"; readonly page: number }
  | { readonly code: "field.already-signed"; readonly field: string }
  | { readonly code: "field.not-a-signature-field"; readonly field: string }
  | { readonly code: "field.no-place"; readonly field: string }
  | { readonly code: "field.name-taken"; readonly field: string }
  | { readonly code: "image.not-a-png" }
  | { readonly code: "text.no-such-letter"; readonly character: string }
  | { readonly code: "text.does-not-fit"; readonly page: number };

/** Why the certificate may not sign: lý do chứng thư không được ký. */
export type CertificateRefusal =
  | { readonly code: "certificate.unreadable" }
  | { readonly code: "certificate.expired"; readonly subject: string; readonly notAfter: string }
  | { readonly code: "certificate.not-yet-valid"; readonly subject: string; readonly notBefore: string }
  | { readonly code: "certificate.revoked"; readonly subject: string; readonly on: string }
  | { readonly code: "certificate.wrong-usage"; readonly subject: string }
  | { readonly code: "certificate.wrong-key"; readonly subject: string }
  | { readonly code: "certificate.not-trusted"; readonly subject: string };

/** Why the organisation's seal may not be set: lý do không được đóng dấu (NĐ 30/2020, Điều 32). */
export type SealRefusal =
  | { readonly code: "seal.no-earlier-signature" }
  | { readonly code: "seal.earlier-signature-invalid"; readonly field: string; readonly findings: readonly string[] }
  | {
      readonly code: "seal.earlier-signature-not-trusted";
      readonly field: string;
      readonly findings: readonly string[];
    }
  | { readonly code: "seal.no-place" };

/** Why the key cannot be used: lý do không dùng được khóa. */
export type KeyRefusal =
  | { readonly code: "key.unreadable" }
  | { readonly code: "key.wrong-password" }
  | { readonly code: "key.unsupported" }
  | { readonly code: "key.not-found"; readonly wanted: string; readonly candidates: readonly string[] }
  | { readonly code: "key.ambiguous"; readonly candidates: readonly string[] };

/** Why a token did not sign: vì sao thiết bị ký không ký. */
export type TokenRefusal =
  | { readonly code: "token.no-driver"; readonly reason: string }
  | { readonly code: "token.absent"; readonly wanted: string | null }
  | { readonly code: "token.ambiguous"; readonly candidates: readonly string[] }
  | { readonly code: "token.wrong-pin" }
  | { readonly code: "token.pin-locked" }
  | { readonly code: "token.pin-expired" }
  | { readonly code: "token.last-try" }
  | { readonly code: "token.driver-crashed" }
  | { readonly code: "token.timed-out"; readonly seconds: number }
  | { readonly code: "token.closed" }
  | { readonly code: "token.failed"; readonly reason: string };

/** Why a remote service did not sign: vì sao dịch vụ ký số từ xa không ký. */
export type RemoteRefusal =
  | { readonly code: "remote.unreachable"; readonly reason: string }
  | { readonly code: "remote.wrong-credentials" }
  | { readonly code: "remote.declined" }
  | { readonly code: "remote.expired" }
  | { readonly code: "remote.too-many"; readonly maximum: number }
  | { readonly code: "remote.not-usable"; readonly reason: string }
  | { readonly code: "remote.refused"; readonly error: string }
  | { readonly code: "remote.malformed"; readonly reason: string };

/** Why a document of a batch was not signed: vì sao một văn bản trong lô không được ký. */
export type BatchRefusal =
  | { readonly code: "batch.in-use"; readonly journal: string }
  | { readonly code: "batch.journal-unreadable"; readonly journal: string; readonly reason: string }
  | { readonly code: "batch.other-batch"; readonly journal: string }
  | { readonly code: "batch.unreadable-file"; readonly path: string; readonly reason: string }
  | { readonly code: "batch.not-written"; readonly path: string; readonly reason: string }
  | { readonly code: "batch.twice"; readonly path: string }
  | { readonly code: "batch.output-exists"; readonly path: string }
  | { readonly code: "batch.output-changed"; readonly path: string }
  | { readonly code: "batch.worker-lost"; readonly path: string };

/** Why the key did not sign: vì sao khóa không ký. */
export type SignerRefusal = KeyRefusal | TokenRefusal | RemoteRefusal | StateRefusal;

/** Why what was prepared cannot be completed: vì sao không hoàn tất được chữ ký đã chuẩn bị. */
export type StateRefusal =
  | { readonly code: "state.malformed"; readonly reason: string }
  | { readonly code: "state.expired"; readonly expiresAt: string }
  | { readonly code: "state.other-file" };

/** Why the moment of signing is none: thời gian ký không đúng dạng. */
export type TimeRefusal = { readonly code: "time.not-iso-8601"; readonly at: string };

/** Why a file was not raised to a higher level: vì sao không nâng mức chữ ký. */
type ExtensionRefusal = { readonly code: "extend.nothing-signed" };

/** Every reason for which nothing was signed: mọi lý do từ chối ký. */
export type SigningRefusal =
  | FileRefusal
  | PlaceRefusal
  | CertificateRefusal
  | SealRefusal
  | SignerRefusal
  | BatchRefusal
  | TimeRefusal
  | TimestampRefusal
  | EvidenceRefusal
  | ExtensionRefusal
  | { readonly code: "level.not-reached"; readonly wanted: string; readonly reached: string | null }
  | { readonly code: "signature.wrong-value"; readonly subject: string }
  | { readonly code: "output.not-verified"; readonly findings: readonly string[] };

export type SigningRefusalCode = SigningRefusal["code"];
