import { mkdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import type { Task } from "./task.ts";
import { reasonOf } from "./trouble.ts";
import { UsageError } from "./usage-error.ts";

/** Gives each file a name in the folder for results; two of one name do not overwrite each other. */
const outputNames = (folder: string): ((path: string) => string) => {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (path) => {
    const name = path === "-" ? "stdin.pdf" : basename(path);
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    let number = next.get(name) ?? 2;
    let out = name;
    while (taken.has(out) || resolve(folder, out) === resolve(path)) out = `${stem}-${number++}${ending}`;
    next.set(name, number);
    taken.add(out);
    return join(folder, out);
  };
};

async function* withOutputs(
  tasks: AsyncIterable<Task>,
  nameFor: (path: string) => string,
): AsyncGenerator<Task, undefined> {
  for await (const task of tasks) yield { ...task, out: nameFor(task.path) };
  return undefined;
}

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(
      `--out-dir: không tạo được ${folder} (${reason}).`,
      `--out-dir: ${folder} cannot be made (${reason}).`,
    );
  }
};

type Wanted = { readonly out?: string | undefined; readonly "out-dir"?: string | undefined };

/** Where results go: one file, or a folder, which is made where it is not there. */
export const namedOutputs = (
  { out, "out-dir": folder }: Wanted,
  isMany: boolean,
): ((tasks: AsyncIterable<Task>) => AsyncIterable<Task>) => {
  if (isMany ? folder === undefined || out !== undefined : (folder === undefined) === (out === undefined))
    throw new UsageError(
      "Cần -o TỆP cho một tệp, --out-dir THƯ MỤC cho nhiều tệp.",
      "-o FILE for one file, --out-dir DIR for many.",
    );
  if (folder !== undefined) makeFolder(folder);
  const nameFor = folder === undefined ? (): string => out ?? "-" : outputNames(folder);
  return (tasks) => withOutputs(tasks, nameFor);
};
