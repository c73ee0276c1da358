import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "@motcua/casework";

/** Files in a folder, each under its content hash: written beside, flushed, then renamed, so a crash leaves no half file under a good name. */
export function folderFiles(folder: string): Files {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    refOf,
    put: async (bytes, mediaType) => {
      const ref = refOf(bytes, mediaType);
      const path = pathOf(ref.sha256);
      if (!(await isThere(path, bytes.length))) await writeWhole(path, bytes);
      return ref;
    },
    get: async (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      const bytes = await readFile(pathOf(sha256)).catch(absent);
      if (bytes && createHash("sha256").update(bytes).digest("hex") !== sha256)
        throw new Error(`stored file ${sha256} is damaged`);
      return bytes;
    },
  };
}

const refOf: Files["refOf"] = (bytes, mediaType) => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  mediaType,
  bytes: bytes.length,
});

const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === "ENOENT") return null;
  throw error;
};

const isThere = async (path: string, size: number): Promise<boolean> => (await stat(path).catch(absent))?.size === size;

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomUUID()}`;
  const file = await open(beside, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
