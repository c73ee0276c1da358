import { join } from "node:path";
import { verifyAudit } from "@motcua/database";
import { startEmbeddedPostgres } from "@motcua/database/embedded";
import { readEnv } from "./env.ts";

/** `pnpm audit:verify`: proves that the log is whole, or says where it is not. Exit status 1 when it is not. */
const env = readEnv();
const embedded = env.databaseUrl ? null : await startEmbeddedPostgres({ folder: join(env.dataDir, "postgres") });
try {
  const report = await verifyAudit(env.databaseUrl ?? embedded!.url, env.tenant === undefined ? {} : { tenant: env.tenant });
  for (const problem of report.problems) process.stdout.write(`✗ ${JSON.stringify(problem)}\n`);
  const isWhole = report.problems.length === 0;
  process.stdout.write(
    `${isWhole ? "Nhật ký nguyên vẹn · The log is whole" : `Nhật ký có ${report.problems.length} chỗ sai · The log has ${report.problems.length} faults`}: ${report.dossiers} hồ sơ · dossiers, ${report.events} sự kiện · events\n`,
  );
  if (!isWhole) process.exitCode = 1;
} finally {
  await embedded?.stop();
}
