import { type LevelOptions, reaches } from "../levels/level-options.ts";
import type { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { decisiveCodes } from "../verify/finding-effects.ts";
import type { SignatureReport } from "../verify/report.ts";
import { verifyKnown } from "../verify/verify-document.ts";
import type { SignedDocument } from "./signing-request.ts";

type Expected = Pick<LevelOptions, "level"> & {
  readonly at: string;
  readonly trust: readonly string[];
  readonly revocationLists: readonly Uint8Array[];
  readonly password?: string;
  readonly field: string;
  readonly earlierSignatures: SignedDocument["earlierSignatures"];
  /** What was hashed of the file while it was signed. */
  readonly digests: PrefixDigests;
  /** The finished file, where it was opened already. */
  readonly file?: PdfFile;
};

const isUnharmed = ({ digestOk, signatureOk, modification }: SignatureReport): boolean =>
  digestOk === true && signatureOk === true && (modification === "none" || modification === "allowed");

/** Nothing is let out that our own verifier does not pass; what was signed before must be as whole as it was. */
export const checkOutput = async (
  pdf: Uint8Array,
  { field, earlierSignatures, level = "B-B", at, trust, revocationLists, password, digests, file }: Expected,
): Promise<Result<SignatureReport, SigningRefusal>> => {
  const conditions = { at, trust, revocationLists, ...(password === undefined ? {} : { password }) };
  const report = await verifyKnown(pdf, conditions, file ? { digests, file } : { digests });
  const place = report.signatures.findIndex((signature) => signature.field === field);
  const own = report.signatures[place];
  const after = report.signatures.slice(place + 1);
  // Behind the new signature come the timestamps that its level takes, and nothing else.
  const isOwnGood =
    own?.indication === "TOTAL-PASSED" &&
    (own.coversWholeFile || reaches(level, "B-LT")) &&
    after.every(({ kind, indication }) => kind === "timestamp" && indication === "TOTAL-PASSED") &&
    after.length === (level === "B-LTA" ? 1 : 0);
  const isRestGood = report.signatures.every(isUnharmed) && (place === 0) === (earlierSignatures === "none");
  if (!own || !isOwnGood || !isRestGood || report.findings.length > 0) {
    const decisive = decisiveCodes(
      report.signatures.flatMap((signature) => signature.findings),
      report.policy,
    );
    return refuse({ code: "output.not-verified", findings: [...report.findings.map(({ code }) => code), ...decisive] });
  }
  return level === "B-B" || (own.level !== null && reaches(own.level, level))
    ? accept(own)
    : refuse({ code: "level.not-reached", wanted: level, reached: own.level });
};
