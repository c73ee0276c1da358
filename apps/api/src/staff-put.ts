import { join } from "node:path";
import { applyMigrations, openDatabase } from "@motcua/database";
import { startEmbeddedPostgres } from "@motcua/database/embedded";
import { catalogueLaw } from "./adapters/catalogue-law.ts";
import { systemClock } from "./adapters/system-clock.ts";
import { readEnv, SettingsFault, type Env } from "./env.ts";
import { putAccounts } from "./staff/put-accounts.ts";
import { readStaffFile } from "./staff/read-staff-file.ts";
import { startProblem } from "./start-problem.ts";
import { tenantOf } from "./tenant-of.ts";

const [, , file, ...options] = process.argv;

/** `pnpm staff:put <file.json>`: makes and renews the accounts of a province's staff. */
async function staffPut(env: Env): Promise<void> {
  if (file === undefined || file.startsWith("--"))
    throw new SettingsFault("cần tệp danh sách cán bộ · a file of accounts is needed: pnpm staff:put can-bo.json");
  const law = catalogueLaw(env.packsDir);
  const accounts = readStaffFile(file, law.pack(tenantOf(env, law.packs))!);
  const embedded = env.databaseUrl ? null : await startEmbeddedPostgres({ folder: join(env.dataDir, "postgres") });
  const url = env.databaseUrl ?? embedded!.url;
  try {
    await applyMigrations(url);
    const database = await openDatabase({
      url,
      now: systemClock.now,
      procedureTitle: (_tenant, code) => code,
      officeName: (_tenant, office) => office,
    });
    try {
      for (const { id, password } of await putAccounts(database.accounts.staff, accounts)) {
        process.stdout.write(
          password === null
            ? `${id}: đã cập nhật · renewed\n`
            : `${id}: mật khẩu (chỉ hiện một lần) · password (shown once): ${password}\n`,
        );
      }
    } finally {
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}

let env: Env | null = null;
try {
  env = readEnv(options);
  await staffPut(env);
} catch (error) {
  process.stderr.write(
    `${startProblem(error, env) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );
  process.exitCode = 1;
}
