import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { faultOf } from "./launch-fault.mjs";
import { LOGS, ROOT } from "./places.mjs";

/** Runs a program quietly, its words in var/log/<log>.log; a failure is thrown with the end of that log. */
export async function runQuietly({ log, what, command, words, env, cwd = ROOT }) {
  mkdirSync(LOGS, { recursive: true });
  const logFile = join(LOGS, `${log}.log`);
  const output = openSync(logFile, "w");
  let failure;
  const code = await new Promise((ended) => {
    const child = spawn(command, words, { cwd, env, stdio: ["ignore", output, output] });
    child.on("error", (error) => {
      failure = error;
      ended(1);
    });
    child.on("exit", (status) => ended(status ?? 1));
  });
  closeSync(output);
  if (code !== 0) throw faultOf(what, { log: `${readFileSync(logFile, "utf8")}\n${failure?.message ?? ""}`, logFile });
}
