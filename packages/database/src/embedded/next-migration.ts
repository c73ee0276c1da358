import { basename } from "node:path";
import type {
  CreateMigrationInput,
  CreateMigrationOutput,
  EvaluateDataLossInput,
  EvaluateDataLossOutput,
  SchemaEngine,
} from "@prisma/schema-engine-wasm";

// The engine replays a history in a blank database when it is asked for a difference, and refuses to for a next migration:
// what `migrate dev` asks is worked out from the difference.

const DIFFERS = 2;

/** The SQL that leads from the migrations to the schema; null where they agree. */
async function difference(
  engine: Pick<SchemaEngine, "diff">,
  { migrationsList, schema, filters }: EvaluateDataLossInput,
): Promise<string | null> {
  const to = { tag: "schemaDatamodel", ...schema } as const;
  const from = { tag: "migrations", ...migrationsList } as const;
  const { exitCode, stdout } = await engine.diff({ from, to, filters, script: true, exitCode: true });
  return exitCode === DIFFERS ? stdout : null;
}

const NAMES_A_LOSS = /^.*\bDROP (?:TABLE|COLUMN)\b.*$/gm;

/** Whether a migration is missing, and what it would drop. The rest is for whoever reads its SQL. */
export async function evaluateDataLoss(
  engine: Pick<SchemaEngine, "diff">,
  input: EvaluateDataLossInput,
): Promise<EvaluateDataLossOutput> {
  const script = await difference(engine, input);
  return {
    migrationSteps: script === null ? 0 : 1,
    unexecutableSteps: [],
    warnings: [...(script ?? "").matchAll(NAMES_A_LOSS)].map(([message]) => ({ message, stepIndex: 0 })),
  };
}

/** The next migration, named by the time; empty only where one is asked for to be written by hand. */
export async function createMigration(
  engine: Pick<SchemaEngine, "diff">,
  input: CreateMigrationInput,
): Promise<CreateMigrationOutput> {
  const script = await difference(engine, input);
  return {
    connectorType: "postgresql",
    generatedMigrationName: `${nextTime(input)}_${input.migrationName.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_")}`,
    migrationScript: script ?? (input.draft ? "-- This is an empty migration." : null),
    extension: "sql",
  };
}

const TIME = /^\d{14}/;

/** Now, but after every migration that is there: they are applied in the order of their names. */
function nextTime({ migrationsList: { migrationDirectories } }: CreateMigrationInput): number {
  const [now = ""] = TIME.exec(new Date().toISOString().replaceAll(/\D/g, "")) ?? [];
  const times = migrationDirectories.map(({ path }) => Number(TIME.exec(basename(path))?.[0] ?? 0));
  return Math.max(Number(now), ...times.map((time) => time + 1));
}
