import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { testDatabase } from "./embedded/index.ts";
import { onceConnected } from "./testing/once-connected.ts";

describe("the schema", () => {
  it("begins every key with the tenant, so that no two provinces can meet in one", async () => {
    const testing = await testDatabase();
    const { rows } = await onceConnected(testing.url, (client) =>
      client.query<{ key: string; column: string }>(`
        SELECT i.indexrelid::regclass::text AS key, a.attname AS column
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
        WHERE i.indisunique AND t.relnamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'`),
    );
    await testing.drop();
    expect(rows.length).toBeGreaterThanOrEqual(16);
    expect(rows.filter(({ column }) => column !== "tenant")).toEqual([]);
  });

  it("is what the migrations make", () => {
    const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
    const question = [
      "migrate",
      "diff",
      "--from-migrations",
      folder("prisma/migrations"),
      "--to-schema",
      folder("prisma/schema.prisma"),
      "--exit-code",
    ];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [folder("src/embedded/prisma-cli.ts"), ...question],
      { encoding: "utf8" },
    );
    expect({ status, text: stdout + stderr }).toMatchObject({ status: 0 });
  });
});
