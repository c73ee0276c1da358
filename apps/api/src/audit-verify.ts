import { join } from "node:path";
import { verifyAudit } from "@motcua/database";
import { startEmbeddedPostgres } from "@motcua/database/embedded";
import { readEnv, type Env } from "./env.ts";
import { startProblem } from "./start-problem.ts";

/** `npm run -s audit:verify`: proves that the log is whole, or says where it is not. Exit status 1 when it is not. */
async function auditVerify(env: Env): Promise<boolean> {
  const embedded = env.databaseUrl ? null : await startEmbeddedPostgres({ folder: join(env.dataDir, "postgres") });
  try {
    const { problems, dossiers, events } = await verifyAudit(
      env.databaseUrl ?? embedded!.url,
      env.tenant === undefined ? {} : { tenant: env.tenant },
    );
    for (const problem of problems) process.stdout.write(`✗ ${JSON.stringify(problem)}\n`);
    const isWhole = problems.length === 0;
    const verdict = isWhole
      ? "Nhật ký nguyên vẹn · The log is whole"
      : `Nhật ký có ${problems.length} chỗ sai · The log has ${problems.length} faults`;
    process.stdout.write(`${verdict}: ${dossiers} hồ sơ · dossiers, ${events} sự kiện · events\n`);
    return isWhole;
  } finally {
    await embedded?.stop();
  }
}

let env: Env | null = null;
try {
  env = readEnv();
  if (!(await auditVerify(env))) process.exitCode = 1;
} catch (error) {
  const problem = startProblem(error, env);
  process.stderr.write(`${problem ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  process.exitCode = 1;
}
