import { createHash, randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { base64Of, bytesOfBase64 } from "../json/base64.ts";
import type { BatchRefusal, SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Signer } from "../signer.ts";
import { softKeyOf } from "../signers/soft-signer.ts";
import type { BatchDocument, BatchEvent, BatchItem, BatchRequest } from "./batch-request.ts";
import { BatchWorkers } from "./batch-workers.ts";
import { Journal } from "./journal.ts";
import { lockFile } from "./lock-file.ts";
import { type BatchTerms, type FileJob, type FileOutcome, signFile } from "./sign-file.ts";
import { turnstile } from "./turnstile.ts";
import { writeManifest } from "./write-manifest.ts";

/** How files get signed: by threads that have the key, or here. */
type Hands = {
  readonly enter: ReturnType<typeof turnstile>;
  readonly sign: (job: FileJob) => Promise<FileOutcome>;
  readonly close: () => Promise<void>;
};

// A thread has its next file at hand when it is done with one.
const filesPerWorker = 2;
// As many documents are noted as begun or done in one go: a disk takes long to say that it has written.
const window = 128;
const defaultWorkers = 2;
const defaultTogether = 4;

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

const handsFor = ({ act, request, workers, together = defaultTogether }: BatchRequest, journal: Journal): Hands => {
  const { signer, ...rest } = request;
  const terms: BatchTerms = { act, request: rest };
  const key = softKeyOf(signer);
  // Timestamps and evidence come with functions, which no other thread can have.
  if (key && workers !== 0 && isCloneable(rest)) {
    const count = workers ?? defaultWorkers;
    const threads = new BatchWorkers({ key, terms }, count);
    return {
      enter: turnstile(count * filesPerWorker),
      sign: (job) => threads.sign(job),
      close: () => threads.close(),
    };
  }
  const isRepeatable = key !== null && signer.algorithm.startsWith("rsa-pkcs1");
  return {
    enter: turnstile(together),
    sign: (job) => signFile(job, terms, isRepeatable ? signer : notedSigner(signer, journal, job.out)),
    close: async () => {},
  };
};

const namesOf = ({ in: from, out }: BatchItem) => ({ kind: "document", in: from, out }) as const;

type Desk = { readonly journal: Journal; readonly sign: Hands["sign"]; readonly at: () => string };

const dealWith = async (item: BatchItem, { journal, sign, at }: Desk): Promise<BatchDocument> => {
  const standing = journal.standings.get(item.out);
  const isSame = standing?.in === item.in;
  if (standing && !isSame) return { ...namesOf(item), ok: false, refusal: { code: "batch.twice", path: item.out } };
  const isBegun = isSame && standing.refused === null;
  const now = at();
  const moment = isBegun ? standing.at : now;
  if (!isBegun) await journal.write({ begun: { in: item.in, out: item.out, at: moment } });
  const expected = isBegun ? standing.done : null;
  const outcome = await sign({ ...item, at: moment, now, isBegun, expected });
  if (!outcome.ok) {
    // A lost worker leaves the document begun: the next run looks what became of it.
    if (outcome.refusal.code !== "batch.worker-lost" && !expected)
      await journal.write({ refused: { out: item.out, code: outcome.refusal.code } });
    return { ...namesOf(item), ...outcome };
  }
  if (!expected) await journal.write({ done: { out: item.out, ...outcome.value.facts } });
  return { ...namesOf(item), ok: true, ...outcome.value };
};

async function* run(request: BatchRequest, journal: Journal, hands: Hands): AsyncGenerator<BatchEvent> {
  const { items, signal, at, manifest } = request;
  const running = new Set<Promise<void>>();
  const finished: BatchDocument[] = [];
  const faults: unknown[] = [];
  let isStopped = false;
  // Whoever waits for his turn when the batch stops leaves: the next run signs what is begun.
  const sign: Hands["sign"] = (job) =>
    hands.enter(() => {
      signal?.throwIfAborted();
      return isStopped ? Promise.reject(new Error("the batch was stopped")) : hands.sign(job);
    });
  const [seenIn, seenOut] = [new Set<string>(), new Set<string>()];
  const begin = (given: BatchItem): void => {
    const item = { ...given, in: resolve(given.in), out: resolve(given.out) };
    const twice = seenIn.has(item.in) ? item.in : seenOut.has(item.out) ? item.out : null;
    seenIn.add(item.in);
    seenOut.add(item.out);
    if (twice !== null) {
      finished.push({ ...namesOf(item), ok: false, refusal: { code: "batch.twice", path: twice } });
      return;
    }
    const work: Promise<void> = dealWith(item, { journal, sign, at })
      .then(
        (document) => void finished.push(document),
        (error: unknown) => void faults.push(error),
      )
      .finally(() => running.delete(work));
    running.add(work);
  };
  try {
    for await (const item of items) {
      signal?.throwIfAborted();
      begin(item);
      if (running.size >= window) await Promise.race(running);
      if (faults.length > 0) throw faults[0];
      while (finished.length > 0) yield finished.shift() as BatchDocument;
    }
    while (running.size > 0 || finished.length > 0) {
      if (finished.length === 0) await Promise.race(running);
      if (faults.length > 0) throw faults[0];
      while (finished.length > 0) yield finished.shift() as BatchDocument;
    }
    if (manifest !== undefined) yield await writeManifest(manifest, journal, request.request.signer);
  } finally {
    // What is at work is finished and noted, also where the reader turned away.
    isStopped = true;
    await Promise.allSettled(running);
    await hands.close();
  }
}

/**
 * Ký theo lô: one key, unlocked once. Results come in the order in which they are done. After a crash the same call goes on: what is
 * signed is recognised, what was begun is finished with the same moment, nothing is signed twice.
 */
export const signBatch = (request: BatchRequest): Result<AsyncIterable<BatchEvent>, BatchRefusal | SigningRefusal> => {
  const lock = lockFile(request.journal);
  if (!lock) return refuse({ code: "batch.in-use", journal: request.journal });
  const [own = new Uint8Array()] = request.request.signer.certificateChain;
  const certificate = createHash("sha256").update(own).digest("hex");
  const opened = Journal.open(request.journal, { batch: randomUUID(), act: request.act, certificate });
  if (!opened.ok) {
    lock.release();
    return opened;
  }
  const journal = opened.value;
  return accept(
    (async function* events() {
      const hands = handsFor(request, journal);
      try {
        yield* run(request, journal, hands);
      } finally {
        journal.close();
        lock.release();
      }
    })(),
  );
};
