import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Outcome, Settings, Task } from "./task.ts";
import { internalFault, memoryExceeded, reasonOf, timeExceeded, type Trouble } from "./trouble.ts";
import { UsageError } from "./usage-error.ts";
import type { WorkerMessage } from "./worker.ts";

export type PoolPlan = {
  readonly settings: Settings;
  /** How many seconds a file may take. */
  readonly secondsFor: (task: Task) => number;
  /** The answer for a file that its worker could not give. */
  readonly answerFor: (task: Task, trouble: Trouble) => Outcome;
};

type Waiting = {
  readonly task: Task;
  readonly answer: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
};

// The same file from source and compiled: only specifiers of imports are rewritten by the compiler.
const workerFile = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** One more worker for every so many files that wait: a second one costs more than a few files. */
const filesPerWorker = 8;
const heapMegabytes = 1024;
const leastShare = 0.6;

class Seat {
  readonly worker: Worker;
  isReady = false;
  waiting: Waiting | null = null;
  timer: NodeJS.Timeout | undefined;

  constructor(settings: Settings) {
    this.worker = new Worker(workerFile, {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
  }
}

/** Worker threads that deal with files; one that hangs or dies is replaced, and its file is answered all the same. */
export class WorkerPool {
  readonly #plan: PoolPlan;
  readonly #queue: Waiting[] = [];
  readonly #seats = new Set<Seat>();
  readonly #maximum = Math.max(1, Math.min(8, availableParallelism()));

  constructor(plan: PoolPlan) {
    this.#plan = plan;
  }

  run(task: Task): Promise<Outcome> {
    return new Promise((answer, fail) => {
      this.#queue.push({ task, answer, fail });
      this.#seatMore();
      this.#handOut();
    });
  }

  async close(): Promise<void> {
    const seats = [...this.#seats];
    this.#seats.clear();
    await Promise.all(seats.map(({ worker }) => worker.terminate()));
  }

  #seatMore(): void {
    const isNeeded = this.#seats.size === 0 || this.#queue.length > filesPerWorker;
    if (!isNeeded || this.#seats.size >= this.#maximum) return;
    const seat = new Seat(this.#plan.settings);
    this.#seats.add(seat);
    seat.worker.on("message", (message: WorkerMessage) => this.#hear(seat, message));
    seat.worker.on("error", (error) => this.#lose(seat, error));
    seat.worker.on("exit", () => this.#lose(seat, new Error("the worker has ended")));
  }

  #handOut(): void {
    for (const seat of this.#seats) {
      if (!seat.isReady || seat.waiting) continue;
      const next = this.#queue.shift();
      if (!next) return;
      seat.waiting = next;
      this.#limit(seat, next, { seconds: this.#plan.secondsFor(next.task), isLast: false });
      seat.worker.postMessage(next.task);
    }
  }

  #hear(seat: Seat, message: WorkerMessage): void {
    if (!this.#seats.has(seat)) return;
    if (message.kind === "unusable") {
      for (const { fail } of this.#queue.splice(0)) fail(new UsageError(message.message));
      return;
    }
    if (message.kind === "ready") seat.isReady = true;
    else this.#settle(seat, message.outcome);
    this.#handOut();
  }

  #settle(seat: Seat, outcome: Outcome): void {
    clearTimeout(seat.timer);
    const { waiting } = seat;
    seat.waiting = null;
    waiting?.answer(outcome);
  }

  /** On a machine that is too busy to give this process its share of time, a file gets as much again, once. */
  #limit(
    seat: Seat,
    waiting: Waiting,
    { seconds, isLast }: { readonly seconds: number; readonly isLast: boolean },
  ): void {
    const before = process.cpuUsage();
    const expire = (): void => {
      if (seat.waiting !== waiting) return;
      const { user, system } = process.cpuUsage(before);
      const isStarved = (user + system) / 1e6 < seconds * leastShare;
      if (isStarved && !isLast) this.#limit(seat, waiting, { seconds, isLast: true });
      else this.#expire(seat, timeExceeded(seconds));
    };
    // The answer may already lie in the mailbox while this thread was held up by a slow reader: look there first.
    seat.timer = setTimeout(() => setImmediate(expire), seconds * 1000);
  }

  #expire(seat: Seat, trouble: Trouble): void {
    this.#replace(seat, trouble);
    void seat.worker.terminate();
  }

  #lose(seat: Seat, error: Error): void {
    if (!this.#seats.has(seat)) return;
    if (!seat.isReady) {
      this.#seats.delete(seat);
      for (const { fail } of this.#queue.splice(0)) fail(error);
      return;
    }
    const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
    this.#replace(seat, isMemory ? memoryExceeded : internalFault(reasonOf(error)));
  }

  #replace(seat: Seat, trouble: Trouble): void {
    this.#seats.delete(seat);
    if (seat.waiting) this.#settle(seat, this.#plan.answerFor(seat.waiting.task, trouble));
    if (this.#queue.length > 0) this.#seatMore();
  }
}
