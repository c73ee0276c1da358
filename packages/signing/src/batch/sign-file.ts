import { createHash } from "node:crypto";
import { existsSync, linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import type { BatchRefusal, SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { signDocument } from "../sign/sign-document.ts";
import { conditionsOf, type SealRequest, type SignatureRequest, type SignedDocument } from "../sign/signing-request.ts";
import type { Signer } from "../signer.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import type { BatchItem, BatchRequest, DoneFacts } from "./batch-request.ts";

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

const readInput = (path: string): Result<Uint8Array, BatchRefusal> => {
  try {
    const bytes = readFileSync(path);
    return accept(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return refuse({ code: "batch.unreadable-file", path, reason: reasonOf(error) });
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

/** The digests of the input and of the output, which begins with it: those bytes are hashed once. */
const bothDigests = (input: Uint8Array, output: Uint8Array): Pick<DoneFacts, "sha256" | "inSha256"> => {
  const running = createHash("sha256").update(input);
  const inSha256 = running.copy().digest("hex");
  return { inSha256, sha256: running.update(output.subarray(input.length)).digest("hex") };
};

const doneFacts = (input: Uint8Array, { pdf, field }: SignedDocument, at: string): DoneFacts => ({
  at,
  field,
  bytes: pdf.length,
  ...bothDigests(input, pdf),
});

const startsWith = (whole: Uint8Array, start: Uint8Array): boolean =>
  whole.length > start.length && Buffer.compare(whole.subarray(0, start.length), start) === 0;

/** Whether a file is what this job makes: the input and one signature of this certificate and this moment behind it. */
const recognised = async (
  input: Uint8Array,
  { out, at, now }: FileJob,
  { request, certificateSha256 }: { readonly request: SignatureRequest; readonly certificateSha256: string },
): Promise<FileOutcome> => {
  const there = readInput(out);
  if (!there.ok) return there;
  const moment = Date.parse(now) > Date.parse(at) ? now : at;
  const report = await verifyDocument(there.value, conditionsOf({ ...request, at: moment }));
  const own = report.signatures.findLast(({ kind }) => kind === "signature");
  const isOurs =
    startsWith(there.value, input) &&
    own?.indication === "TOTAL-PASSED" &&
    own.certificateSha256 === certificateSha256 &&
    own.claimedTime !== null &&
    Date.parse(own.claimedTime) === Date.parse(at);
  if (!isOurs) return refuse({ code: "batch.output-exists", path: out });
  const facts = {
    at,
    field: own.field,
    bytes: there.value.length,
    sha256: sha256(there.value),
    inSha256: sha256(input),
  };
  return accept({ how: "recognised", facts });
};

/** Signs one file into another, once: what an earlier run made is recognised, what is foreign is left alone. */
export const signFile = async (job: FileJob, { act, request }: BatchTerms, signer: Signer): Promise<FileOutcome> => {
  const { out, at, isBegun, expected } = job;
  const isThere = existsSync(out);
  if (isThere) {
    if (expected) {
      const there = readInput(out);
      return there.ok && sha256(there.value) === expected.sha256
        ? accept({ how: "recognised", facts: expected })
        : refuse({ code: "batch.output-changed", path: out });
    }
    if (!isBegun) return refuse({ code: "batch.output-exists", path: out });
  }
  const input = readInput(job.in);
  if (!input.ok) return input;
  const whole = { ...request, ...job.change, at, signer };
  if (isThere) {
    const certificateSha256 = sha256(signer.certificateChain[0] ?? new Uint8Array());
    return recognised(input.value, job, { request: whole as unknown as SignatureRequest, certificateSha256 });
  }
  const signed =
    act === "seal"
      ? await sealDocument(input.value, whole as unknown as SealRequest)
      : await signDocument(input.value, whole as unknown as SignatureRequest);
  if (!signed.ok) return signed;
  const facts = doneFacts(input.value, signed.value, at);
  if (expected && expected.sha256 !== facts.sha256) return refuse({ code: "batch.output-changed", path: out });
  const fault = writeOutput(out, signed.value.pdf);
  return fault ? refuse(fault) : accept({ how: "signed", facts });
};
