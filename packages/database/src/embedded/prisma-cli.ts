import { spawn } from "node:child_process";
import { chmodSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { throwawayServer } from "./throwaway-server.ts";

// Prisma's command line without the internet and without a database of one's own: `pnpm prisma migrate dev --name …`.

const words = process.argv.slice(2);
const usesDatabase = (words[0] === "migrate" && words[1] !== "diff") || words[0] === "db";
const given = process.env["DATABASE_URL"];
const scratch = usesDatabase && (given === undefined || given === "") ? await throwawayServer() : undefined;
if (scratch !== undefined) console.log("DATABASE_URL is not set: working on an empty throwaway database.");

const engine = fileURLToPath(new URL("schema-engine.ts", import.meta.url));
// A copy of the repository may have lost the mark of a program.
if ((statSync(engine).mode & 0o111) === 0) chmodSync(engine, 0o755);

const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
const child = spawn(process.execPath, [prisma, ...words], {
  cwd: fileURLToPath(new URL("../../", import.meta.url)),
  stdio: "inherit",
  env: {
    ...process.env,
    ...(scratch === undefined ? {} : { DATABASE_URL: scratch.url }),
    PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    NODE_NO_WARNINGS: "1",
  },
});
process.exitCode = await new Promise<number>((ended) => child.on("exit", (code) => ended(code ?? 1)));
await scratch?.stop();
