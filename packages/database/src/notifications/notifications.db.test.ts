import { actOnDossier, type Desk, type NotificationKey } from "@motcua/casework";
import { accept, callScope, dayOf, moment, readingScope, type Dossier, type Moment } from "@motcua/domain";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBatch } from "../batch/open-batch.ts";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { handler, receptionist } from "../testing/invented-people.ts";
import { PROCEDURE } from "../testing/invented-province.ts";
import { fileAtCounter, granted } from "../testing/journey.ts";
import { MONDAY_MORNING, openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
const clock = testClock();

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
});

afterEach(async () => {
  clock.at = MONDAY_MORNING;
  await sql("DELETE FROM notification");
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

async function sql(statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: testing.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const PHONE = "0912000001";

/** Received at the counter, of an owner with this number and address. */
async function received(
  contact: { readonly phone: string; readonly email?: string },
  tenant = "T01",
): Promise<Dossier> {
  return granted(await fileAtCounter(desk, receptionist(tenant), { contact }));
}

async function askForPaper({ id, tenant }: Dossier): Promise<void> {
  granted(await actOnDossier(desk, handler(tenant), { target: { id }, act: { type: "take-up" } }));
  const items = [{ component: "declaration", title: "Tờ khai", reason: "Thiếu chữ ký" }];
  granted(await actOnDossier(desk, handler(tenant), { target: { id }, act: { type: "ask-supplement", items } }));
}

const later = moment("2026-11-23T08:05:00+07:00");
const claim = (now: Moment = clock.at, media: readonly ("sms" | "email")[] = ["sms", "email"], tenant = "T01") =>
  database.notifications.claim(tenant, { now, until: later, media, most: 10 });
const deskScope = (tenant = "T01", office = "east") => callScope(receptionist(tenant, office).actor, dayOf(clock.at));
const calls = async (tenant = "T01", office = "east") =>
  (await database.notifications.dueCalls(deskScope(tenant, office), { size: 10 })).calls;

describe("notifications are written with their event (thông báo cùng sự kiện)", () => {
  it("to whom, by what and about what, once for each", async () => {
    const { id, code } = await received({ phone: PHONE, email: "mau@example.vn" });
    const claimed = await claim();
    expect(new Set(claimed.map(({ medium, address, to }) => `${to} ${medium} ${address}`))).toEqual(
      new Set(["owner email mau@example.vn", `owner sms ${PHONE}`]),
    );
    expect(claimed[0]).toMatchObject({
      dossier: id,
      sequence: 2,
      code,
      tries: 1,
      office: "east",
      procedureTitle: PROCEDURE.title,
    });
    expect(claimed[0]!.event).toMatchObject({ type: "received", data: { code } });
  });

  it("and not at all where the act is refused", async () => {
    const refused = await fileAtCounter(desk, handler("T01"), { contact: { phone: PHONE } });
    expect(refused.ok).toBe(false);
    expect(await claim()).toEqual([]);
  });

  it("not for dossiers that are brought in from elsewhere, years later", async () => {
    const batch = openBatch({
      url: testing.url,
      procedureTitle: () => PROCEDURE.title,
      officeName: (_, office) => office,
    });
    granted(
      await fileAtCounter({ ...desk, casebook: batch.casebook }, receptionist("T01"), { contact: { phone: PHONE } }),
    );
    await batch.close();
    expect(await sql("SELECT * FROM notification")).toEqual([]);
  });

  it("for many dossiers changed at once as for one", async () => {
    const dossier = await received({ phone: PHONE });
    await sql("DELETE FROM notification");
    const before = dossier.due!;
    const due = { ...before, at: moment("2026-12-01T17:00:00+07:00") };
    const { actor } = receptionist("T01");
    const by = { kind: "staff", id: actor.id, name: actor.name } as const;
    const place = { kind: "centre", office: "east" } as const;
    const ground = { document: "Quyết định mẫu" };
    for await (const { refusal } of database.casebook.changeEach("T01", [dossier.id], (now) =>
      accept({
        events: [{ type: "due-recomputed", data: { due, before, ground }, at: clock.at, actor: by, place }],
        after: { ...now, due, sequence: now.sequence + 1 },
      }),
    ))
      expect(refusal).toBeNull();
    expect(await claim()).toMatchObject([
      { dossier: dossier.id, sequence: 3, medium: "sms", event: { type: "due-recomputed" } },
    ]);
  });

  it("by night a message waits for the morning, an e-mail does not", async () => {
    clock.at = moment("2026-11-23T22:30:00+07:00");
    await received({ phone: PHONE, email: "mau@example.vn" });
    expect((await claim()).map(({ medium }) => medium)).toEqual(["email"]);
    expect((await claim(moment("2026-11-24T07:00:00+07:00"))).map(({ medium }) => medium)).toContain("sms");
  });
});

describe("notifications are sent once (gửi một lần)", () => {
  it("twenty senders at once share them, and none goes to two", async () => {
    for (let n = 0; n < 12; n += 1) await received({ phone: `09120000${String(n).padStart(2, "0")}` });
    const shares = await Promise.all(Array.from({ length: 20 }, () => claim()));
    const taken = shares.flat().map(({ address }) => address);
    expect(new Set(taken).size).toBe(taken.length);
    const rest = (await Promise.all([claim(), claim()])).flat();
    expect(taken.length + rest.length).toBe(12);
  });

  it("one that a sender took and never sent comes back after its time", async () => {
    await received({ phone: PHONE });
    expect(await claim()).toHaveLength(1);
    expect(await claim()).toEqual([]);
    expect(await claim(later)).toMatchObject([{ address: PHONE, tries: 2 }]);
  });

  it("one that was sent is kept as it was sent, and is never taken again", async () => {
    const { id } = await received({ phone: PHONE });
    const [first] = await claim();
    await database.notifications.sent("T01", first!, {
      at: later,
      subject: "Hồ sơ",
      text: "đã được tiếp nhận",
      reference: "sms-1",
    });
    await database.notifications.giveUp("T01", first!, "too-late");
    expect(await claim(moment("2026-11-23T18:00:00+07:00"))).toEqual([]);
    const scope = readingScope(receptionist("T01").actor, dayOf(clock.at));
    expect(await database.notifications.ofDossier(scope, id)).toMatchObject([
      { state: "sent", sentAt: later, text: "đã được tiếp nhận", medium: "sms", address: PHONE, cause: null },
    ]);
    expect(await sql("SELECT reference FROM notification")).toEqual([{ reference: "sms-1" }]);
  });

  it("nobody takes what goes by a medium that he does not carry, nor another province's", async () => {
    await received({ phone: PHONE, email: "mau@example.vn" });
    await received({ phone: "0912000002" }, "T02");
    expect((await claim(clock.at, ["email"])).map(({ medium }) => medium)).toEqual(["email"]);
    expect((await claim(clock.at, ["sms"], "T02")).map(({ address }) => address)).toEqual(["0912000002"]);
  });
});

describe("whom no message reaches is called (danh sách phải gọi)", () => {
  it("at once, where there is no address to send to", async () => {
    const dossier = await received({ phone: "02033000001" });
    expect(await calls()).toEqual([]);
    await askForPaper(dossier);
    expect(await calls()).toMatchObject([
      {
        dossier: dossier.id,
        code: dossier.code,
        phone: "02033000001",
        cause: "no-address",
        event: { type: "supplement-asked" },
      },
    ]);
  });

  it("where every message failed, and not while one may still go out", async () => {
    const dossier = await received({ phone: PHONE, email: "mau@example.vn" });
    await sql("DELETE FROM notification");
    await askForPaper(dossier);
    const claimed = (await claim()).filter(({ event }) => event.type === "supplement-asked");
    const [mail, sms] = ["email", "sms"].map((medium) => claimed.find((each) => each.medium === medium)!);
    await database.notifications.giveUp("T01", mail!, "address-refused");
    expect(await calls()).toEqual([]);
    await database.notifications.giveUp("T01", sms!, "too-late");
    expect(await calls()).toMatchObject([{ dossier: dossier.id, cause: "address-refused" }]);
  });

  it("not where another message about it went out", async () => {
    const dossier = await received({ phone: PHONE, email: "mau@example.vn" });
    await askForPaper(dossier);
    for (const each of await claim())
      if (each.medium === "email") await database.notifications.giveUp("T01", each, "address-refused");
      else
        await database.notifications.sent("T01", each, { at: later, subject: "", text: "cần bổ sung", reference: "1" });
    expect(await calls()).toEqual([]);
  });

  it("what waited too long is given up, and the person called", async () => {
    const dossier = await received({ phone: PHONE });
    await askForPaper(dossier);
    expect(await database.notifications.giveUpBefore("T01", moment("2026-11-23T08:00:00+07:00"))).toBe(0);
    expect(await database.notifications.giveUpBefore("T01", moment("2026-11-23T08:00:01+07:00"))).toBe(2);
    expect(await calls()).toMatchObject([{ cause: "too-late", event: { type: "supplement-asked" } }]);
  });

  it("by one officer of the desk that holds it, and by nobody twice", async () => {
    const dossier = await received({ phone: "02033000001" });
    await askForPaper(dossier);
    const [call] = await calls();
    const key: NotificationKey = call!;
    const by = (id: string) => ({ ...key, at: later, by: { id, name: `Cán bộ ${id}` } });
    expect(await calls("T01", "west")).toEqual([]);
    expect(await calls("T02")).toEqual([]);
    expect(await database.notifications.markCalled(deskScope("T01", "west"), by("la"))).toBe(false);
    expect(await database.notifications.markCalled(deskScope("T02"), by("la"))).toBe(false);
    const both = await Promise.all(["mot", "hai"].map((id) => database.notifications.markCalled(deskScope(), by(id))));
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await calls()).toEqual([]);
  });

  it("is told of a supplement by the call that the desk has logged", async () => {
    const dossier = await received({ phone: "02033000001" });
    await askForPaper(dossier);
    const log = (outcome: "reached" | "not-reached") =>
      actOnDossier(desk, receptionist("T01"), {
        target: { id: dossier.id },
        act: { type: "log-supplement-call", calledAt: clock.at, outcome },
      });
    granted(await log("not-reached"));
    expect(await calls()).toHaveLength(1);
    granted(await log("reached"));
    expect(await calls()).toEqual([]);
  });

  it("is a list by the page, the oldest first", async () => {
    for (let n = 0; n < 3; n += 1) {
      clock.at = moment(`2026-11-23T08:0${n}:00+07:00`);
      await askForPaper(await received({ phone: `0203300000${n}` }));
    }
    const first = await database.notifications.dueCalls(deskScope(), { size: 2 });
    expect(first.calls.map(({ phone }) => phone)).toEqual(["02033000000", "02033000001"]);
    const second = await database.notifications.dueCalls(deskScope(), { size: 2, after: first.next! });
    expect(second.calls.map(({ phone }) => phone)).toEqual(["02033000002"]);
    expect(second.next).toBeUndefined();
  });
});
