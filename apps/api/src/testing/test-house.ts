import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase } from "@motcua/database/embedded";
import { readEnv, type Env } from "../env.ts";
import { startHouse, type RunningHouse } from "../start-house.ts";
import { stubPortal } from "./stub-portal.ts";

/** Host of the second province, so that one process serves both. */
export const OTHER_HOST = "other.motcua.test";
export const OTHER_TENANT = "H62";

export interface TestHouse {
  readonly house: RunningHouse;
  readonly env: Env;
  readonly close: () => Promise<void>;
  /** Takes away what a house that was closed leaves behind. */
  readonly drop: () => Promise<void>;
}

/** A port nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

/** The real packs, the second of them with a host of its own. */
export function packsWithHosts(folder: string): string {
  const packs = join(folder, "provinces");
  cpSync(readEnv([], {}).packsDir, packs, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const pack = join(packs, "vinh-phuc/pack.yaml");
  writeFileSync(pack, readFileSync(pack, "utf8").replace("hosts: []", `hosts: [${OTHER_HOST}]`));
  return packs;
}

/** The whole house on a free port, over a database of its own. */
export async function testHouse(settings: Partial<Env> = {}): Promise<TestHouse> {
  const folder = mkdtempSync(join(tmpdir(), "motcua-house-"));
  const database = await testDatabase();
  const port = String(await freePort());
  const given = readEnv(
    ["--port", port, "--data-dir", join(folder, "data"), "--database-url", database.url, "--log-level", "silent"],
    {},
  );
  const env = { ...given, ...stubPortal(folder), packsDir: packsWithHosts(folder), ...settings };
  const house = await startHouse(env, () => {});
  const drop = async (): Promise<void> => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    house,
    env,
    drop,
    close: async () => {
      await house.close();
      await drop();
    },
  };
}
