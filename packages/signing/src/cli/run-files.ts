import { setImmediate } from "node:timers/promises";
import { type ExitStatus, exitStatus, worse } from "./exit-status.ts";
import type { Host } from "./host.ts";
import { Printer } from "./printer.ts";
import type { Task } from "./task.ts";
import { type PoolPlan, WorkerPool } from "./worker-pool.ts";

/** Answers that may wait for an earlier one, so that lines come in the order of the files and memory stays flat. */
const maximumAhead = 32;

/** Deals with every file and prints each answer as soon as it and all before it are there. The worst status speaks for all. */
export const runFiles = async (tasks: AsyncIterable<Task>, plan: PoolPlan, host: Host): Promise<ExitStatus> => {
  const pool = new WorkerPool(plan);
  const printer = new Printer(host.stdout);
  const ahead: Promise<void>[] = [];
  let status: ExitStatus = exitStatus.done;
  let printed: Promise<void> = Promise.resolve();
  const printInTurn = async (before: Promise<void>, task: Task): Promise<void> => {
    const running = pool.run(task);
    running.catch(() => undefined);
    await before;
    const outcome = await running;
    status = worse(status, outcome.status);
    // Standard output is for the document alone where it is asked for there.
    if (task.out === "-") host.stderr.write(`${outcome.text}\n`);
    await printer.print(task.out === "-" ? (outcome.bytes ?? "") : `${outcome.text}\n`);
  };
  try {
    for await (const task of tasks) {
      printed = printInTurn(printed, task);
      printed.catch(() => undefined);
      ahead.push(printed);
      if (ahead.length > maximumAhead) await ahead.shift();
      if (!printer.hasReader) break;
    }
    await printed;
    // What a write could not do is told a moment later.
    await setImmediate();
    if (printer.fault) throw printer.fault;
  } finally {
    await pool.close();
  }
  return status;
};
