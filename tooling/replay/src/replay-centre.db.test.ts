import { nationalCatalogue } from "@motcua/catalogue";
import { verifyAudit } from "@motcua/database";
import { testDatabase, type TestDatabase } from "@motcua/database/embedded";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { replayCentre } from "./replay-centre.ts";

let testing: TestDatabase;
beforeAll(async () => {
  testing = await testDatabase();
});
afterAll(() => testing.drop());

describe("a centre replayed (chạy lại một trung tâm)", () => {
  it("gives every figure published about Cẩm Phả in 2021, from a log without a fault", async () => {
    const { calendars: years } = nationalCatalogue();
    const { rows, dossiers } = await replayCentre("cam-pha-2021", { url: testing.url, years });
    expect(rows.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(dossiers).toBe(9758);
    expect(await verifyAudit(testing.url)).toMatchObject({ dossiers: 9758, problems: [] });
  });
});
