import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testDatabase, type TestDatabase } from "@motcua/database/embedded";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv, SettingsFault, type Env } from "./env.ts";
import { startHouse } from "./start-house.ts";
import { startProblem } from "./start-problem.ts";
import { stubPortal } from "./testing/stub-portal.ts";
import { freePort, packsWithHosts, testHouse } from "./testing/test-house.ts";

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "motcua-start-"));
  database = await testDatabase();
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a person reads when the start fails; a start that succeeds fails the test. */
async function said(settings: Partial<Env>): Promise<string | null> {
  const given = readEnv(
    [
      "--port",
      String(await freePort()),
      "--data-dir",
      join(folder, "data"),
      "--database-url",
      database.url,
      "--log-level",
      "silent",
    ],
    {},
  );
  const env = { ...given, ...stubPortal(folder), ...settings };
  try {
    await (await startHouse(env, () => {})).close();
  } catch (error) {
    return startProblem(error, env);
  }
  throw new Error("it started");
}

const wrongUrl = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

describe("a start that fails (npm start)", () => {
  it("names the port that another program uses, and closes what it had opened", async () => {
    const other = await testHouse();
    const text = await said({ port: other.env.port });
    expect(text).toContain(`Port ${other.env.port} is in use`);
    expect(text).toContain("--port 8081");
    await other.close();
  });

  it("says that the data folder is a file", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    expect(await said({ dataDir: file })).toContain(`${file} is not a folder`);
    expect(await said({ dataDir: join(file, "below") })).toContain("is not a folder");
  });

  it.each([
    ["a user that is not there", (url: URL) => (url.username = "khong_co"), "user"],
    ["a database that is not there", (url: URL) => (url.pathname = "/khong_co"), "createdb"],
    ["a port where nobody listens", (url: URL) => (url.port = "1"), "ECONNREFUSED"],
    ["a machine that is not there", (url: URL) => (url.hostname = "khong-co.invalid"), "cannot be reached"],
  ])("tells what is wrong with --database-url, and no password: %s", async (_, change, words) => {
    const databaseUrl = wrongUrl(change);
    const text = await said({ databaseUrl });
    expect(text).toContain(words);
    expect(text).toContain("--database-url");
    expect(text).not.toContain(new URL(databaseUrl).password || "://");
  });

  it("tells a password that PostgreSQL does not take", () => {
    expect(startProblem(Object.assign(new Error("password authentication failed"), { code: "28P01" }), null)).toContain(
      "the password in --database-url",
    );
  });

  it("names the tenant for which there is no pack", async () => {
    expect(await said({ tenant: "X99" })).toContain("X99");
  });

  it("names file, line and field of a pack that is not right", async () => {
    const packsDir = packsWithHosts(folder);
    const pack = join(packsDir, "quang-ninh/pack.yaml");
    writeFileSync(pack, readFileSync(pack, "utf8").replace("hosts: []", "hosts: []\nhotsts: []"));
    expect(await said({ packsDir })).toMatch(/pack\.yaml:\d+ hotsts: unknown-key/);
  });

  it("asks for the identity provider where it is no demo", async () => {
    expect(await said({ isDemo: false })).toContain("OIDC_ISSUER");
  });

  it("asks to have the pages built", async () => {
    expect(await said({ staffDir: join(folder, "khong-co") })).toContain("pnpm build");
  });

  it.each([
    [
      ["--prot", "8081"],
      ["--prot", "--port --host"],
    ],
    [["--port", "nhieu"], ["--port: một số từ 1 đến 65535"]],
    [["--database-url", "mysql://x"], ["--database-url: dạng"]],
    [["--public-url", "ftp://x"], ["--public-url: một địa chỉ"]],
    [["--demo", "maybe"], ["--demo: yes | no"]],
  ])("reads its options strictly: %s", (args, words) => {
    expect(() => readEnv(args, {})).toThrow(SettingsFault);
    for (const word of words) expect(() => readEnv(args, {})).toThrow(word);
  });

  it("ends with status 1 and no stack", () => {
    const main = fileURLToPath(new URL("main.ts", import.meta.url));
    const run = spawnSync(process.execPath, [main, "--prot", "1"], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("Thiết lập chưa đúng");
    expect(run.stderr).not.toContain("    at ");
  });
});
