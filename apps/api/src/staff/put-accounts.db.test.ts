import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Database } from "@motcua/database";
import { testDatabase, type TestDatabase } from "@motcua/database/embedded";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogueLaw } from "../adapters/catalogue-law.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { readEnv, SettingsFault } from "../env.ts";
import { putAccounts } from "./put-accounts.ts";
import { readStaffFile } from "./read-staff-file.ts";

const pack = catalogueLaw(readEnv([], {}).packsDir).packs[0]!;
const office = pack.offices[0]!.id;
const officer = {
  id: "can.bo",
  name: "Cán Bộ Hư Cấu",
  title: "Cán bộ tiếp nhận",
  seat: "centre",
  posts: [{ role: "reception-officer", office, from: "2026-01-01" }],
};

describe("staff accounts from a file (danh sách cán bộ)", () => {
  const folder = mkdtempSync(join(tmpdir(), "motcua-staff-"));
  const file = join(folder, "can-bo.json");
  let server: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    server = await testDatabase();
    database = await openDatabase({
      url: server.url,
      now: systemClock.now,
      procedureTitle: (_tenant, code) => code,
      officeName: (_tenant, name) => name,
    });
  });
  afterAll(async () => {
    await database.close();
    await server.drop();
    rmSync(folder, { recursive: true });
  });

  const read = (accounts: unknown) => {
    writeFileSync(file, JSON.stringify(accounts));
    return readStaffFile(file, pack);
  };

  it("makes an account with a password that opens it, and tells it once", async () => {
    const { staff } = database.accounts;
    const [made] = await putAccounts(staff, read([officer]));
    const signedIn = await staff.signIn({
      tenant: pack.tenant,
      id: "can.bo",
      password: made!.password!,
      address: "127.0.0.1",
    });
    expect(signedIn.ok).toBe(true);
    const [renewed] = await putAccounts(staff, read([{ ...officer, title: "Tổ trưởng" }]));
    expect(renewed).toEqual({ id: "can.bo", password: null });
    expect((await staff.find(pack.tenant, "can.bo"))?.title).toBe("Tổ trưởng");
  });

  it("names what is wrong in the file and takes nothing of it", () => {
    expect(() => read([{ ...officer, role: "x" }])).toThrow(SettingsFault);
    expect(() => read([{ ...officer, posts: [{ ...officer.posts[0], office: "khong-co" }] }])).toThrow(/khong-co/);
    expect(() => read([{ ...officer, posts: [{ ...officer.posts[0], from: "2026-02-30" }] }])).toThrow(
      /posts\.0\.from/,
    );
  });
});
