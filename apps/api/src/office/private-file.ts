import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Moment } from "@motcua/domain";
import { SettingsFault } from "../env.ts";

/** Writes a file that its owner alone may read, whole or not at all, and never over another. */
export async function writePrivately<T>(path: string, work: (write: (line: string) => void) => Promise<T>): Promise<T> {
  if (existsSync(path))
    throw new SettingsFault(`${path}: tệp đã có, hãy chọn tên khác · is there, choose another name`);
  const beside = `${path}.unfinished`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  rmSync(beside, { force: true });
  const file = openSync(beside, "wx", 0o600);
  try {
    const done = await work((line) => void writeSync(file, `${line}\n`));
    renameSync(beside, path);
    return done;
  } finally {
    closeSync(file);
    rmSync(beside, { force: true });
  }
}

const SECOND_END = "2026-11-22T08:15:00".length;

/** Where lists go that nobody named a file for: `lists/doi-ngay-hen-20261122T081500.csv` of the data folder. */
export function listPath(dataDir: string, name: string, at: Moment): string {
  const stamp = at.slice(0, SECOND_END).replaceAll(/[-:]/g, "");
  for (let number = 1; ; number += 1) {
    const path = join(dataDir, "lists", name.replace("*", number === 1 ? stamp : `${stamp}-${number}`));
    if (!existsSync(path)) return path;
  }
}

/** Said beside every file that names people. */
export const HOLDS_PERSONAL_DATA =
  "Tệp có dữ liệu cá nhân: chỉ chủ tệp đọc được, dùng xong hãy xóa · It holds personal data: only its owner may read it, delete it after use";
