import { existsSync, readFileSync } from "node:fs";

/** Reads the JSON report of vitest or of Playwright. */
export function countTests(report) {
  if (report === undefined || !existsSync(report)) return undefined;
  const found = JSON.parse(readFileSync(report, "utf8"));
  if (found.stats !== undefined)
    return { passed: found.stats.expected + found.stats.flaky, failed: found.stats.unexpected };
  return { passed: found.numPassedTests, failed: found.numFailedTests };
}
