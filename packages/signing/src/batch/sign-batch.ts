import { createHash, randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { BatchRefusal, SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { BatchDocument, BatchEvent, BatchItem, BatchRequest } from "./batch-request.ts";
import { type Hands, handsFor } from "./hands.ts";
import { Journal } from "./journal.ts";
import { lockFile } from "./lock-file.ts";
import { writeManifest } from "./write-manifest.ts";

// As many documents are noted as begun or done in one go: a disk takes long to say that it has written.
const window = 128;

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

type Held = { readonly journal: Journal; readonly lock: { readonly release: () => void } };

async function* run(request: BatchRequest, { journal, lock }: Held): AsyncGenerator<BatchEvent> {
  const { items, signal, at, manifest } = request;
  const hands = handsFor(request, journal);
  const running = new Set<Promise<void>>();
  const finished: BatchDocument[] = [];
  const faults: unknown[] = [];
  let isStopped = false;
  let wake = (): void => {};
  /** Resolves as soon as one more is done; asked for only while none is. */
  const oneMore = (): Promise<void> => new Promise((resolveWake) => (wake = resolveWake));
  // Whoever waits for his turn when the batch stops leaves: the next run signs what is begun.
  const sign: Hands["sign"] = (job) =>
    hands.enter(job, () => {
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
    const settled = (): void => {
      running.delete(work);
      wake();
    };
    const work: Promise<void> = dealWith(item, { journal, sign, at }).then(
      (document) => {
        finished.push(document);
        settled();
      },
      (error: unknown) => {
        faults.push(error);
        settled();
      },
    );
    running.add(work);
  };
  try {
    for await (const item of items) {
      signal?.throwIfAborted();
      begin(item);
      if (running.size >= window) await oneMore();
      if (faults.length > 0) throw faults[0];
      while (finished.length > 0) yield finished.shift() as BatchDocument;
    }
    while (running.size > 0 || finished.length > 0) {
      if (finished.length === 0 && faults.length === 0) await oneMore();
      if (faults.length > 0) throw faults[0];
      while (finished.length > 0) yield finished.shift() as BatchDocument;
    }
    if (manifest !== undefined) yield await writeManifest(manifest, journal, request.request.signer);
  } finally {
    // What is at work is finished and noted, also where the reader turned away.
    isStopped = true;
    try {
      await Promise.allSettled(running);
      await hands.close();
    } finally {
      journal.close();
      lock.release();
    }
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
  return accept(run(request, { journal: opened.value, lock }));
};
