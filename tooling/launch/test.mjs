// npm test: everything that is checked, in order; stops at the first stage that fails.
import { buildPkcs11 } from "./build-pkcs11.mjs";
import { browser, build, CHECKS, embeddedDatabase, namedDatabase, unit } from "./jobs.mjs";
import { printFaults, runJobs } from "./run-jobs.mjs";
import { warnOfMissingTools } from "./second-tools.mjs";

const STAGES = [
  { name: "check", jobs: CHECKS },
  { name: "unit", jobs: [unit] },
  {
    name: "db",
    jobs: (process.env.DATABASE_URL ?? "") === "" ? [embeddedDatabase] : [embeddedDatabase, namedDatabase],
  },
  { name: "build", jobs: [build] },
  { name: "e2e", jobs: [browser] },
];

const started = Date.now();
const done = [];
warnOfMissingTools();
buildPkcs11();
for (const { name, jobs } of STAGES) {
  console.log(name);
  const results = await runJobs(jobs, 2);
  done.push(...results);
  if (results.some(({ fault }) => fault !== undefined)) break;
}
printFaults(done);
warnOfMissingTools();
printTable();
const passed = sum(({ tests }) => tests?.passed ?? 0);
/** A failed check that counts no tests is one failure. */
const failed = sum(({ tests, fault }) => Math.max(tests?.failed ?? 0, fault === undefined ? 0 : 1));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function sum(count) {
  return done.reduce((total, result) => total + count(result), 0);
}

function printTable() {
  const all = STAGES.flatMap(({ jobs }) => jobs);
  const width = Math.max(...all.map(({ label }) => label.length));
  console.log(`\n${"─".repeat(width + 30)}`);
  for (const job of all) {
    const result = done.find((candidate) => candidate.job === job);
    console.log(`${job.label.padEnd(width)}  ${outcomeOf(result)}`);
  }
  console.log(`${"─".repeat(width + 30)}\n${((Date.now() - started) / 1000).toFixed(0)} s\n`);
}

function outcomeOf(result) {
  if (result === undefined) return "– chưa chạy · not run";
  const tests = result.tests === undefined ? "" : `${result.tests.passed}/${result.tests.passed + result.tests.failed}`;
  return `${result.fault === undefined ? "✓" : "✗"} ${`${result.seconds.toFixed(1)} s`.padStart(8)}  ${tests}`;
}
