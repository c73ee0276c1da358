#!/usr/bin/env node
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { CreateMigrationInput, EvaluateDataLossInput, SchemaEngine } from "@prisma/schema-engine-wasm";
import { createDatabase, databaseExists } from "./create-database.ts";
import { createMigration, evaluateDataLoss } from "./next-migration.ts";
import { schemaEngineAdapter } from "./schema-engine-adapter.ts";
import { throwawayServer } from "./throwaway-server.ts";

// Stands in for Prisma's native schema engine, which can only be downloaded: speaks its JSON-RPC on stdin and stdout.

interface Request {
  readonly id: number;
  readonly method: string;
  readonly params?: Record<string, unknown>;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datasource: { type: "string" },
    datamodels: { type: "string", multiple: true },
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
    version: { type: "boolean" },
  },
});

const source = JSON.parse(String(options["datasource"] ?? "{}")) as { url?: string; shadowDatabaseUrl?: string };

let shadow: Promise<Awaited<ReturnType<typeof throwawayServer>>> | undefined;
let shadowCount = 0;

/** A blank database for each asking: migrations are replayed in it from the first one on. */
async function blankDatabase() {
  shadow ??= throwawayServer();
  return createDatabase((await shadow).url, `shadow_${++shadowCount}`);
}

async function loadEngine() {
  // The engine looks for this when it is about to panic.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => logError("P0000", message) },
  });
  const { SchemaEngine } = await import("@prisma/schema-engine-wasm");
  const databases = {
    mainUrl: async () => source.url ?? (await blankDatabase()),
    shadowUrl: async () => source.shadowDatabaseUrl ?? (await blankDatabase()),
  };
  // An empty list of models would be parsed as a schema; undefined means that there is none.
  return SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(schemaEngineAdapter(databases)),
  );
}

function logError(code: string, message: string) {
  process.stderr.write(
    `${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields: { error_code: code, message } })}\n`,
  );
}

function failureOf(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  const errorCode = error instanceof Error && "code" in error ? String(error.code) : undefined;
  return {
    code: 4466,
    message: "An error happened. Check the data field for details.",
    data: { is_panic: false, message, error_code: errorCode },
  };
}

async function answerRequests() {
  let engine: Promise<SchemaEngine> | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line) as Request;
    const answer = await answerOf(method, params).then(
      (result) => ({ result: result ?? {} }),
      (error: unknown) => ({ error: failureOf(error) }),
    );
    process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...answer })}\n`);
  }

  async function answerOf(method: string, params: Record<string, unknown> | undefined): Promise<unknown> {
    if (method === "createDatabase") return createSourceDatabase();
    engine ??= loadEngine();
    const loaded = await engine;
    if (method === "evaluateDataLoss") return evaluateDataLoss(loaded, params as unknown as EvaluateDataLossInput);
    if (method === "createMigration") return createMigration(loaded, params as unknown as CreateMigrationInput);
    const act = loaded[(method === "getDatabaseVersion" ? "version" : method) as "diff"];
    const result = await act.call(loaded, params as never);
    // The native engine prints a difference by asking the caller to.
    if (method === "diff" && result.stdout !== null)
      process.stdout.write(
        `${JSON.stringify({ jsonrpc: "2.0", id: 0, method: "print", params: { content: result.stdout } })}\n`,
      );
    return result;
  }
}

async function createSourceDatabase() {
  const url = new URL(source.url ?? "");
  const databaseName = decodeURIComponent(url.pathname.slice(1));
  url.pathname = "/postgres";
  if (!(await databaseExists(url.href, databaseName))) await createDatabase(url.href, databaseName);
  return { databaseName };
}

async function answerCommand(command: string | undefined) {
  try {
    if (command === "create-database") await createSourceDatabase();
    else await databaseExists(source.url ?? "", "postgres");
  } catch (error) {
    const sqlState = error instanceof Error && "code" in error ? error.code : undefined;
    logError(
      sqlState === "3D000" ? "P1003" : sqlState === "28P01" ? "P1000" : "P1001",
      error instanceof Error ? error.message : String(error),
    );
    process.exitCode = 1;
  }
}

// Prisma closes stdin and sends SIGTERM in one breath: the end of stdin ends us, after the shadow database has been removed.
process.on("SIGTERM", () => {});

if (options["version"] === true) process.stdout.write("schema-engine-cli 59be4fda12412a79eeb9c2ae727b6aa723593323\n");
else if (positionals[0] === "cli") await answerCommand(positionals[1]);
else await answerRequests();
await (await shadow)?.stop();
process.exit();
