import type { Desk } from "./ports.ts";

/** A file that the log refers to; its absence is a fault of the store, not of the caller. */
export async function stored(desk: Desk, sha256: string): Promise<Uint8Array> {
  const bytes = await desk.files.get(sha256);
  if (!bytes) throw new Error(`the file store has lost ${sha256}`);
  return bytes;
}
