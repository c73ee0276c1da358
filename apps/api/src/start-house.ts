import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyMigrations, openDatabase, rebuildStates, type Database } from "@motcua/database";
import { startEmbeddedPostgres } from "@motcua/database/embedded";
import type { Desk } from "@motcua/casework";
import type { FastifyInstance } from "fastify";
import { pino, type Logger } from "pino";
import { catalogueLaw } from "./adapters/catalogue-law.ts";
import { folderFiles } from "./adapters/folder-files.ts";
import { pkcs12ResultSigner } from "./adapters/pkcs12-result-signer.ts";
import { randomNames } from "./adapters/random-names.ts";
import { rowTexts } from "./adapters/row-texts.ts";
import { systemClock } from "./adapters/system-clock.ts";
import { INVENTED_CITIZENS } from "./demo/invented-people.ts";
import { trustIn, type Trust } from "./adapters/trust-folder.ts";
import { dailyAnchors } from "./daily-anchors.ts";
import { addressAfter, demoAuthorities } from "./demo/demo-authorities.ts";
import { demoKeys } from "./demo/demo-keys.ts";
import { demoStaff } from "./demo/demo-staff.ts";
import { typstDocuments } from "./documents/typst-documents.ts";
import { SettingsFault, type Env } from "./env.ts";
import { callers } from "./http/callers.ts";
import { openHouse } from "./http/open-house.ts";
import { sessionCookies } from "./http/session-cookies.ts";
import { messengersIn } from "./notifications/messengers-in.ts";
import { notificationRounds } from "./notifications/notification-rounds.ts";
import { writeNotification } from "./notifications/write-notification.ts";
import { tenantOf } from "./tenant-of.ts";
import { citizenSignIn } from "./identity/citizen-sign-in.ts";
import { identityStandIn } from "./identity/identity-stand-in.ts";

export interface RunningHouse {
  readonly app: FastifyInstance;
  readonly databaseUrl: string;
  readonly close: () => Promise<void>;
}

/** Puts the house together and opens it. `say` tells a person what is being done. */
export async function startHouse(env: Env, say: (line: string) => void): Promise<RunningHouse> {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  say("Đọc danh mục thủ tục · Reading the catalogue");
  const law = catalogueLaw(env.packsDir);
  const defaultTenant = tenantOf(env, law.packs);
  say(
    env.databaseUrl
      ? "Kết nối PostgreSQL · Connecting to PostgreSQL"
      : "Khởi động PostgreSQL kèm theo · Starting the embedded PostgreSQL",
  );
  const embedded = env.databaseUrl ? null : await startEmbeddedPostgres({ folder: join(env.dataDir, "postgres") });
  const databaseUrl = env.databaseUrl ?? embedded!.url;
  const close: (() => Promise<unknown>)[] = embedded ? [embedded.stop] : [];
  try {
    await applyMigrations(databaseUrl);
    const { rebuilt, unreadable } = await rebuildStates(databaseUrl);
    if (unreadable.length > 0)
      say(
        `${unreadable.length} hồ sơ không dựng lại được từ nhật ký, hãy chạy npm run -s audit:verify -- · dossiers do not fold from their log, run npm run -s audit:verify`,
      );
    if (rebuilt > 0) say(`Đã dựng lại ${rebuilt} hồ sơ theo bản mới · Rebuilt ${rebuilt} dossiers for this version`);
    const database = await openDatabase({
      url: databaseUrl,
      now: systemClock.now,
      ...rowTexts(law),
    });
    close.unshift(database.close);
    const keys = join(env.dataDir, "keys");
    const trust = env.isDemo
      ? demoKeys(keys, {
          packs: law.packs,
          now: systemClock.now(),
          // Keys that are there name their servers already.
          ...(!existsSync(keys) && { address: await addressAfter(env.port) }),
        })
      : trustIn(join(env.dataDir, "trust"));
    const authorities = env.isDemo ? await demoAuthorities(keys, say) : null;
    if (authorities) close.unshift(authorities.close);
    const timestampUrls = env.timestampUrls.length > 0 ? env.timestampUrls : (authorities?.timestampUrls ?? []);
    if (timestampUrls.length === 0)
      say(
        "Chưa khai máy chủ dấu thời gian (TIMESTAMP_URLS): kết quả chỉ ký mức B-B · No timestamp authority is named (TIMESTAMP_URLS): results are signed at B-B only",
      );
    if (env.isDemo) await demoStaff(database, law.packs, systemClock.now());
    const desk = deskOf(env, { database, law, keys, trust, timestampUrls });
    const log = pino({
      level: env.logLevel,
      redact: { paths: ["req", "request", "*.body", "*.headers"], remove: true },
    });
    const app = await openApp(env, { database, law, desk, trust, log, defaultTenant });
    close.unshift(() => closeDoors(app));
    await app.listen({ port: env.port, host: env.host });
    const { messengers, lack, close: closeMessengers } = messengersIn(env, systemClock);
    close.unshift(async () => closeMessengers());
    if (lack !== null) say(lack);
    const stopRounds = notificationRounds({
      room: {
        clock: systemClock,
        book: database.notifications,
        messengers,
        write: writeNotification(law, { publicUrl: env.publicUrl, defaultTenant }),
      },
      tenants: law.packs.map((pack) => pack.tenant),
      changes: database.changes,
      log,
    });
    close.unshift(stopRounds);
    const stopAnchors = dailyAnchors({
      database,
      tenants: law.packs.map((pack) => pack.tenant),
      clock: systemClock,
      log,
    });
    close.unshift(async () => stopAnchors());
    return { app, databaseUrl, close: () => closeAll(close) };
  } catch (error) {
    await closeAll(close).catch(() => undefined);
    throw error;
  }
}

