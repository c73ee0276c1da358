import { decisiveCodes } from "../verify/finding-effects.ts";
import type { SignatureReport } from "../verify/report.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import type { SignedDocument } from "./signing-request.ts";

type Expected = {
  readonly at: string;
  readonly trust: readonly string[];
  readonly revocationLists: readonly Uint8Array[];
  readonly password?: string;
  readonly field: string;
  readonly earlierSignatures: SignedDocument["earlierSignatures"];
};

const isUnharmed = ({ digestOk, signatureOk, modification }: SignatureReport): boolean =>
  digestOk === true && signatureOk === true && (modification === "none" || modification === "allowed");

/** Nothing is let out that our own verifier does not pass; what was signed before must be as whole as it was. */
export const faultsOfOutput = async (
  pdf: Uint8Array,
  { field, earlierSignatures, ...conditions }: Expected,
): Promise<readonly string[] | null> => {
  const report = await verifyDocument(pdf, conditions);
  const own = report.signatures.at(-1);
  const isOwnGood = own?.field === field && own.indication === "TOTAL-PASSED" && own.coversWholeFile;
  const isRestGood =
    report.signatures.every(isUnharmed) && (report.signatures.length === 1) === (earlierSignatures === "none");
  if (isOwnGood && isRestGood && report.findings.length === 0) return null;
  const decisive = decisiveCodes(
    report.signatures.flatMap((signature) => signature.findings),
    report.policy,
  );
  return [...report.findings.map(({ code }) => code), ...decisive];
};
