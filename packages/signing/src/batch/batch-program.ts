/** @module A thread of a batch: it has the key, takes one file after the other, and answers. Started by BatchWorkers. */
import { parentPort, workerData } from "node:worker_threads";
import { type SoftKey, softSigner } from "../signers/soft-signer.ts";
import { sideBySide } from "./side-by-side.ts";
import { type BatchTerms, type FileJob, type FileOutcome, signFile } from "./sign-file.ts";

export type WorkerStart = { readonly key: SoftKey; readonly terms: BatchTerms };
export type WorkerJob = { readonly number: number; readonly job: FileJob };
export type WorkerAnswer = { readonly number: number } & (
  | { readonly outcome: FileOutcome }
  | { readonly fault: string }
);

const { key, terms } = workerData as WorkerStart;
const signer = softSigner(key);
const port = parentPort;
if (!port) throw new Error("started as a program of its own");

const answer = async ({ number, job }: WorkerJob): Promise<WorkerAnswer> => {
  try {
    return { number, outcome: await signFile(job, terms, signer) };
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const waiting: WorkerJob[] = [];
let isSigning = false;

const signWaiting = async (): Promise<void> => {
  if (isSigning) return;
  isSigning = true;
  while (waiting.length > 0) {
    const answered = async (given: WorkerJob): Promise<void> => port.postMessage(await answer(given));
    await Promise.all(waiting.splice(0, sideBySide).map(answered));
  }
  isSigning = false;
};

port.on("message", (given: WorkerJob) => {
  waiting.push(given);
  // Messages come one by one; those that are there already are taken together.
  setImmediate(() => void signWaiting());
});
