import { rmSync } from "node:fs";
import { countTests } from "./count-tests.mjs";
import { ourEnvironment } from "./environment.mjs";
import { LaunchFault, tailOf } from "./launch-fault.mjs";
import { runQuietly } from "./run-program.mjs";

/** Runs jobs, a few at once, all of them to the end; answers what each did. */
export async function runJobs(jobs, atOnce) {
  const waiting = [...jobs];
  const results = [];
  const work = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) results.push(await runJob(job));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function runJob(job) {
  const started = Date.now();
  if (job.report !== undefined) rmSync(job.report, { force: true });
  const fault = await runQuietly({
    log: job.name,
    what: { vi: job.label, en: job.name },
    command: job.command,
    words: job.words,
    env: withoutGaps({ ...ourEnvironment(), NO_COLOR: "1", ...job.env }),
  }).then(
    () => undefined,
    (error) => error,
  );
  if (fault !== undefined && !(fault instanceof LaunchFault)) throw fault;
  const seconds = (Date.now() - started) / 1000;
  const tests = countTests(job.report);
  console.log(
    `  ${fault === undefined ? "✓" : "✗"} ${job.label} ${seconds.toFixed(1)} s${tests === undefined ? "" : ` (${tests.passed}/${tests.passed + tests.failed})`}`,
  );
  return { job, seconds, tests, fault };
}

const withoutGaps = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));

/** The words of the jobs that failed, once all have run. */
export function printFaults(results) {
  for (const { job, fault } of results)
    if (fault !== undefined) console.error(`\n✗ ${job.label}\n${tailOf(fault.log, 40)}\n  ${fault.logFile}`);
}
