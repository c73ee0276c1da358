import { randomBytes } from "node:crypto";
import { applyMigrations } from "../migrate.ts";
import { createDatabase, dropDatabase } from "./create-database.ts";
import { throwawayServer } from "./throwaway-server.ts";

/** Vitest's global setup for *.db.test.ts: one server per run (DATABASE_URL names another), one template with every migration applied. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `motcua_template_${randomBytes(6).toString("hex")}`;
  await applyMigrations(await createDatabase(server.url, template));
  process.env["MOTCUA_TEST_SERVER"] = server.url;
  process.env["MOTCUA_TEST_TEMPLATE"] = template;
  return async () => {
    await dropDatabase(server.url, template);
    await server.stop();
  };
}

async function testServer() {
  const given = process.env["DATABASE_URL"];
  return given === undefined || given === "" ? throwawayServer() : { url: given, stop: async () => {} };
}
