import { Worker } from "node:worker_threads";
import { refuse } from "../result.ts";
import type { WorkerAnswer, WorkerJob, WorkerStart } from "./batch-program.ts";
import type { FileJob, FileOutcome } from "./sign-file.ts";

type Waiting = {
  readonly path: string;
  readonly resolve: (outcome: FileOutcome) => void;
  readonly reject: (error: Error) => void;
};

type Seat = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

// The same file from source and compiled: only specifiers of imports are rewritten by the compiler.
const program = new URL(import.meta.url.endsWith(".ts") ? "./batch-program.ts" : "./batch-program.js", import.meta.url);

/** Threads that sign. One that dies is replaced when it is needed; its document was begun and is finished by the next run. */
export class BatchWorkers {
  readonly #start: WorkerStart;
  readonly #seats = new Set<Seat>();
  readonly #most: number;
  #count = 0;

  constructor(start: WorkerStart, count: number) {
    this.#start = start;
    this.#most = count;
  }

  sign(job: FileJob): Promise<FileOutcome> {
    const seat = this.#leastBusy();
    const number = ++this.#count;
    return new Promise((resolve, reject) => {
      seat.waiting.set(number, { path: job.in, resolve, reject });
      seat.worker.postMessage({ number, job } satisfies WorkerJob);
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#seats].map(({ worker }) => worker.terminate()));
  }

  #leastBusy(): Seat {
    const [first, ...others] = this.#seats;
    const least = others.reduce((found, one) => (one.waiting.size < (found?.waiting.size ?? 0) ? one : found), first);
    return least && (least.waiting.size === 0 || this.#seats.size >= this.#most) ? least : this.#seat();
  }

  #seat(): Seat {
    const seat: Seat = { worker: new Worker(program, { workerData: this.#start }), waiting: new Map() };
    seat.worker.on("message", (answer: WorkerAnswer) => {
      const waiting = seat.waiting.get(answer.number);
      seat.waiting.delete(answer.number);
      if ("outcome" in answer) waiting?.resolve(answer.outcome);
      else waiting?.reject(new Error(answer.fault));
    });
    // Out of memory, or ended from outside: "exit" follows.
    seat.worker.on("error", () => {});
    seat.worker.on("exit", () => this.#lose(seat));
    this.#seats.add(seat);
    return seat;
  }

  #lose(seat: Seat): void {
    this.#seats.delete(seat);
    for (const { path, resolve } of seat.waiting.values()) resolve(refuse({ code: "batch.worker-lost", path }));
    seat.waiting.clear();
  }
}
