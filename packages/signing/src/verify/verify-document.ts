import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { unlock } from "../encryption/unlock.ts";
import { headerOffset } from "../pdf/footer.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError, PdfSyntaxError } from "../pdf/syntax-error.ts";
import { readCertificate } from "../x509/certificate.ts";
import { readOcspResponse } from "../x509/ocsp-response.ts";
import { readRevocationList } from "../x509/revocation-list.ts";
import type { EvidencePool } from "./check-signer.ts";
import { type Finding, finding } from "./finding.ts";
import { informs } from "./finding-effects.ts";
import type { Policy, SignatureReport, SubIndication, Verdict, VerificationReport } from "./report.ts";
import { anchorsOf, type TrustStore } from "./trust-store.ts";
import { verifyFile } from "./verify-file.ts";

/** What the verifier is told: whom to trust (PEM anchors, alone or in named domains), by which rules, at which moment (ISO 8601, else now). */
export type VerifyOptions = {
  readonly trust: TrustStore;
  readonly policy?: Policy;
  readonly at?: string;
  /** DER revocation lists (CRL) at hand; nothing is fetched. */
  readonly revocationLists?: readonly Uint8Array[];
  /** DER OCSP responses at hand. */
  readonly ocspResponses?: readonly Uint8Array[];
  /** DER certificates that may help to find a chain; not trusted for being here. */
  readonly certificates?: readonly Uint8Array[];
  /** Without evidence on revocation a signature is INDETERMINATE (TRY_LATER); else that is only reported. */
  readonly requireRevocation?: boolean;
  /** Opens an encrypted file: the user's or the owner's. */
  readonly password?: string;
};

const broken: ReadonlySet<SubIndication | null> = new Set<SubIndication>([
  "FORMAT_FAILURE",
  "HASH_FAILURE",
  "SIG_CRYPTO_FAILURE",
]);

const isIntact = ({ digestOk, signatureOk, subIndication }: SignatureReport): boolean =>
  digestOk === true && signatureOk === true && !broken.has(subIndication);

const verdictOf = (signatures: readonly SignatureReport[], findings: readonly Finding[]): Verdict => {
  if (findings.some(({ code }) => code === "signature.removed")) return "TOTAL-FAILED";
  if (signatures.some(({ indication }) => indication === "TOTAL-FAILED")) return "TOTAL-FAILED";
  if (
    !findings.every(({ code }) => informs(code)) ||
    signatures.some(({ indication }) => indication === "INDETERMINATE")
  )
    return "INDETERMINATE";
  return signatures.length === 0 ? "NOT-SIGNED" : "TOTAL-PASSED";
};

// A time that is none would compare as neither earlier nor later and so let everything pass.
const momentOf = (at: string | undefined): number => {
  const moment = at === undefined ? Date.now() : Date.parse(at);
  if (Number.isNaN(moment)) throw new RangeError("the moment to verify at is not ISO 8601");
  return moment;
};

const unreadable = (error: unknown): Finding => {
  if (error instanceof PdfLimitError) return finding("limits.exceeded");
  return finding("pdf.unreadable", { reason: error instanceof Error ? error.message : "?" });
};

type Answer = Pick<VerificationReport, "signatures" | "findings">;

/** What a file says that had to be recovered: told, but never passed, because other software may recover something else. */
const judgedAnyway = async (
  pdf: Uint8Array,
  { message: reason }: Error,
  judged: (file: PdfFile) => Promise<Answer>,
): Promise<Answer> => {
  try {
    const { signatures, findings } = await judged(PdfFile.recover(pdf, reason));
    return { signatures, findings: [finding("pdf.recovered", { reason }), ...findings] };
  } catch {
    return { signatures: [], findings: [finding("pdf.unreadable", { reason })] };
  }
};

/** What whoever is signing a file at this moment knows of its bytes: what was hashed, and the file as they open. */
export type KnownFile = { readonly digests: PrefixDigests; readonly file?: PdfFile };

/** What these bytes open as is read once; where a password or a repair comes in, the verifier goes its own way. */
const isOpened = (file: PdfFile | undefined, pdf: Uint8Array): file is PdfFile =>
  file !== undefined && file.bytes === pdf && file.damage === null && !file.isEncrypted;

/** Verifies a file of which something is known already. */
export const verifyKnown = async (
  pdf: Uint8Array,
  options: VerifyOptions,
  { digests, file: opened }: KnownFile,
): Promise<VerificationReport> => {
  const policy = options.policy ?? "administrative-result";
  const at = momentOf(options.at);
  const anchors = anchorsOf(options.trust);
  const evidence: EvidencePool = {
    certificates: (options.certificates ?? []).map(readCertificate),
    lists: (options.revocationLists ?? []).map(readRevocationList),
    responses: (options.ocspResponses ?? []).map(readOcspResponse),
  };
  const isRevocationRequired = options.requireRevocation ?? false;
  const answer = async (): Promise<Answer> => {
    if (headerOffset(pdf) < 0) return { signatures: [], findings: [finding("pdf.not-a-pdf")] };
    const judged = async (file: PdfFile): Promise<Answer> => {
      const access = file.isEncrypted ? await unlock(file, options.password) : "not-encrypted";
      return access === "wrong-password" || access === "unsupported"
        ? { signatures: [], findings: [finding("pdf.encrypted")] }
        : verifyFile(file, { anchors, evidence, at, policy, isRevocationRequired, digests });
    };
    try {
      return await judged(isOpened(opened, pdf) ? opened : PdfFile.open(pdf));
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) return { signatures: [], findings: [unreadable(error)] };
      return judgedAnyway(pdf, error, judged);
    }
  };
  const { signatures, findings } = await answer();
  return {
    policy,
    at: new Date(at).toISOString(),
    verdict: verdictOf(signatures, findings),
    documentIntact: findings.every(({ code }) => informs(code)) && signatures.every(isIntact),
    signatures,
    findings,
  };
};

/**
 * Kiểm tra chữ ký số của tệp PDF. Always answers: a file that cannot be read with certainty is INDETERMINATE, with the reason.
 * Throws only for options that are no certificates, no lists or no time.
 */
export const verifyDocument = (pdf: Uint8Array, options: VerifyOptions): Promise<VerificationReport> =>
  verifyKnown(pdf, options, { digests: new PrefixDigests() });
