import { applyMigrations } from "@motcua/database";
import { createDatabase, throwawayServer } from "@motcua/database/embedded";

/** Does something on an empty database of its own, on the embedded engine. */
export async function onThrowawayDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = await throwawayServer();
  try {
    const url = await createDatabase(server.url, "bench");
    await applyMigrations(url);
    return await work(url);
  } finally {
    await server.stop();
  }
}
