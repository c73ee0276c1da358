import { createHash } from "node:crypto";
import { existsSync, linkSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { hexOf } from "../asn1/hex.ts";
import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import type { BatchRefusal, SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { draftSeal } from "../seal/draft-seal.ts";
import { draftSignature } from "../sign/draft-signature.ts";
import { signDraft } from "../sign/sign-draft.ts";
import { conditionsOf, type SealRequest, type SignatureRequest, type SignedDocument } from "../sign/signing-request.ts";
import type { Signer } from "../signer.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import type { BatchItem, BatchRequest, DoneFacts } from "./batch-request.ts";
import { type BorrowedFile, borrowFile } from "./borrow-file.ts";

/** What all documents of a batch have in common, without the key: it may go to another thread. */
export type BatchTerms = { readonly act: BatchRequest["act"]; readonly request: object };

export type FileJob = BatchItem & {
  readonly at: string;
  /** The moment of this run; later than `at` where an earlier run began. */
  readonly now: string;
  /** An earlier run began it: what lies at `out` may be its work. */
  readonly isBegun: boolean;
  /** What an earlier run has written; rebuilt where it was lost. */
  readonly expected: DoneFacts | null;
};

export type FileOutcome = Result<
  { readonly how: "signed" | "recognised"; readonly facts: DoneFacts },
  SigningRefusal | BatchRefusal
>;

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** Reads a file, works with its bytes, and gives their memory back. */
const withFile = async <T, R>(
  path: string,
  work: (bytes: Uint8Array) => Promise<Result<T, R>>,
): Promise<Result<T, R | BatchRefusal>> => {
  let file: BorrowedFile;
  try {
    file = borrowFile(path);
  } catch (error) {
    return refuse({ code: "batch.unreadable-file", path, reason: reasonOf(error) });
  }
  try {
    return await work(file.bytes);
  } finally {
    file.giveBack();
  }
};

/** Whole or not at all, and never over what is there. */
const writeOutput = (path: string, bytes: Uint8Array): BatchRefusal | null => {
  const part = `${path}.part`;
  try {
    writeFileSync(part, bytes);
    try {
      linkSync(part, path);
      unlinkSync(part);
    } catch (error) {
      if (reasonOf(error) === "EEXIST") throw error;
      // A file system without links.
      renameSync(part, path);
    }
    return null;
  } catch (error) {
    return reasonOf(error) === "EEXIST"
      ? { code: "batch.output-exists", path }
      : { code: "batch.not-written", path, reason: reasonOf(error) };
  }
};

type Signed = Result<{ readonly document: SignedDocument; readonly facts: DoneFacts }, SigningRefusal>;

/** Signs, and knows the digests of input and output: what both and the signature have in common is hashed once. */
const signed = async (
  input: Uint8Array,
  { act, at }: { act: BatchTerms["act"]; at: string },
  request: object,
): Promise<Signed> => {
  let digests = new PrefixDigests();
  let inSha256 = "";
  const seal = request as SealRequest;
  const answer = await signDraft(async () => {
    // A second draft differs in bytes that the first one's digests remember.
    digests = new PrefixDigests();
    inSha256 = hexOf(await digests.digestOf("SHA-256", [input]));
    return act === "seal"
      ? draftSeal(input, seal, digests)
      : draftSignature(input, request as SignatureRequest, digests);
  }, seal);
  if (!answer.ok) return answer;
  const { pdf, field } = answer.value;
  const outSha256 = hexOf(await digests.lastDigestOf("SHA-256", pdf));
  return accept({ document: answer.value, facts: { at, field, bytes: pdf.length, sha256: outSha256, inSha256 } });
};

const startsWith = (whole: Uint8Array, start: Uint8Array): boolean =>
  whole.length > start.length && Buffer.compare(whole.subarray(0, start.length), start) === 0;

/** Whether a file is what this job makes: the input and one signature of this certificate and this moment behind it. */
const recognised = async (
  { input, there }: { readonly input: Uint8Array; readonly there: Uint8Array },
  { out, at, now }: FileJob,
  { request, certificateSha256 }: { readonly request: SignatureRequest; readonly certificateSha256: string },
): Promise<FileOutcome> => {
  const moment = Date.parse(now) > Date.parse(at) ? now : at;
  const report = await verifyDocument(there, conditionsOf({ ...request, at: moment }));
  const own = report.signatures.findLast(({ kind }) => kind === "signature");
  const isOurs =
    startsWith(there, input) &&
    own?.indication === "TOTAL-PASSED" &&
    own.certificateSha256 === certificateSha256 &&
    own.claimedTime !== null &&
    Date.parse(own.claimedTime) === Date.parse(at);
  if (!isOurs) return refuse({ code: "batch.output-exists", path: out });
  const facts = { at, field: own.field, bytes: there.length, sha256: sha256(there), inSha256: sha256(input) };
  return accept({ how: "recognised", facts });
};

/** Signs one file into another, once: what an earlier run made is recognised, what is foreign is left alone. */
export const signFile = async (job: FileJob, { act, request }: BatchTerms, signer: Signer): Promise<FileOutcome> => {
  const { out, at, isBegun, expected } = job;
  const isThere = existsSync(out);
  if (isThere && expected)
    return withFile(out, async (there): Promise<FileOutcome> =>
      sha256(there) === expected.sha256
        ? accept({ how: "recognised", facts: expected })
        : refuse({ code: "batch.output-changed", path: out }),
    );
  if (isThere && !isBegun) return refuse({ code: "batch.output-exists", path: out });
  const whole = { ...request, ...job.change, at, signer };
  return withFile(job.in, async (input): Promise<FileOutcome> => {
    if (isThere) {
      const certificateSha256 = sha256(signer.certificateChain[0] ?? new Uint8Array());
      const own = { request: whole as unknown as SignatureRequest, certificateSha256 };
      return withFile(out, (there) => recognised({ input, there }, job, own));
    }
    const answer = await signed(input, { act, at }, whole);
    if (!answer.ok) return answer;
    const { document, facts } = answer.value;
    if (expected && expected.sha256 !== facts.sha256) return refuse({ code: "batch.output-changed", path: out });
    const fault = writeOutput(out, document.pdf);
    return fault ? refuse(fault) : accept({ how: "signed", facts });
  });
};
