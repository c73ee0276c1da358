import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { Host } from "../cli/host.ts";
import { main } from "../cli/main.ts";

type Answer = { readonly status: number; readonly out: string; readonly err: string; readonly bytes: Buffer };

/** What is beside the words of a command: environment and standard input. */
type Beside = { readonly env?: Readonly<Record<string, string>>; readonly input?: Uint8Array };

const collector = (): { readonly stream: Writable; readonly bytes: () => Buffer } => {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write: (part: Buffer, _, done) => {
      parts.push(Buffer.from(part));
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(parts) };
};

/** Runs `motcua-seal` in this process. */
export const motcuaSeal = async (words: readonly string[], { env = {}, input }: Beside = {}): Promise<Answer> => {
  const [out, err] = [collector(), collector()];
  const stdin = Readable.from(input ? [Buffer.from(input)] : []);
  const host = { env, stdin, stdout: out.stream, stderr: err.stream } as unknown as Host;
  const status = await main(words, host);
  return { status, out: out.bytes().toString(), err: err.bytes().toString(), bytes: out.bytes() };
};

/** A folder with these files, until the tests are done. */
export const folderWith = (
  files: Readonly<Record<string, Uint8Array | string>>,
): { readonly at: (name: string) => string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), "motcua-seal-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { at: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
};

export const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
