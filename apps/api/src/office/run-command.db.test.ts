import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import { testDatabase, type TestDatabase } from "@motcua/database/embedded";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putStaffCommand } from "../staff/put-staff.ts";
import { reportPeriodCommand } from "./report-period.ts";
import type { OfficeCommand } from "./office-command.ts";
import { recomputeDuesCommand } from "./recompute-dues.ts";
import { runCommand } from "./run-command.ts";

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), "motcua-run-"));
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Exit status, and what stood on the two outputs. */
async function ran<Options extends ParseArgsOptionsConfig, Request>(
  command: OfficeCommand<Options, Request>,
  args: readonly string[],
  url = database.url,
) {
  const [said, complained]: [string[], string[]] = [[], []];
  const settings = ["--data-dir", join(folder, "data"), "--database-url", url, "--tenant", "H49"];
  const status = await runCommand(command, [...args, ...settings], {
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
  });
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

describe("a command on the operator's screen (lệnh vận hành)", () => {
  it("ends with status 0 when all was done, and has nothing to complain of", async () => {
    expect(await ran(recomputeDuesCommand, [])).toMatchObject({ status: 0, complained: "" });
    const file = join(folder, "can-bo.json");
    const posts = [{ role: "centre-director", office: "cam-pha", from: "2026-01-01" }];
    writeFileSync(
      file,
      JSON.stringify([{ id: "can.bo", name: "Cán Bộ Hư Cấu", title: "Giám đốc", seat: "centre", posts }]),
    );
    expect((await ran(putStaffCommand, ["--", file])).said).toContain("can.bo: mật khẩu (chỉ hiện một lần)");
    expect((await ran(putStaffCommand, [file])).said).toBe("can.bo: đã cập nhật · renewed");
  });

  it("ends with status 1 when the domain refuses, and says why in both languages", async () => {
    const words = ["--from", "2024-01-01", "--to", "2026-01-31"];
    const { status, said, complained } = await ran(reportPeriodCommand, words);
    expect(status).toBe(1);
    expect(`${said}${complained}`).toMatch(/quá 400 ngày[^]*400/);
  });

  it.each([
    ["an option that is not there", ["--aply"], "--aply"],
    ["a word too many", ["nhanh"], "không hiểu · not understood: nhanh"],
    ["no ground", ["--apply"], "--ground: phải ghi · is needed"],
  ])("ends with status 1 and tells how to call it: %s", async (_, args, words) => {
    const { status, complained } = await ran(recomputeDuesCommand, args, "postgresql://khong-can");
    expect(status).toBe(1);
    expect(complained).toContain(words);
    expect(complained).toContain("Cách dùng · Usage: npm run -s dues:recompute");
    expect(complained).not.toContain("    at ");
  });

  it("ends with status 1 and what to mend when the database does not answer", async () => {
    const { status, complained } = await ran(recomputeDuesCommand, [], "postgresql://a:b@127.0.0.1:1/khong_co");
    expect(status).toBe(1);
    expect(complained).toContain("PostgreSQL cannot be reached");
  });
});
