import { spawn } from "node:child_process";
import { constants } from "node:os";
import { ourEnvironment, ourNode } from "./environment.mjs";
import { ROOT } from "./places.mjs";

/** npm and the terminal both pass on one Ctrl-C; a program that is asked twice within a moment would stop without tidying up. */
const ONE_REQUEST_MS = 1000;

/** Runs the task in the foreground and answers its exit code. */
export function runTask(program, words) {
  const isWindows = process.platform === "win32";
  const child = spawn(ourNode(), [program, ...words], {
    cwd: ROOT,
    env: ourEnvironment(),
    stdio: "inherit",
    detached: !isWindows,
  });
  let asked = 0;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      if (Date.now() - asked < ONE_REQUEST_MS) return;
      asked = Date.now();
      const passed = signal === "SIGHUP" ? "SIGTERM" : signal;
      if (isWindows || child.pid === undefined) child.kill(passed);
      else process.kill(-child.pid, passed);
    });
  return new Promise((ended) =>
    child.on("exit", (code, signal) => ended(code ?? 128 + (constants.signals[signal] ?? 0))),
  );
}