interface Parts {
  readonly database: Database;
  readonly law: ReturnType<typeof catalogueLaw>;
  readonly trust: Trust;
}

interface Keys {
  readonly keys: string;
  readonly timestampUrls: readonly string[];
}

const deskOf = (env: Env, { database, law, keys, trust, timestampUrls }: Parts & Keys): Desk => ({
  clock: systemClock,
  names: randomNames,
  law,
  files: folderFiles(join(env.dataDir, "files")),
  casebook: database.casebook,
  drafts: database.drafts,
  uploads: database.uploads,
  snapshots: database.snapshots,
  documents: typstDocuments(env.publicUrl),
  signer: pkcs12ResultSigner({ folder: keys, trust, timestampUrls }),
});

async function openApp(
  env: Env,
  {
    database,
    law,
    desk,
    trust,
    log,
    defaultTenant,
  }: Parts & { readonly desk: Desk; readonly log: Logger; readonly defaultTenant: string },
): Promise<FastifyInstance> {
  const cookies = sessionCookies(env.publicUrl.startsWith("https://"));
  const standIn = env.isDemo && env.oidcIssuer === undefined ? identityStandIn(env.publicUrl, INVENTED_CITIZENS) : null;
  const provider = standIn
    ? { issuer: standIn.issuer, clientId: standIn.clientId, clientSecret: standIn.clientSecret, isStandIn: true }
    : {
        issuer: env.oidcIssuer ?? "",
        clientId: env.oidcClientId,
        clientSecret: env.oidcClientSecret,
        isStandIn: false,
      };
  if (provider.issuer === "")
    throw new SettingsFault(
      "OIDC_ISSUER: cần địa chỉ nhà cung cấp định danh khi không chạy thử · needed when not a demo",
    );
  const house = {
    env,
    law,
    desk,
    database,
    cookies,
    trust,
    log,
    callers: callers({ database, cookies, packs: law.packs, defaultTenant }),
    signIn: citizenSignIn(provider, env.publicUrl),
  };
  return openHouse(house, { standIn, cookieSecret: secretIn(join(env.dataDir, "secrets")) });
}

/** Signs the short-lived sign-in cookie; made once per data folder. */
function secretIn(folder: string): string {
  const path = join(folder, "cookie.key");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) {
    writeFileSync(`${path}.unfinished`, randomBytes(48).toString("base64url"), { mode: 0o600 });
    renameSync(`${path}.unfinished`, path);
  }
  return readFileSync(path, "utf8");
}

const LINGER_MS = 3000;

/** Who is being answered gets his answer; whoever holds on longer is cut off. */
async function closeDoors(app: FastifyInstance): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), 50);
  const late = setTimeout(() => app.server.closeAllConnections(), LINGER_MS);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(late);
  }
}

/** Every step is taken, whatever became of the one before: the database is never left running. */
async function closeAll(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw new AggregateError(faults, "the house did not close well");
}
