import { statSync } from "node:fs";
import { base64Of, bytesOfBase64 } from "../json/base64.ts";
import type { Signer } from "../signer.ts";
import { softKeyOf } from "../signers/soft-signer.ts";
import type { BatchRequest } from "./batch-request.ts";
import { BatchWorkers } from "./batch-workers.ts";
import type { Journal } from "./journal.ts";
import { type BatchTerms, type FileJob, type FileOutcome, signFile } from "./sign-file.ts";
import { turnstile } from "./turnstile.ts";
import { sideBySide } from "./side-by-side.ts";

/** How files get signed: by threads that have the key, or here. */
export type Hands = {
  /** Lets the work at a document begin when its turn has come. */
  readonly enter: <T>(job: FileJob, work: () => Promise<T>) => Promise<T>;
  readonly sign: (job: FileJob) => Promise<FileOutcome>;
  readonly close: () => Promise<void>;
};

const defaultWorkers = 2;
const defaultTogether = 4;
const largeBytes = 262_144;

const isCloneable = (value: unknown): boolean => {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
};

/** A key that signs differently each time, or counts, is asked once for a digest: its value is noted before it is used. */
const notedSigner = (signer: Signer, journal: Journal, out: string): Signer => ({
  ...signer,
  sign: async (input, algorithm) => {
    const digest = base64Of(input.digest);
    const noted = journal.standings.get(out)?.value;
    const known = noted?.digest === digest ? bytesOfBase64(noted.signature) : null;
    if (known) return known;
    const value = await signer.sign(input, algorithm);
    if (value instanceof Uint8Array) await journal.write({ value: { out, digest, signature: base64Of(value) } });
    return value;
  },
});

const isLarge = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largeBytes;

/** So many documents at the same time, fewer where they are large: all of them lie in memory. */
const entrance = (small: number, large: number): Hands["enter"] => {
  const enter = turnstile(small);
  return (job, work) => enter(isLarge(job.in) ? small / large : 1, work);
};

export const handsFor = ({ act, request, workers, together }: BatchRequest, journal: Journal): Hands => {
  const { signer, ...rest } = request;
  const terms: BatchTerms = { act, request: rest };
  const key = softKeyOf(signer);
  // Timestamps and evidence come with functions, which no other thread can have.
  const asksNobody = key !== null && isCloneable(rest);
  if (asksNobody && workers !== 0) {
    const count = workers ?? defaultWorkers;
    const threads = new BatchWorkers({ key, terms }, count);
    return {
      // A thread has its next files at hand when it is done with some.
      enter: entrance(count * sideBySide * 2, count * 2),
      sign: (job) => threads.sign(job),
      close: () => threads.close(),
    };
  }
  const isRepeatable = key !== null && signer.algorithm.startsWith("rsa-pkcs1");
  const places = turnstile(together ?? defaultTogether);
  return {
    enter:
      asksNobody && together === undefined ? entrance(sideBySide, defaultTogether) : (_job, work) => places(1, work),
    sign: (job) => signFile(job, terms, isRepeatable ? signer : notedSigner(signer, journal, job.out)),
    close: async () => {},
  };
};
