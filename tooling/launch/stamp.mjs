import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NOT_SOURCE = new Set(["node_modules", "dist", "generated", "var", ".turbo", ".git"]);

/** One hash over the names and contents of files, and of everything in folders that is not made by us. */
export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    throw error;
  }
  return entries
    .filter(({ name }) => !NOT_SOURCE.has(name))
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

export const isStamped = (file, hash) => existsSync(file) && readFileSync(file, "utf8") === hash;

export function stamp(file, hash) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}
