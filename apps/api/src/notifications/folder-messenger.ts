import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock, Messenger } from "@motcua/casework";

/** Hộp tin của bản chạy thử: each message is a file to be looked at, and goes nowhere; a repetition is the same file. */
export function folderMessenger(folder: string, { now }: Clock): Messenger {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return ({ id, address, subject, text }) => {
    const day = now().slice(0, 10);
    const name = `${day}-${createHash("sha256").update(id).digest("hex").slice(0, 16)}.txt`;
    const lines = [`Đến: ${address}`, ...(subject === "" ? [] : [`Tiêu đề: ${subject}`]), "", text];
    const path = join(folder, name);
    writeFileSync(`${path}.unfinished`, `${lines.join("\n").trimEnd()}\n`, { mode: 0o600 });
    renameSync(`${path}.unfinished`, path);
    return Promise.resolve({ kind: "taken", reference: name });
  };
}
