import pg from "pg";

/** Any number but that of the hold. */
const CREATION_LOCK = 7_070_702;

/** Creates a database on the server, empty or as a copy of a template, and returns its address. */
export async function createDatabase(
  serverUrl: string,
  name: string,
  { template }: { template?: string } = {},
): Promise<string> {
  const copied = template === undefined ? "" : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${copied}`));
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

/** Drops a database, and throws out whoever is still connected to it. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

export const databaseExists = (serverUrl: string, name: string): Promise<boolean> =>
  onServer(serverUrl, (client) => isThere(client, name));

/** Two platforms that start at once take turns. */
export async function createDatabaseIfMissing(client: pg.Client, name: string): Promise<void> {
  if (await isThere(client, name)) return;
  await client.query(`SELECT pg_advisory_lock(${CREATION_LOCK})`);
  try {
    if (!(await isThere(client, name))) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${CREATION_LOCK})`);
  }
}

async function isThere(client: pg.Client, name: string) {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  return rowCount !== 0;
}

async function onServer<T>(serverUrl: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
