import { dueDateBench } from "./due-date-bench.ts";
import { duesInDatabaseBench } from "./dues-in-database-bench.ts";
import { recomputationBench } from "./recomputation-bench.ts";
import { replayBench } from "./replay-bench.ts";
import { rightDatesBench } from "./right-dates-bench.ts";
import { signingBench } from "./signing/signing-bench.ts";
import type { Measurement } from "./measurement.ts";
import { tableOf } from "./table-of.ts";

/** A further measurement is a file of its own and a line here. */
const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  "due-date": dueDateBench,
  recomputation: recomputationBench,
  "dues-in-database": duesInDatabaseBench,
  replay: replayBench,
  "right-dates": rightDatesBench,
  signing: signingBench,
};

const [only] = process.argv.slice(2);
if (only !== undefined && !(only in MEASUREMENTS)) {
  console.error(`Chưa có phép đo “${only}”. Hãy chọn: ${Object.keys(MEASUREMENTS).join(", ")}.`);
  process.exit(2);
}

const rows = [];
for (const [name, measure] of Object.entries(MEASUREMENTS))
  if (only === undefined || only === name) rows.push(...(await measure()));
console.log(tableOf(rows));
process.exitCode = rows.some((row) => row.isMissed) ? 1 : 0;
