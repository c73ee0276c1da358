import { randomBytes } from "node:crypto";
import { createDatabase, dropDatabase } from "./create-database.ts";

export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** A database of its own for one test file: every migration applied, or empty. */
export async function testDatabase({ empty = false }: { empty?: boolean } = {}): Promise<TestDatabase> {
  const server = fromSetup("MOTCUA_TEST_SERVER");
  const name = `motcua_test_${randomBytes(8).toString("hex")}`;
  const url = await createDatabase(server, name, empty ? {} : { template: fromSetup("MOTCUA_TEST_TEMPLATE") });
  return { url, drop: () => dropDatabase(server, name) };
}

function fromSetup(name: string) {
  const value = process.env[name];
  if (value === undefined) throw new Error("testDatabase() needs the db project of vitest: name the file *.db.test.ts");
  return value;
}
