import {
  actOnDossier,
  approveResult,
  freezeMonth,
  payFee,
  publishMonth,
  receiveDossier,
  type Desk,
} from "@motcua/casework";
import { day, moment, parseReportMonth, type Dossier } from "@motcua/domain";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventHash } from "../casebook/event-hash.ts";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { prismaClient } from "../prisma-client.ts";
import {
  approver,
  citizen,
  controlOfficer,
  director,
  handler,
  receptionist,
  returner,
} from "../testing/invented-people.ts";
import { fileAtCounter, fileOnline, granted, replacedDossier, sealedDossier } from "../testing/journey.ts";
import { frozenMonthHash } from "../snapshots/frozen-month-hash.ts";
import { onceConnected } from "../testing/once-connected.ts";
import { MONDAY_MORNING, openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";
import { storedDossiers, type StoredEvent } from "./stored-dossier.ts";
import { verifyAudit } from "./verify-audit.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
let sealed: Dossier;
let received: Dossier;
let filed: Dossier;
const clock = testClock();

const APPEND_ONLY = [
  "dossier_event",
  "seal_use",
  "seal_hand_over",
  "audit_anchor",
  "frozen_month",
  "month_publication",
];
const TABLES = [...APPEND_ONLY, "dossier", "counter"];

/** Three dossiers: one sealed, one received, paid and taken up, one only filed. */
beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
  sealed = await sealedDossier(desk);
  received = granted(await fileAtCounter(desk));
  granted(await payFee(desk, returner("T01"), { target: { id: received.id }, vnd: 15_000, means: "cash" }));
  granted(await actOnDossier(desk, handler("T01"), { target: { id: received.id }, act: { type: "take-up" } }));
  filed = await fileOnline(desk, citizen("T01", 2));
  await asOwner([
    "CREATE SCHEMA untouched",
    ...TABLES.map((table) => `CREATE TABLE untouched.${table} AS TABLE ${table}`),
  ]);
});

