import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnv } from "@motcua/api/env";
import { startHouse, type RunningHouse } from "@motcua/api/house";
import { DEMO_PASSWORD, DEMO_PIN } from "@motcua/api/invented-people";
import { stubPortal } from "@motcua/api/stub-portal";
import { verifyAudit } from "@motcua/database";
import { testDatabase, type TestDatabase } from "@motcua/database/embedded";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "./free-port.ts";
import { playJourney, type Played } from "./play-journey.ts";
import { pdfsigAgrees, qpdfAgrees } from "./second-tools.ts";

let folder: string;
let database: TestDatabase;
let house: RunningHouse;
let played: Played;
const told: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "motcua-journey-"));
  database = await testDatabase();
  const args = [
    "--port",
    String(await freePort()),
    "--data-dir",
    join(folder, "data"),
    "--database-url",
    database.url,
    "--log-level",
    "error",
  ];
  const env = { ...readEnv(args, {}), ...stubPortal(folder) };
  house = await startHouse(env, () => {});
  played = await playJourney({
    publicUrl: env.publicUrl,
    password: DEMO_PASSWORD,
    pin: DEMO_PIN,
    folder,
    say: (line) => told.push(line),
  });
});

afterAll(async () => {
  await house.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe("the whole journey (từ nộp hồ sơ đến nhận kết quả)", () => {
  it("goes from the search to the citizen's hands, and tells each step", () => {
    expect(told.length).toBeGreaterThanOrEqual(11);
    expect(played.code).toMatch(/^H49\.\d+-\d{6}-0001$/);
  });

  it("leaves the receipt, the signed result and the sealed one behind", () => {
    for (const file of Object.values(played.files)) expect(readFileSync(file).subarray(0, 5).toString()).toBe("%PDF-");
    const [signed, sealed] = [readFileSync(played.files.signed), readFileSync(played.files.sealed)];
    expect(
      sealed.subarray(0, signed.length).equals(signed),
      "the seal is added after the signature, which stays as it was",
    ).toBe(true);
  });

  it("ends with two signatures that our verifier finds valid, on the file as a whole", () => {
    expect([played.report.verdict, played.report.documentIntact]).toEqual(["TOTAL-PASSED", true]);
    expect(played.report.signatures.map(({ field, indication }) => [field, indication])).toEqual([
      ["ChuKyNguoiCoThamQuyen", "TOTAL-PASSED"],
      ["DauCoQuan", "TOTAL-PASSED"],
    ]);
  });

  it.each([
    ["pdfsig", pdfsigAgrees],
    ["qpdf", qpdfAgrees],
  ])("ends with a file that a second tool finds valid: %s", (tool, agrees) => {
    const agreed = agrees(played.files.sealed);
    if (agreed === null)
      console.warn(
        `⚠ Máy này không có ${tool}: tệp chưa được kiểm tra bằng công cụ thứ hai · no ${tool} here, no second tool has checked the file`,
      );
    expect(agreed).not.toBe(false);
  });

  it("leaves a whole log", async () => {
    const audit = await verifyAudit(house.databaseUrl);
    expect([audit.problems, audit.dossiers, audit.events]).toEqual([[], 1, 12]);
  });
});
