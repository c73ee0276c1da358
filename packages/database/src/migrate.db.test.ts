import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "./embedded/index.ts";
import { applyMigrations } from "./migrate.ts";

const FIRST = "20260101000000_first";
const SECOND = "20260202000000_second";

let database: TestDatabase;
let project: string;
let migrations: string;

beforeEach(async () => {
  database = await testDatabase({ empty: true });
  project = mkdtempSync(join(tmpdir(), "motcua-migrate-"));
  migrations = join(project, "migrations");
  write(FIRST, 'CREATE TABLE "toy" ("id" INTEGER NOT NULL, CONSTRAINT "toy_pkey" PRIMARY KEY ("id"));\n');
  writeFileSync(join(migrations, "migration_lock.toml"), 'provider = "postgresql"\n');
  writeFileSync(
    join(project, "schema.prisma"),
    'datasource db {\n  provider = "postgresql"\n}\nmodel toy {\n  id Int @id\n}\n',
  );
  writeFileSync(
    join(project, "prisma.config.ts"),
    `export default { schema: ${JSON.stringify(join(project, "schema.prisma"))}, migrations: { path: ${JSON.stringify(migrations)} }, datasource: { url: ${JSON.stringify(database.url)} } };\n`,
  );
});

afterEach(async () => {
  rmSync(project, { recursive: true, force: true });
  await database.drop();
});

function write(name: string, script: string) {
  mkdirSync(join(migrations, name), { recursive: true });
  writeFileSync(join(migrations, name, "migration.sql"), script);
}

function prisma(...words: string[]) {
  const cli = fileURLToPath(new URL("embedded/prisma-cli.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, ...words, "--config", join(project, "prisma.config.ts")],
    {
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: database.url },
    },
  );
  return { status, text: stdout + stderr };
}

async function query(sql: string) {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("migrations (nâng cấp cơ sở dữ liệu)", () => {
  it("applies each migration once, in the order of their names", async () => {
    write(SECOND, 'ALTER TABLE "toy" ADD COLUMN "name" TEXT;\n');
    expect(await applyMigrations(database.url, migrations)).toEqual([FIRST, SECOND]);
    expect(await applyMigrations(database.url, migrations)).toEqual([]);
    expect(await query('SELECT "id", "name" FROM "toy"')).toEqual([]);
  });

  it("leaves a record that Prisma's own command line agrees with", async () => {
    await applyMigrations(database.url, migrations);
    expect(prisma("migrate", "status")).toMatchObject({
      status: 0,
      text: expect.stringContaining("Database schema is up to date"),
    });
    expect(prisma("migrate", "deploy")).toMatchObject({
      status: 0,
      text: expect.stringContaining("No pending migrations"),
    });
  });

  it("continues where Prisma's own command line stopped", async () => {
    expect(prisma("migrate", "deploy")).toMatchObject({ status: 0 });
    write(SECOND, 'ALTER TABLE "toy" ADD COLUMN "name" TEXT;\n');
    expect(await applyMigrations(database.url, migrations)).toEqual([SECOND]);
  });

  it("gets its next script from Prisma's own command line, named after the last", async () => {
    write("29990101000000_far", 'ALTER TABLE "toy" ADD COLUMN "name" TEXT;\n');
    writeFileSync(
      join(project, "schema.prisma"),
      'datasource db {\n  provider = "postgresql"\n}\nmodel toy {\n  id Int @id\n  name String?\n  colour String?\n}\n',
    );
    expect(prisma("migrate", "dev", "--name", "Say Colour", "--create-only")).toMatchObject({ status: 0 });
    const [last] = readdirSync(migrations, { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
      .toSorted()
      .slice(-1);
    expect(last).toBe("29990101000001_say_colour");
    expect(readFileSync(join(migrations, last!, "migration.sql"), "utf8")).toBe(
      '-- AlterTable\nALTER TABLE "toy" ADD COLUMN     "colour" TEXT;\n',
    );
    expect(await applyMigrations(database.url, migrations)).toEqual([last]);
  });

  it("lets two platforms start at once", async () => {
    const applied = await Promise.all([
      applyMigrations(database.url, migrations),
      applyMigrations(database.url, migrations),
    ]);
    expect(applied.flat()).toEqual([FIRST]);
  });

  it("takes a migration whole or not at all", async () => {
    write(SECOND, 'CREATE TABLE "half" ("id" INTEGER);\nSELECT no_such_function();\n');
    await expect(applyMigrations(database.url, migrations)).rejects.toThrow(SECOND);
    expect(
      await query("SELECT to_regclass('half') AS half, count(*)::int AS recorded FROM _prisma_migrations"),
    ).toEqual([{ half: null, recorded: 1 }]);
  });

  it("refuses a migration that was changed after it had been applied", async () => {
    await applyMigrations(database.url, migrations);
    write(FIRST, 'CREATE TABLE "toy" ("id" BIGINT);\n');
    await expect(applyMigrations(database.url, migrations)).rejects.toMatchObject({ code: "migration.changed" });
  });

  it("refuses a database that is newer than the software", async () => {
    write(SECOND, 'ALTER TABLE "toy" ADD COLUMN "name" TEXT;\n');
    await applyMigrations(database.url, migrations);
    rmSync(join(migrations, SECOND), { recursive: true });
    await expect(applyMigrations(database.url, migrations)).rejects.toMatchObject({ code: "migration.unknown" });
  });

  it("refuses to go on over a migration that Prisma left unfinished", async () => {
    write(SECOND, "SELECT no_such_function();\n");
    expect(prisma("migrate", "deploy").status).toBe(1);
    await expect(applyMigrations(database.url, migrations)).rejects.toMatchObject({ code: "migration.failed" });
  });
});