/** Each test spoils the same three. */
beforeEach(async () => {
  clock.at = MONDAY_MORNING;
  await pastTriggers([
    `TRUNCATE ${TABLES.join(", ")}`,
    ...TABLES.map((table) => `INSERT INTO ${table} SELECT * FROM untouched.${table}`),
  ]);
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

const asOwner = (statements: readonly string[]) =>
  onceConnected(testing.url, (client) => client.query(statements.join("; ")));

/** What only the owner of the tables can do: switch the triggers off, and write. */
const pastTriggers = (statements: readonly string[]) =>
  asOwner([
    ...APPEND_ONLY.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER append_only`),
    ...statements,
    ...APPEND_ONLY.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER append_only`),
  ]);

/** Values stand in the statement as `$1`, `$2` …; nothing changed is a test gone wrong. */
async function tamper(sql: string, values: readonly (string | number)[] = []): Promise<void> {
  const literal = (value: string | number) => (typeof value === "number" ? String(value) : pg.escapeLiteral(value));
  const results = await pastTriggers([sql.replaceAll(/\$(\d)/g, (_, n) => literal(values[Number(n) - 1]!))]);
  expect((results as unknown as readonly pg.QueryResult[])[APPEND_ONLY.length]!.rowCount).toBeGreaterThan(0);
}

async function storedEvents(dossier: string): Promise<readonly StoredEvent[]> {
  const prisma = prismaClient(testing.url, 1);
  try {
    return await prisma.$transaction(async (tx) => {
      for await (const stored of storedDossiers(tx, "T01")) if (stored.id === dossier) return stored.events;
      return [];
    });
  } finally {
    await prisma.$disconnect();
  }
}

/** Writes an event over the one in its place, with the hash that fits it. */
const rewrite = ({ position, event }: StoredEvent) =>
  tamper("UPDATE dossier_event SET data = $3, place = $4, at = $5, hash = $6 WHERE dossier = $1 AND sequence = $2", [
    position.dossier,
    position.sequence,
    JSON.stringify(event.data),
    JSON.stringify(event.place),
    event.at,
    eventHash(position, event),
  ]);

const MONTH = parseReportMonth("2026-11")!;

/** On 1 December: frozen, frozen again with a correction, and that one published. */
async function freezeTwiceAndPublish(): Promise<void> {
  clock.at = moment("2026-12-01T08:00:00+07:00");
  const wanted = { unit: "east", month: MONTH };
  granted(await freezeMonth(desk, controlOfficer("T01"), wanted));
  granted(await freezeMonth(desk, controlOfficer("T01"), { ...wanted, reason: "Rà soát lại" }));
  granted(await publishMonth(desk, director("T01"), wanted));
}

const problems = async () => (await verifyAudit(testing.url)).problems;

describe("audit (kiểm tra nhật ký)", () => {
  it("finds nothing wrong with what the platform wrote", async () => {
    expect(await verifyAudit(testing.url)).toEqual({ dossiers: 3, events: 7 + 4 + 1, problems: [] });
  });

  it("looks at every tenant, or at the one asked for", async () => {
    await sealedDossier(desk, "T02");
    expect(await verifyAudit(testing.url)).toEqual({ dossiers: 4, events: 19, problems: [] });
    await tamper(`UPDATE dossier_event SET data = '{}' WHERE tenant = 'T01' AND sequence = 1`);
    expect(await verifyAudit(testing.url, { tenant: "T02" })).toEqual({ dossiers: 1, events: 7, problems: [] });
  });

  it.each([
    "UPDATE dossier_event SET type = type",
    "DELETE FROM dossier_event",
    "TRUNCATE dossier_event",
    "UPDATE seal_use SET seal = seal",
    "DELETE FROM seal_use",
    "TRUNCATE seal_use",
    "UPDATE seal_hand_over SET taken_by = taken_by",
    "DELETE FROM seal_hand_over",
    "TRUNCATE seal_hand_over",
    "UPDATE audit_anchor SET events = 0",
    "DELETE FROM audit_anchor",
    "TRUNCATE audit_anchor",
    "UPDATE frozen_month SET frozen_by = frozen_by",
    "DELETE FROM frozen_month",
    "TRUNCATE frozen_month CASCADE",
    "UPDATE month_publication SET published_by = published_by",
    "DELETE FROM month_publication",
    "TRUNCATE month_publication",
    "INSERT INTO seal_use SELECT * FROM seal_use ON CONFLICT (tenant, dossier, sequence) DO UPDATE SET seal = 'x'",
  ])("need not look far, for the database itself refuses: %s", async (sql) => {
    await expect(onceConnected(testing.url, (client) => client.query(sql))).rejects.toThrow("append-only");
  });

  it("finds an event whose words were changed", async () => {
    await tamper(
      `UPDATE dossier_event SET data = jsonb_set(data, '{due,on}', '"2026-12-31"') WHERE dossier = $1 AND type = 'received'`,
      [received.id],
    );
    expect(await problems()).toEqual([{ code: "event.changed", tenant: "T01", dossier: received.id, sequence: 2 }]);
  });

  it.each([
    ["back-dated", "at = at - interval '1 day'"],
    ["laid to another person's charge", `actor = '{"kind":"staff","id":"khac","name":"Người khác","title":""}'`],
    ["moved to another place", `place = '{"kind":"agency","office":"east"}'`],
    ["of another kind", "type = 'sent-back'"],
  ])("finds an event that was %s", async (_, change) => {
    await tamper(`UPDATE dossier_event SET ${change} WHERE dossier = $1 AND sequence = 4`, [received.id]);
    expect(await problems()).toContainEqual({
      code: "event.changed",
      tenant: "T01",
      dossier: received.id,
      sequence: 4,
    });
  });

  it.each(["null", "[]", '"x"', "{}", '{"code": 7, "issuedOn": null, "file": 1, "owner": null}'])(
    "goes on when events are spoilt beyond reading: %s",
    async (shape) => {
      await tamper("UPDATE dossier_event SET data = $1, actor = $1, place = $1, sequence = sequence * 1000000", [
        shape,
      ]);
      const found = await problems();
      for (const { id } of [sealed, received, filed])
        expect(found).toContainEqual({ code: "event.changed", tenant: "T01", dossier: id, sequence: 1_000_000 });
    },
  );

  it("knows that an approval renewed on another day keeps its number", async () => {
    const { id } = await fileOnline(desk, citizen("T01", 3));
    granted(await receiveDossier(desk, receptionist("T01"), { id }));
    granted(await actOnDossier(desk, handler("T01"), { target: { id }, act: { type: "take-up" } }));
    const propose = { type: "propose", outcome: "grant", conclusion: "Đủ điều kiện" } as const;
    granted(await actOnDossier(desk, handler("T01"), { target: { id }, act: propose }));
    granted(await approveResult(desk, approver("T01"), { id }));
    clock.at = moment("2026-11-24T08:00:00+07:00");
    expect(granted(await approveResult(desk, approver("T01"), { id })).result).toMatchObject({ number: "02/GXN" });
    expect(await problems()).toEqual([]);
  });

  it("finds an event rewritten together with its hash, by what follows it", async () => {
    const [, second, , last] = await storedEvents(received.id);
    await rewrite({ ...second!, event: { ...second!.event, place: { kind: "agency", office: "east" } } });
    expect(await problems()).toEqual([{ code: "event.link-broken", tenant: "T01", dossier: received.id, sequence: 3 }]);
    await rewrite(second!);
    await rewrite({ ...last!, event: { ...last!.event, at: moment("2026-11-23T07:00:00+07:00") } });
    expect(await problems()).toEqual([{ code: "row.head-differs", tenant: "T01", dossier: received.id, sequence: 4 }]);
  });

  it("finds an event deleted from the middle", async () => {
    await tamper("DELETE FROM dossier_event WHERE dossier = $1 AND sequence = 3", [received.id]);
    const found = await problems();
    expect(found).toContainEqual({ code: "event.missing", tenant: "T01", dossier: received.id, sequence: 3, count: 1 });
    expect(found).toContainEqual({
      code: "number.missing",
      tenant: "T01",
      kind: "receipt",
      scope: "east",
      period: "2026",
      number: 1,
    });
  });

  it("finds an event deleted from the end", async () => {
    await tamper("DELETE FROM dossier_event WHERE dossier = $1 AND sequence = 4", [received.id]);
    expect(await problems()).toEqual([{ code: "row.head-differs", tenant: "T01", dossier: received.id, sequence: 3 }]);
  });

  it("finds two events that changed places", async () => {
    await tamper(
      "UPDATE dossier_event SET sequence = CASE sequence WHEN 3 THEN 40 ELSE 30 END WHERE dossier = $1 AND sequence IN (3, 4)",
      [received.id],
    );
    await tamper("UPDATE dossier_event SET sequence = sequence / 10 WHERE dossier = $1 AND sequence >= 30", [
      received.id,
    ]);
    expect(await problems()).toEqual(
      expect.arrayContaining(
        [3, 4].map((sequence) => ({ code: "event.changed", tenant: "T01", dossier: received.id, sequence })),
      ),
    );
  });

  it("finds a whole dossier taken out, by the number that nobody bears any more", async () => {
    for (const table of ["dossier_event WHERE dossier", "dossier WHERE id"])
      await tamper(`DELETE FROM ${table} = $1`, [received.id]);
    const found = await problems();
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        { code: "number.missing", tenant: "T01", kind: "receipt", scope: "east", period: "2026", number: 1 },
        { code: "number.missing", tenant: "T01", kind: "dossier", scope: "T01.12", period: "2026-11-23", number: 2 },
        {
          code: "number.count-differs",
          tenant: "T01",
          kind: "filing",
          scope: "east",
          period: "2026-11-23",
          counted: 3,
          found: 2,
        },
      ]),
    );
  });

  it("finds a whole dossier taken out before it was given a code", async () => {
    for (const table of ["dossier_event WHERE dossier", "dossier WHERE id"])
      await tamper(`DELETE FROM ${table} = $1`, [filed.id]);
    expect(await problems()).toEqual([
      {
        code: "number.count-differs",
        tenant: "T01",
        kind: "filing",
        scope: "east",
        period: "2026-11-23",
        counted: 3,
        found: 2,
      },
    ]);
  });

  it("finds the events of a dossier taken out and its row left behind, or the other way round", async () => {
    await tamper("DELETE FROM dossier_event WHERE dossier = $1", [filed.id]);
    expect(await problems()).toContainEqual({ code: "row.without-events", tenant: "T01", dossier: filed.id });
    await tamper("DELETE FROM dossier WHERE id = $1", [received.id]);
    expect(await problems()).toContainEqual({ code: "row.missing", tenant: "T01", dossier: received.id });
  });

  it.each([
    ["status = 'returned'", ["status"]],
    ["office = 'west'", ["office"]],
    ["late_from = late_from + interval '3 days', due_on = due_on + 3", ["dueOn", "lateFrom"]],
    ["owner_personal_number = '000000000000'", ["ownerPersonalNumber"]],
    ["state = jsonb_set(state, '{paidVnd}', '0')", ["state"]],
  ])("finds a row that does not say what its events say: %s", async (change, columns) => {
    await tamper(`UPDATE dossier SET ${change} WHERE id = $1`, [received.id]);
    expect(await problems()).toEqual([{ code: "row.changed", tenant: "T01", dossier: received.id, columns }]);
  });

  it("tells a row that another version of the platform wrote from one that was changed", async () => {
    await tamper("UPDATE dossier SET state_version = 1 WHERE id = $1", [received.id]);
    expect(await problems()).toEqual([{ code: "row.other-version", tenant: "T01", dossier: received.id, version: 1 }]);
  });

  it("finds a code given twice, and a counter that was set back", async () => {
    await tamper("UPDATE counter SET last = 1 WHERE kind = 'dossier'");
    expect(await problems()).toEqual([
      { code: "number.never-given", tenant: "T01", kind: "dossier", scope: "T01.12", period: "2026-11-23", number: 2 },
    ]);
    expect(await receiveDossier(desk, receptionist("T01"), { id: filed.id })).toEqual({
      ok: false,
      refusal: { code: "dossier.changed-meanwhile" },
    });
  });

  it("finds a use of the seal that is not in the log, and one that is not in the register", async () => {
    await tamper("UPDATE seal_use SET used_by = 'khac' WHERE dossier = $1", [sealed.id]);
    expect(await problems()).toEqual([{ code: "seal-use.differs", tenant: "T01", dossier: sealed.id }]);
    await tamper("UPDATE seal_use SET dossier = $1", [received.id]);
    expect(await problems()).toEqual(
      expect.arrayContaining([
        { code: "seal-use.missing", tenant: "T01", dossier: sealed.id },
        { code: "seal-use.without-event", tenant: "T01", dossier: received.id },
      ]),
    );
  });

  it("understands a result that was replaced: each number and each use of the seal has its event", async () => {
    const replaced = await replacedDossier(desk);
    expect(replaced.earlierResults).toHaveLength(1);
    expect(await problems()).toEqual([]);
    await tamper("DELETE FROM seal_use WHERE dossier = $1 AND sequence = $2", [replaced.id, replaced.sequence]);
    expect(await problems()).toEqual([{ code: "seal-use.missing", tenant: "T01", dossier: replaced.id }]);
  });

  it("keeps a receipt in the series of the office that wrote it, when the dossier goes on to another", async () => {
    const { id } = granted(await fileAtCounter(desk));
    granted(await payFee(desk, returner("T01"), { target: { id }, vnd: 15_000, means: "cash" }));
    const act = { type: "transfer", office: "west", ground: "wrong-office", document: "Phiếu chuyển (mẫu)" } as const;
    granted(await actOnDossier(desk, receptionist("T01"), { target: { id }, act }));
    expect(await problems()).toEqual([]);
  });

  it("holds the days that were marked against the log, even when everything else was made to fit", async () => {
    clock.at = moment("2026-11-24T00:15:00+07:00");
    const first = await database.writeAnchor("T01", day("2026-11-23"));
    expect(first).toMatchObject({ on: "2026-11-23", events: 12 });
    expect(await database.writeAnchor("T01", day("2026-11-23"))).toEqual(first);
    clock.at = moment("2026-11-25T08:00:00+07:00");
    granted(await receiveDossier(desk, receptionist("T01"), { id: filed.id }));
    clock.at = moment("2026-11-27T08:00:00+07:00");
    expect(await database.writeAnchor("T01", day("2026-11-26"))).toMatchObject({ events: 1, previousHash: first.hash });
    expect(await problems()).toEqual([]);

    for (const table of ["dossier_event WHERE dossier", "dossier WHERE id"])
      await tamper(`DELETE FROM ${table} = $1`, [filed.id]);
    await tamper("UPDATE counter SET last = last - 1 WHERE kind = 'filing'");
    await tamper("DELETE FROM counter WHERE kind = 'dossier' AND period = '2026-11-25'");
    expect(await problems()).toEqual([
      { code: "anchor.differs", tenant: "T01", on: "2026-11-23" },
      { code: "anchor.differs", tenant: "T01", on: "2026-11-26" },
    ]);
    await tamper("DELETE FROM audit_anchor WHERE day = '2026-11-23'");
    expect(await problems()).toEqual([{ code: "anchor.link-broken", tenant: "T01", on: "2026-11-26" }]);
  });

  it("holds frozen months against their hash, their place in the row of corrections, and what was published", async () => {
    await freezeTwiceAndPublish();
    expect(await problems()).toEqual([]);
    const at = { tenant: "T01", unit: "east", month: "2026-11" };

    await tamper("UPDATE frozen_month SET frozen_by = 'khac' WHERE version = 2");
    expect(await problems()).toEqual([{ code: "month.changed", ...at, version: 2 }]);
    await tamper("UPDATE frozen_month SET frozen_by = 'kiemsoat', content = content || '{\"lateHandlers\": null}'");
    expect(await problems()).toEqual([1, 2].map((version) => ({ code: "month.changed", ...at, version })));
  });

  it("finds a frozen month that was replaced with a hash that fits, or taken out", async () => {
    await freezeTwiceAndPublish();
    const at = { tenant: "T01", unit: "east", month: "2026-11" };
    const [first] = await database.snapshots.versions("T01", "east", MONTH);
    const rewritten = { ...first!.frozen, lateHandlers: [] as const, frozenBy: { id: "kiemsoat", name: "Khác" } };
    await tamper("UPDATE frozen_month SET content = $1, hash = $2 WHERE version = 1", [
      JSON.stringify(rewritten),
      frozenMonthHash(rewritten),
    ]);
    expect(await problems()).toEqual([{ code: "month.link-broken", ...at, version: 2 }]);
    // With the keys of the tables switched off too.
    await asOwner(["ALTER TABLE month_publication DROP CONSTRAINT month_publication_tenant_unit_month_version_fkey"]);
    await tamper("DELETE FROM frozen_month");
    expect(await problems()).toEqual([{ code: "publication.without-month", ...at, version: 2 }]);
  });

  it("holds the months frozen and published on a day that was marked, rewritten to fit though they are", async () => {
    await freezeTwiceAndPublish();
    clock.at = moment("2026-12-02T00:15:00+07:00");
    await database.writeAnchor("T01", day("2026-12-01"));
    expect(await problems()).toEqual([]);
    const differs = [{ code: "anchor.differs", tenant: "T01", on: "2026-12-01" }];
    await tamper("UPDATE month_publication SET published_by_name = 'Người khác'");
    expect(await problems()).toEqual(differs);
    await tamper("UPDATE month_publication SET published_by_name = 'Cán bộ giamdoc'");
    expect(await problems()).toEqual([]);
    await tamper("DELETE FROM month_publication");
    expect(await problems()).toEqual(differs);
  });

  it("finds a hand-over of a seal that was taken out from between, and on a marked day whatever was done to one", async () => {
    clock.at = moment("2026-11-24T08:00:00+07:00");
    for (const sequence of [1, 2, 3])
      await database.register.record({
        tenant: "T01",
        seal: "second-seal",
        sequence,
        to: "vanthu2",
        toName: "Cán bộ vanthu2",
        from: day("2026-11-24"),
        document: "Văn bản cho phép mẫu",
        record: `Biên bản số ${sequence} (mẫu)`,
        recordedAt: clock.at,
        recordedBy: { id: "giamdoc", name: "Cán bộ giamdoc" },
      });
    expect(await problems()).toEqual([]);
    clock.at = moment("2026-11-25T00:15:00+07:00");
    await database.writeAnchor("T01", day("2026-11-24"));
    expect(await problems()).toEqual([]);
    const differs = { code: "anchor.differs", tenant: "T01", on: "2026-11-24" };
    await tamper("UPDATE seal_hand_over SET kept_until = '2026-11-30' WHERE sequence = 1");
    expect(await problems()).toEqual([differs]);
    await tamper("UPDATE seal_hand_over SET kept_until = NULL WHERE sequence = 1");
    expect(await problems()).toEqual([]);
    await tamper("DELETE FROM seal_hand_over WHERE sequence = 2");
    expect(await problems()).toEqual([
      { code: "hand-over.missing", tenant: "T01", seal: "second-seal", sequence: 2 },
      differs,
    ]);
    await tamper("DELETE FROM seal_hand_over WHERE sequence > 1");
    expect(await problems()).toEqual([differs]);
  });

  it("marks no day that is not over", async () => {
    clock.at = moment("2026-11-24T00:09:59+07:00");
    await expect(database.writeAnchor("T01", day("2026-11-23"))).rejects.toThrow("not over yet");
  });
});
