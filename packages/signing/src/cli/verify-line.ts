import type { Policy, SignatureReport, Verdict, VerificationReport } from "../verify/report.ts";
import type { Trouble } from "./trouble.ts";

const explained = ({ code, vi, en }: Trouble): Trouble => ({ code, vi, en });

// Field by field, in the contract's order: what the report gains later must not slip in between.
const signatureLine = (signature: SignatureReport): object => ({
  field: signature.field,
  kind: signature.kind,
  subFilter: signature.subFilter,
  indication: signature.indication,
  subIndication: signature.subIndication,
  digestOk: signature.digestOk,
  signatureOk: signature.signatureOk,
  coversWholeFile: signature.coversWholeFile,
  coverage: signature.coverage,
  modification: signature.modification,
  docMdp: signature.docMdp,
  signer: signature.signer,
  organisation: signature.organisation,
  claimedTime: signature.claimedTime,
  timestamp: signature.timestamp,
  level: signature.level,
  findings: signature.findings.map(explained),
});

const lineOf = (
  file: string,
  report: Pick<VerificationReport, "policy" | "documentIntact" | "signatures"> & {
    readonly verdict: Verdict;
    readonly findings: readonly Trouble[];
  },
): string =>
  JSON.stringify({
    file,
    policy: report.policy,
    verdict: report.verdict,
    documentIntact: report.documentIntact,
    signatures: report.signatures.map(signatureLine),
    findings: report.findings.map(explained),
  });

/** The JSON object that other programs read: one line, every field always there. */
export const verifyLine = (file: string, report: VerificationReport): string => lineOf(file, report);

/** The same for a file about which nothing can be concluded. */
export const unansweredLine = (file: string, policy: Policy, trouble: Trouble): string =>
  lineOf(file, { policy, verdict: "INDETERMINATE", documentIntact: false, signatures: [], findings: [trouble] });
