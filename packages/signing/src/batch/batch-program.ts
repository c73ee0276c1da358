/** @module A thread of a batch: it has the key, takes one file after the other, and answers. Started by BatchWorkers. */
import { parentPort, workerData } from "node:worker_threads";
import { type SoftKey, softSigner } from "../signers/soft-signer.ts";
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

port.on("message", (given: WorkerJob) => {
  void answer(given).then((answered) => port.postMessage(answered));
});
