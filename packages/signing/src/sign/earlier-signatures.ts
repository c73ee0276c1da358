import type { FileRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { decisiveCodes } from "../verify/finding-effects.ts";
import type { SignatureReport, VerificationReport } from "../verify/report.ts";

const isBroken = (signature: SignatureReport): boolean =>
  signature.indication === "TOTAL-FAILED" || signature.digestOk !== true || signature.signatureOk !== true;

/** A new signature must not cover up a broken older one; whether the older signers are trusted is another question. */
export const earlierSignatures = (report: VerificationReport): Result<"none" | "clean", FileRefusal> => {
  const broken = report.signatures.find(isBroken);
  if (broken)
    return refuse({
      code: "pdf.earlier-signature-broken",
      field: broken.field,
      findings: decisiveCodes(broken.findings, report.policy),
    });
  // Damage before anyone signed harms nobody's signature; what is signed then is read in one way only.
  const isOnlyDamaged = report.signatures.length === 0 && report.findings.every(({ code }) => code === "pdf.recovered");
  if (!report.documentIntact && !isOnlyDamaged)
    return refuse({ code: "pdf.changed-after-signing", findings: report.findings.map(({ code }) => code) });
  return accept(report.signatures.length === 0 ? "none" : "clean");
};
