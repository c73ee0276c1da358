/** @module Verifying in Node and in the browser; imports nothing but itself. */
export { verifyDocument, type VerifyOptions } from "./verify-document.ts";
export type {
  Coverage,
  Indication,
  Modification,
  Policy,
  SignatureReport,
  SubIndication,
  Verdict,
  VerificationReport,
} from "./report.ts";
export type { Finding, FindingCode } from "./finding.ts";
export type { TrustDomain, TrustStore } from "./trust-store.ts";
