import {
  actOnDossier,
  freezeMonth,
  measurePeriod,
  publishMonth,
  type Caller,
  type Desk,
  type HistoryQuestion,
  type RecordedDossier,
} from "@motcua/casework";
import { day, headingOf, moment, parseReportMonth, periodOfMonth } from "@motcua/domain";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { citizen, handler, receptionist } from "../testing/invented-people.ts";
import { fileAtCounter, fileOnline, granted, sealedDossier } from "../testing/journey.ts";
import { openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
const clock = testClock();
const month = parseReportMonth("2026-11")!;
const november = periodOfMonth(month);
const wanted = { unit: "east", month };

const holding = (role: "control-officer" | "centre-director", id: string): Caller => {
  const { actor, place } = handler("T01");
  return actor.kind === "staff"
    ? { place, actor: { ...actor, id, posts: [{ role, office: "east", from: day("2025-07-01") }] } }
    : { actor, place };
};
const controlOfficer = holding("control-officer", "kiemsoat");
const director = holding("centre-director", "giamdoc");

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

async function all(tenant: string, question: HistoryQuestion): Promise<readonly RecordedDossier[]> {
  const histories: RecordedDossier[] = [];
  for await (const history of database.casebook.histories(tenant, question)) histories.push(history);
  return histories;
}

const read = (tenant: string, office?: string): Promise<readonly RecordedDossier[]> =>
  all(tenant, { period: november, ...(office !== undefined && { office }) });

/** Runs SQL beside the platform, as whoever owns the tables could. */
async function sql(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: testing.url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

describe("histories (quá trình hồ sơ) in pages", () => {
  it("gives each dossier of the tenant once, open or ended, with its whole log in order", async () => {
    const sealed = await sealedDossier(desk);
    const open = granted(await fileAtCounter(desk));
    await fileAtCounter(desk, receptionist("T02"));
    const histories = await read("T01");
    expect(histories.map(({ dossier }) => dossier.id).toSorted()).toEqual([sealed.id, open.id].toSorted());
    for (const { dossier, events } of histories) {
      expect(events).toHaveLength(dossier.sequence);
      expect(events[0]?.type).toBe("submitted");
      expect(events).toEqual(
        await database.casebook.events({ tenant: "T01", kind: "offices", offices: ["east"] }, dossier.id),
      );
    }
  });

  it("goes beyond a page, among the open and among the ended, and leaves nothing out", async () => {
    // Copies of one open and one ended dossier, each with a log of its own: 600 of both.
    await sql(`
      INSERT INTO dossier SELECT (jsonb_populate_record(d, jsonb_build_object('id', d.id || '-' || n, 'code', null, 'tracking_code', d.tracking_code || '-' || n))).*
      FROM dossier d CROSS JOIN generate_series(1, 600) AS n WHERE d.tenant = 'T01';
      INSERT INTO dossier_event SELECT (jsonb_populate_record(e, jsonb_build_object('dossier', e.dossier || '-' || n))).*
      FROM dossier_event e CROSS JOIN generate_series(1, 600) AS n WHERE e.tenant = 'T01'`);
    const histories = await read("T01");
    expect(histories).toHaveLength(1202);
    expect(histories.every(({ dossier, events }) => events.length === dossier.sequence)).toBe(true);
    expect(await measurePeriod(desk, "T01", { period: november })).toHaveLength(1202);
  });

  it("keeps to the office, and to the period", async () => {
    const west = granted(await fileAtCounter(desk, receptionist("T01", "west")));
    expect((await read("T01", "west")).map(({ dossier }) => dossier.id)).toEqual([west.id]);
    const october = { period: periodOfMonth(parseReportMonth("2026-10")!) };
    expect(await all("T01", october)).toEqual([]);
    const december = { period: periodOfMonth(parseReportMonth("2026-12")!), office: "west" };
    expect(await all("T01", december)).toHaveLength(1);
  });
});

describe("a dossier that moved to another office (chuyển hồ sơ)", () => {
  it("is read for both: the office that handed it on, and the one that has it", async () => {
    const { id } = granted(await fileAtCounter(desk, receptionist("T01", "east"), { owner: "Lê Thị Mẫu" }));
    granted(
      await actOnDossier(desk, receptionist("T01", "east"), {
        target: { id },
        act: { type: "transfer", office: "west", ground: "wrong-office", document: "Phiếu chuyển mẫu" },
      }),
    );
    for (const office of ["east", "west"])
      expect((await read("T01", office)).map(({ dossier }) => dossier.id)).toContain(id);
  });
});

describe("a frozen month (số liệu chốt tháng)", () => {
  it("stays as it was published, whatever happens to its dossiers afterwards", async () => {
    const tenant = "T01";
    const filed = await fileOnline(desk, citizen(tenant, 2));
    clock.at = moment("2026-12-01T08:00:00+07:00");
    const frozen = granted(await freezeMonth(desk, controlOfficer, wanted));
    clock.at = moment("2026-12-01T09:00:00+07:00");
    const published = granted(await publishMonth(desk, director, wanted));
    const before = await database.snapshots.latest(tenant, "east", month);
    expect(before).toEqual({ ...frozen, published: published.published });
    granted(
      await actOnDossier(desk, receptionist(tenant), {
        target: { id: filed.id },
        act: { type: "decline", reason: "Không thuộc thẩm quyền" },
      }),
    );
    expect(await database.snapshots.latest(tenant, "east", month)).toEqual(before);
  });

  it("is corrected by a new version that names the old one, and the old one stands", async () => {
    const [first] = await database.snapshots.versions("T01", "east", month);
    const correction = granted(await freezeMonth(desk, controlOfficer, { ...wanted, reason: "Nhập sai lĩnh vực" }));
    expect(correction.frozen).toMatchObject({
      version: 2,
      corrects: { hash: first?.hash, reason: "Nhập sai lĩnh vực" },
    });
    expect(await database.snapshots.versions("T01", "east", month)).toEqual([first, correction]);
    expect(await database.snapshots.keep(correction.frozen)).toBeNull();
  });

  it("is listed by its heading, the correction first, and for its own unit only", async () => {
    const versions = await database.snapshots.versions("T01", "east", month);
    expect(await database.snapshots.headings("T01", "east")).toEqual(versions.map(headingOf).toReversed());
    expect(await database.snapshots.headings("T01", "west")).toEqual([]);
    expect(await database.snapshots.headings("T02", "east")).toEqual([]);
  });

  it("cannot be altered, taken away or published in another's name", async () => {
    for (const attack of [
      "UPDATE frozen_month SET content = '{}'",
      "DELETE FROM frozen_month",
      "TRUNCATE frozen_month CASCADE",
      "UPDATE month_publication SET published_by = 'khac'",
      "DELETE FROM month_publication",
    ])
      await expect(sql(attack), attack).rejects.toThrow("append-only");
  });

  it("altered by the owner of the table, with the trigger off, is not shown", async () => {
    await sql(`ALTER TABLE frozen_month DISABLE TRIGGER append_only;
      UPDATE frozen_month SET content = jsonb_set(content, '{lateHandlers}', '[]'::jsonb) || '{"frozenBy": {"id": "x", "name": "x"}}' WHERE version = 2;
      ALTER TABLE frozen_month ENABLE TRIGGER append_only`);
    await expect(database.snapshots.latest("T01", "east", month)).rejects.toThrow("were altered");
  });
});
