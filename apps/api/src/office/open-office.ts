import { join } from "node:path";
import type { Desk, Messenger } from "@motcua/casework";
import { applyMigrations, openDatabase, rebuildStates, type Database } from "@motcua/database";
import { startEmbeddedPostgres } from "@motcua/database/embedded";
import type { ProvincePack } from "@motcua/domain";
import { catalogueLaw, type CatalogueLaw } from "../adapters/catalogue-law.ts";
import { rowTexts } from "../adapters/row-texts.ts";
import { systemClock } from "../adapters/system-clock.ts";
import type { Env } from "../env.ts";
import { messengersIn } from "../notifications/messengers-in.ts";
import { tenantOf } from "../tenant-of.ts";

/** The house without its doors: what a command on the operator's screen works with. */
export interface OpenOffice {
  readonly tenant: string;
  readonly pack: ProvincePack;
  readonly law: CatalogueLaw;
  readonly desk: Pick<Desk, "clock" | "law" | "casebook" | "snapshots">;
  readonly staff: Database["accounts"]["staff"];
  /** Null where no mail server is set up. */
  readonly mail: Messenger | null;
  readonly dataDir: string;
  readonly say: (line: string) => void;
}

/** Opens the office of one province, beside a house that runs or alone, and closes it whatever the work comes to. */
export async function withOffice<T>(
  env: Env,
  say: (line: string) => void,
  work: (office: OpenOffice) => Promise<T>,
): Promise<T> {
  const law = catalogueLaw(env.packsDir);
  const tenant = tenantOf(env, law.packs);
  const embedded = env.databaseUrl ? null : await startEmbeddedPostgres({ folder: join(env.dataDir, "postgres") });
  const url = env.databaseUrl ?? embedded!.url;
  try {
    await applyMigrations(url);
    await rebuildStates(url);
    const database = await openDatabase({ url, now: systemClock.now, ...rowTexts(law) });
    const { messengers, close } = messengersIn(env, systemClock);
    try {
      const { casebook, snapshots, accounts } = database;
      return await work({
        tenant,
        pack: law.pack(tenant)!,
        law,
        desk: { clock: systemClock, law, casebook, snapshots },
        staff: accounts.staff,
        mail: messengers.email ?? null,
        dataDir: env.dataDir,
        say,
      });
    } finally {
      close();
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}
