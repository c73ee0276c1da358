import type { Rectangle } from "../rectangle.ts";
import type { Finding } from "./finding.ts";

/** Verdict over the whole file: kết luận kiểm tra. */
export type Verdict = "TOTAL-PASSED" | "TOTAL-FAILED" | "INDETERMINATE" | "NOT-SIGNED";

/** Indication of one signature, in the words of EN 319 102-1. */
export type Indication = Exclude<Verdict, "NOT-SIGNED">;

export type SubIndication =
  | "FORMAT_FAILURE"
  | "HASH_FAILURE"
  | "SIG_CRYPTO_FAILURE"
  | "REVOKED"
  | "REVOKED_NO_POE"
  | "EXPIRED"
  | "NOT_YET_VALID"
  | "SIG_CONSTRAINTS_FAILURE"
  | "CHAIN_CONSTRAINTS_FAILURE"
  | "CERTIFICATE_CHAIN_GENERAL_FAILURE"
  | "CRYPTO_CONSTRAINTS_FAILURE"
  | "NO_SIGNING_CERTIFICATE_FOUND"
  | "NO_CERTIFICATE_CHAIN_FOUND"
  | "OUT_OF_BOUNDS_NO_POE"
  | "REVOKED_CA_NO_POE"
  | "TIMESTAMP_ORDER_FAILURE"
  | "TRY_LATER"
  | "SIGNED_DATA_NOT_FOUND"
  | "CUSTOM";

/** What happened to the file after the signature: thay đổi sau khi ký. */
export type Modification = "none" | "allowed" | "form-fill" | "annotation" | "other";

/** How much of the file the signature covers: phạm vi được ký. */
export type Coverage = "whole-file" | "whole-revision" | "partial" | "unclear";

/** Strict is the rule for administrative results (kết quả thủ tục hành chính); lenient reports form filling and notes without failing. */
export type Policy = "administrative-result" | "lenient";

/** Mức của chữ ký (EN 319 142-1): what the file itself can still prove later. Whether anyone is trusted is another question. */
export type SignatureLevel = "B-B" | "B-T" | "B-LT" | "B-LTA";

/** One signature in the file: một chữ ký trong tệp. */
export type SignatureReport = {
  readonly field: string;
  readonly kind: "signature" | "timestamp";
  readonly subFilter: string | null;
  readonly indication: Indication;
  readonly subIndication: SubIndication | null;
  readonly digestOk: boolean | null;
  readonly signatureOk: boolean | null;
  readonly coversWholeFile: boolean;
  readonly coverage: Coverage;
  readonly modification: Modification;
  readonly docMdp: 1 | 2 | 3 | null;
  /** Common name of the signing certificate. */
  readonly signer: string | null;
  readonly organisation: string | null;
  readonly issuer: string | null;
  /** What the signer says, ISO 8601; not proven. */
  readonly claimedTime: string | null;
  /** The earliest moment that a trusted timestamp authority proves, ISO 8601; of a timestamp the moment it states. */
  readonly timestamp: string | null;
  /** Who proves it. */
  readonly timestampAuthority: string | null;
  /** What the file itself can prove; null where it is no baseline signature. */
  readonly level: SignatureLevel | null;
  /** The algorithm that was used, as "rsa-pkcs1-sha256". */
  readonly algorithm: string | null;
  /** Upper-case hexadecimal. */
  readonly certificateSerial: string | null;
  /** Lower-case hexadecimal. */
  readonly certificateSha256: string | null;
  readonly certificateValidFrom: string | null;
  readonly certificateValidTo: string | null;
  /** Whether the certificate was in force when the signature was made, by the proven or else the claimed time. */
  readonly certificateValidWhenSigned: boolean | null;
  /** The named trust domain in which the chain of certificates ends. */
  readonly trustDomain: string | null;
  /** Where it is seen; null where it is invisible. */
  readonly place: Rectangle | null;
  readonly findings: readonly Finding[];
};

/** The answer about a file: báo cáo kiểm tra. */
export type VerificationReport = {
  readonly policy: Policy;
  /** The moment for which certificates were judged, ISO 8601. */
  readonly at: string;
  readonly verdict: Verdict;
  readonly documentIntact: boolean;
  readonly signatures: readonly SignatureReport[];
  readonly findings: readonly Finding[];
};
