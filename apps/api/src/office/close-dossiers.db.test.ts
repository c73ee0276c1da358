import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { moment } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inAppraisal, target } from "../testing/filing.ts";
import { handling, reception, staff } from "../testing/invented-callers.ts";
import { openFor, runOnOffice } from "../testing/run-on-office.ts";
import { testOffice, type TestOffice } from "../testing/test-office.ts";
import { closeDossiersCommand } from "./close-dossiers.ts";
import type { OpenOffice } from "./open-office.ts";

let house: TestOffice;
let folder: string;
let office: Omit<OpenOffice, "say">;

beforeAll(async () => {
  house = await testOffice();
  folder = mkdtempSync(join(tmpdir(), "motcua-closing-"));
  office = openFor(house, folder);
});

afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const close = (...args: readonly string[]) => runOnOffice(office, closeDossiersCommand, args);
const items = [{ component: "x", title: "Giấy", reason: "Thiếu" }];

describe("dossiers:close (dừng giải quyết hồ sơ quá hạn bổ sung)", () => {
  it("tells which wait in vain and which nobody has called about, and closes only when asked to", async () => {
    const ids = [await inAppraisal(house), await inAppraisal(house)];
    for (const id of ids) await house.as(handling).acts.askSupplement({ target: await target(house, id), items });
    await house.as(reception).acts.logSupplementCall({ target: await target(house, ids[0]!), outcome: "reached" });
    const director = house.as(staff("giamdoc", "centre-director"));
    const seen = await Promise.all(ids.map(async (id) => (await director.staff.dossier({ id })).dossier));
    expect((await close()).said).toContain("0 may be closed, 0 not yet");

    house.clock.at = moment("2026-12-31T08:00:00+07:00");
    const told = await close();
    expect(told.said).toContain(`${seen[0]!.code}\n`);
    expect(told.said).toContain("Chưa ghi cuộc gọi nào báo người nộp bổ sung hồ sơ");
    expect(told.said).toContain("1 may be closed, 1 not yet");
    expect((await director.staff.dossier({ id: ids[0]! })).dossier.status).toBe("awaiting-supplement");

    const done = await close("--apply");
    expect([done.isDone, done.said.includes("1 dossiers closed, 1 not yet")]).toEqual([true, true]);
    const [closed, open] = await Promise.all(ids.map((id) => director.staff.dossier({ id })));
    expect([closed!.dossier.status, open!.dossier.status]).toEqual(["closed", "awaiting-supplement"]);
    expect(closed!.events.at(-1)).toMatchObject({ type: "closed", actor: { kind: "system", name: "Hệ thống" } });
    expect((await close("--apply")).said).toContain("0 dossiers closed, 1 not yet");
  });
});
