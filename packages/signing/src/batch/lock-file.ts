import { readFileSync, rmSync, writeFileSync } from "node:fs";

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

const holderOf = (path: string): number | null => {
  try {
    return Number(readFileSync(path, "utf8")) || null;
  } catch {
    return null;
  }
};

const taken = (path: string): boolean => {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
};

/** Only one process works with the file at a time; the lock of a dead one is taken away. Null where another has it. */
export const lockFile = (path: string): { readonly release: () => void } | null => {
  const lock = `${path}.lock`;
  if (!taken(lock)) {
    const holder = holderOf(lock);
    if (holder !== null && (holder === process.pid || isAlive(holder))) return null;
    rmSync(lock, { force: true });
    if (!taken(lock)) return null;
  }
  return { release: () => rmSync(lock, { force: true }) };
};
