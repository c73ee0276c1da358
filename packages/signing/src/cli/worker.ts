import module from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Settings, Task, Work } from "./task.ts";
import { UsageError } from "./usage-error.ts";

/** What a worker says: that it is ready, that it cannot begin, or how a file went. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "unusable"; readonly message: string }
  | { readonly kind: "outcome"; readonly outcome: Awaited<ReturnType<Work>> };

const workOf = async (settings: Settings): Promise<Work> => {
  switch (settings.command) {
    case "verify":
      return (await import("./verify-work.ts")).verifyWork(settings);
    case "extend":
      return (await import("./extend-work.ts")).extendWork(settings);
    case "inspect":
      return (await import("./inspect-work.ts")).inspectWork(settings);
    case "sign":
    case "seal":
      return (await import("./sign-work.ts")).signWork(settings);
  }
};

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

// What was compiled once is taken from disk the next time: half of the start-up time.
module.enableCompileCache?.();
try {
  const work = await workOf(workerData as Settings);
  parentPort?.on("message", (task: Task) => {
    // A fault ends this worker; the main thread gives the answer in its place.
    void work(task).then((outcome) => say({ kind: "outcome", outcome }));
  });
  say({ kind: "ready" });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  say({ kind: "unusable", message: error.message });
}
