import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPostmaster } from "./postmaster-file.ts";
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "./start-embedded-postgres.ts";

let folder: string;
let servers: EmbeddedPostgres[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "motcua-embedded-"));
  servers = [];
});

afterEach(async () => {
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}) {
  const server = await startEmbeddedPostgres({ folder, ...options });
  servers.push(server);
  return server;
}

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = () => readPostmaster(join(folder, "data"))?.pid;

describe("embedded PostgreSQL (cơ sở dữ liệu kèm theo)", () => {
  it("keeps its rows over a stop and a start", async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE dossier (code text); INSERT INTO dossier VALUES ('H49-1')");
    await first.stop();
    expect(postmasterPid()).toBeUndefined();
    const second = await start();
    expect(await query(second.url, "SELECT code FROM dossier")).toEqual([{ code: "H49-1" }]);
  });

  it("speaks Vietnamese: diacritics in order, letters without diacritics, capital letters", async () => {
    const { url } = await start();
    await query(url, "CREATE EXTENSION unaccent");
    const names = await query<{ name: string }>(
      url,
      `SELECT name FROM unnest(ARRAY['Đức','Dũng','Ân','An','Em']) AS name ORDER BY name COLLATE "vi-x-icu"`,
    );
    expect(names.map(({ name }) => name)).toEqual(["An", "Ân", "Dũng", "Đức", "Em"]);
    expect(await query(url, "SELECT unaccent('Đặng Thị Hồng') AS plain, upper('đặng') AS capital")).toEqual([
      { plain: "Dang Thi Hong", capital: "ĐẶNG" },
    ]);
  });

  it("is joined by a second start on the same folder, and stops with the last user", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.url).toBe(two.url);
    await one.stop();
    expect(await query(two.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await two.stop();
    expect(postmasterPid()).toBeUndefined();
  });

  it("keeps every committed row when PostgreSQL is killed", async () => {
    const { url } = await start();
    await query(url, "CREATE TABLE dossier (number int); INSERT INTO dossier SELECT generate_series(1, 1000)");
    process.kill(postmasterPid() ?? Number.NaN, "SIGKILL");
    const again = await start();
    expect(await query(again.url, "SELECT count(*)::int AS rows FROM dossier")).toEqual([{ rows: 1000 }]);
  });

  it("is found again when the platform itself is killed", async () => {
    const program = `import { startEmbeddedPostgres } from ${JSON.stringify(fileURLToPath(new URL("start-embedded-postgres.ts", import.meta.url)))};
      console.log((await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} })).url);
      setInterval(() => {}, 1000);`;
    const platform = spawn(process.execPath, ["--input-type=module-typescript", "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const url = await new Promise<string>((printed) =>
      platform.stdout.once("data", (line: Buffer) => printed(line.toString().trim())),
    );
    const ended = new Promise((done) => platform.once("exit", done));
    platform.kill("SIGKILL");
    await ended;
    expect((await start()).url).toBe(url);
  });

  it("starts again after a power cut left the number of another program behind", async () => {
    const first = await start();
    await first.stop();
    writeFileSync(
      join(folder, "data", "postmaster.pid"),
      [process.pid, join(folder, "data"), 0, 5432, "", "127.0.0.1", "0 0", "ready", ""].join("\n"),
    );
    expect(await query((await start()).url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("lets only its own account read the password", async () => {
    await start();
    expect(statSync(join(folder, "data", "motcua-password")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, "data", "pg_hba.conf"), "utf8")).not.toMatch(/^(host|local)\s.*\strust\s*$/m);
  });

  it("says that a data folder is damaged, and touches nothing", async () => {
    const first = await start();
    await first.stop();
    rmSync(join(folder, "data", "global", "pg_control"));
    await expect(start()).rejects.toMatchObject({ code: "data-folder.damaged" });
    rmSync(join(folder, "data", "PG_VERSION"));
    await expect(start()).rejects.toMatchObject({
      code: "data-folder.damaged",
      text: { vi: expect.stringContaining("bị hỏng") },
    });
  });

  it("does not open the folder of another PostgreSQL version", async () => {
    mkdirSync(join(folder, "data"));
    writeFileSync(join(folder, "data", "PG_VERSION"), "16\n");
    await expect(start()).rejects.toMatchObject({
      code: "data-folder.other-version",
      text: { en: expect.stringContaining("PostgreSQL 16") },
    });
  });

  it("says that a port is taken", async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(start({ port })).rejects.toMatchObject({ code: "port.busy" });
    await new Promise((closed) => other.close(closed));
  });
});
