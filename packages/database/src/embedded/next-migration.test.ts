import { describe, expect, it } from "vitest";
import { createMigration, evaluateDataLoss } from "./next-migration.ts";

const input = {
  schema: { files: [] },
  filters: { externalTables: [], externalEnums: [] },
  migrationsList: {
    baseDir: "/migrations",
    lockfile: { path: "migration_lock.toml", content: null },
    shadowDbInitScript: "",
    migrationDirectories: [
      { path: "29990101000000_far", migrationFile: { path: "migration.sql", content: { tag: "ok", value: "" } } },
    ],
  },
  draft: false,
  migrationName: "Say Colour",
} as const satisfies Parameters<typeof createMigration>[1];

/** An engine that finds this difference. */
const finding = (stdout: string | null) => ({
  diff: () => Promise.resolve({ exitCode: stdout === null ? 0 : 2, stdout }),
});

describe("the next migration (nâng cấp cơ sở dữ liệu tiếp theo)", () => {
  it("comes after the last, whatever the clock says", async () => {
    expect(await createMigration(finding("ALTER TABLE toy …"), input)).toMatchObject({
      generatedMigrationName: "29990101000001_say_colour",
      migrationScript: "ALTER TABLE toy …",
    });
  });

  it("is not written where nothing differs, unless to be filled in by hand", async () => {
    expect((await createMigration(finding(null), input)).migrationScript).toBeNull();
    expect((await createMigration(finding(null), { ...input, draft: true })).migrationScript).toMatch(/^-- /);
    expect(await evaluateDataLoss(finding(null), input)).toMatchObject({ migrationSteps: 0, warnings: [] });
  });

  it("warns of tables and columns that would be dropped", async () => {
    const script =
      '-- AlterTable\nALTER TABLE "toy" DROP COLUMN "name",\nADD COLUMN "colour" TEXT;\n\nDROP TABLE "old";\nDROP INDEX "i";\n';
    const { migrationSteps, warnings } = await evaluateDataLoss(finding(script), input);
    expect(migrationSteps).toBe(1);
    expect(warnings.map(({ message }) => message)).toEqual([
      'ALTER TABLE "toy" DROP COLUMN "name",',
      'DROP TABLE "old";',
    ]);
  });
});
