// pnpm check: what must hold before a change is handed over, in under a minute.
import { CHECKS, unit } from "./jobs.mjs";
import { printFaults, runJobs } from "./run-jobs.mjs";

const started = Date.now();
const results = await runJobs([unit, ...CHECKS], 2);
printFaults(results);
const failed = results.filter(({ fault }) => fault !== undefined).length;
console.log(`\n${results.length - failed}/${results.length} · ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(failed === 0 ? 0 : 1);
