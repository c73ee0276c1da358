import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { reasonOf } from "./trouble.ts";
import type { Task } from "./task.ts";
import { UsageError } from "./usage-error.ts";

export type Named = { readonly paths: readonly string[]; readonly lists: readonly string[] };

const byteOrderMark = /^\uFEFF/;

const everythingFrom = async (stream: Readable): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
};

/** A name of a file is bytes; where they are no UTF-8 the text alone would lead nowhere. */
const taskOf = (line: string): Task => {
  const name = Buffer.from(line, "latin1");
  const path = name.toString("utf8").replace(byteOrderMark, "");
  return path.includes("\uFFFD") ? { path, name: new Uint8Array(name) } : { path };
};

async function* linesOf(list: string, standardInput: Readable): AsyncGenerator<Task, undefined> {
  const input = list === "-" ? standardInput : createReadStream(list);
  input.setEncoding("latin1");
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line.trim() !== "") yield taskOf(line);
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(
      `Không đọc được danh sách ${list} (${reason}).`,
      `The list ${list} cannot be read (${reason}).`,
    );
  }
  return undefined;
}

/** The files that were named, one after the other; nothing is read ahead of need. */
export async function* inputs({ paths, lists }: Named, standardInput: Readable): AsyncGenerator<Task, undefined> {
  for (const path of paths) yield path === "-" ? { path, bytes: await everythingFrom(standardInput) } : { path };
  for (const list of lists) yield* linesOf(list, standardInput);
  return undefined;
}
