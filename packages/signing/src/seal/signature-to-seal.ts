import type { SealRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { decisiveCodes } from "../verify/finding-effects.ts";
import type { SignatureReport, VerificationReport } from "../verify/report.ts";

const isUntrusted = (signature: SignatureReport): boolean =>
  signature.subIndication === "NO_CERTIFICATE_CHAIN_FOUND" &&
  signature.digestOk === true &&
  signature.signatureOk === true;

const isIntact = ({ indication, digestOk, signatureOk }: SignatureReport): boolean =>
  indication !== "TOTAL-FAILED" && digestOk === true && signatureOk === true;

/**
 * The seal is set only on a document that the competent person has signed (NĐ 30/2020, Điều 32): every earlier signature must be
 * valid and, unless whoever seals answers for the signers himself, trusted. Answers the last one.
 */
export const signatureToSeal = (
  report: VerificationReport,
  earlierSigners: "trusted" | "intact" = "trusted",
): Result<SignatureReport, SealRefusal> => {
  const last = report.signatures.findLast(({ kind }) => kind === "signature");
  if (!last) return refuse({ code: "seal.no-earlier-signature" });
  const isTrusted = earlierSigners === "trusted";
  const isGood = (one: SignatureReport): boolean => (isTrusted ? one.indication === "TOTAL-PASSED" : isIntact(one));
  const isWhole = isTrusted ? report.verdict === "TOTAL-PASSED" : report.documentIntact;
  const faulty = report.signatures.find((signature) => !isGood(signature)) ?? (isWhole ? null : last);
  if (!faulty) return accept(last);
  const findings = [
    ...report.findings.map(({ code: found }) => found),
    ...decisiveCodes(faulty.findings, report.policy),
  ];
  const code = isUntrusted(faulty) ? "seal.earlier-signature-not-trusted" : "seal.earlier-signature-invalid";
  return refuse({ code, field: faulty.field, findings });
};
