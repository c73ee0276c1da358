import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../../packages/signing/bin/motcua-seal.mjs", import.meta.url));

export type Said = { readonly status: number | null; readonly out: string };

/** Runs a program to its end, or for a minute. */
export function run(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  return new Promise((ended, failed) => {
    const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "ignore"] });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.on("error", failed);
    child.on("close", (status) => ended({ status, out: Buffer.concat(parts).toString() }));
  });
}

/** The lines that `motcua-seal` prints. */
export async function motcuaSeal<Line>(
  words: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<readonly Line[]> {
  const { out } = await run(process.execPath, [BIN, ...words], env);
  return out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Line]));
}
