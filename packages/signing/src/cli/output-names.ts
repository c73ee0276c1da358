import { basename, extname, join, resolve } from "node:path";
import type { Task } from "./task.ts";

/** Gives each file a name in the folder for results; two of one name do not overwrite each other. */
export const outputNames = (folder: string): ((path: string) => string) => {
  const taken = new Set<string>();
  return (path) => {
    const name = path === "-" ? "stdin.pdf" : basename(path);
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    let out = name;
    for (let number = 2; taken.has(out) || resolve(folder, out) === resolve(path); number++)
      out = `${stem}-${number}${ending}`;
    taken.add(out);
    return join(folder, out);
  };
};

export async function* withOutputs(
  tasks: AsyncIterable<Task>,
  nameFor: (path: string) => string,
): AsyncGenerator<Task, undefined> {
  for await (const task of tasks) yield { ...task, out: nameFor(task.path) };
  return undefined;
}
