import { day, moment, refuse } from "@motcua/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { MONDAY_MORNING, openTestDatabase, testClock } from "../testing/test-desk.ts";
import { citizenActor, type CitizenIdentity } from "./citizen-account.ts";
import { staffActor, type StaffAccount } from "./staff-account.ts";

let testing: TestDatabase;
let database: Database;
const clock = testClock();

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
});

beforeEach(() => {
  clock.at = MONDAY_MORNING;
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

// An invented person and an invented officer.
const IDENTITY: CitizenIdentity = {
  tenant: "T01",
  issuer: "https://id.example.vn",
  subject: "s-1",
  name: "Nguyễn Thị Mẫu",
  personalNumber: "022300000001",
  bornOn: day("2000-02-29"),
  phone: null,
  address: null,
  assurance: 2,
};

const officer = (id: string): StaffAccount => ({
  tenant: "T01",
  id,
  name: "Phạm Văn Thư",
  title: "Văn thư",
  seat: "centre",
  isActive: true,
  posts: [
    { role: "reception-officer", office: "east", from: day("2025-07-01"), to: day("2025-12-31") },
    { role: "clerk", office: "east", from: day("2026-01-01") },
  ],
});

const attempt = (id: string, password: string, address = "203.0.113.7") =>
  database.accounts.staff.signIn({ tenant: "T01", id, password, address });

const WRONG = refuse({ code: "access.wrong-credentials" });

describe("a citizen's account (tài khoản công dân)", () => {
  it("is made at the first sign-in and renewed at each, under one id", async () => {
    const first = await database.accounts.citizens.recognise(IDENTITY);
    const again = await database.accounts.citizens.recognise({ ...IDENTITY, phone: "0912345678" });
    expect(again).toEqual({ ...IDENTITY, id: first.id, phone: "0912345678" });
    expect(await database.accounts.citizens.find("T01", first.id)).toEqual(again);
    expect(citizenActor(again)).toEqual({
      kind: "citizen",
      tenant: "T01",
      id: first.id,
      name: IDENTITY.name,
      personalNumber: IDENTITY.personalNumber,
      assurance: 2,
    });
  });

  it("is another one with another issuer or in another province", async () => {
    const ids = await Promise.all(
      [IDENTITY, { ...IDENTITY, issuer: "https://other.example.vn" }, { ...IDENTITY, tenant: "T02" }].map((identity) =>
        database.accounts.citizens.recognise(identity),
      ),
    );
    expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
    expect(await database.accounts.citizens.find("T02", ids[0]!.id)).toBeNull();
  });

  it("is made once when a person signs in twice at once", async () => {
    const ids = await Promise.all(
      [1, 2, 3, 4].map(() => database.accounts.citizens.recognise({ ...IDENTITY, subject: "s-2" })),
    );
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  });
});

describe("a member of staff's account (tài khoản cán bộ)", () => {
  it("comes back with its posts and their days", async () => {
    await database.accounts.staff.save(officer("vanthu"), "mật khẩu mẫu");
    expect(await database.accounts.staff.find("T01", "vanthu")).toEqual(officer("vanthu"));
    expect(await database.accounts.staff.find("T02", "vanthu")).toBeNull();
    const moved: StaffAccount = {
      ...officer("vanthu"),
      seat: "agency",
      posts: [{ role: "approver", office: "west", from: day("2026-12-01") }],
    };
    await database.accounts.staff.save(moved);
    expect(await database.accounts.staff.list("T01")).toEqual([moved]);
    expect(staffActor(moved)).toMatchObject({ kind: "staff", id: "vanthu", posts: moved.posts });
  });

  it("opens to its password only", async () => {
    await database.accounts.staff.save(officer("mo"), "đúng mật khẩu");
    expect(await attempt("mo", "đúng mật khẩu")).toEqual({ ok: true, value: officer("mo") });
    expect(await attempt("mo", "sai mật khẩu")).toEqual(WRONG);
    expect(await attempt("khong-co", "đúng mật khẩu")).toEqual(WRONG);
    expect(
      await database.accounts.staff.signIn({
        tenant: "T02",
        id: "mo",
        password: "đúng mật khẩu",
        address: "203.0.113.8",
      }),
    ).toEqual(WRONG);
  });

  it("put out of use opens to nobody and ends its sessions, and so does another password", async () => {
    await database.accounts.staff.save(officer("nghi"), "mật khẩu mẫu");
    const holder = { tenant: "T01", kind: "staff", account: "nghi" } as const;
    const first = await database.sessions.begin(holder);
    await database.accounts.staff.save(officer("nghi"), "mật khẩu khác");
    expect(await database.sessions.resume("T01", first.token)).toBeNull();
    const second = await database.sessions.begin(holder);
    await database.accounts.staff.save({ ...officer("nghi"), isActive: false });
    expect(await database.sessions.resume("T01", second.token)).toBeNull();
    expect(await attempt("nghi", "mật khẩu khác")).toEqual(WRONG);
  });

  it("is shut for a while after five wrong tries, even to the right password, and says how long", async () => {
    await database.accounts.staff.save(officer("khoa"), "đúng");
    for (let n = 0; n < 5; n += 1) expect(await attempt("khoa", "sai", `198.51.100.${n}`)).toEqual(WRONG);
    expect(await attempt("khoa", "đúng", "198.51.100.9")).toEqual(
      refuse({ code: "access.too-many-tries", minutes: 15 }),
    );
    clock.at = moment("2026-11-23T08:13:30+07:00");
    expect(await attempt("khoa", "đúng", "198.51.100.9")).toEqual(
      refuse({ code: "access.too-many-tries", minutes: 2 }),
    );
    clock.at = moment("2026-11-23T08:15:00+07:00");
    expect((await attempt("khoa", "đúng", "198.51.100.9")).ok).toBe(true);
  });

  it("cannot be tried more than five times by asking all at once", async () => {
    await database.accounts.staff.save(officer("nhieu"), "đúng");
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => attempt("nhieu", "sai", `192.0.2.${n}`)));
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === "access.wrong-credentials")).toHaveLength(
      5,
    );
  });

  it("has a clean slate after the right password", async () => {
    await database.accounts.staff.save(officer("sach"), "đúng");
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 4; n += 1) expect(await attempt("sach", "sai", "192.0.2.77")).toEqual(WRONG);
      expect((await attempt("sach", "đúng", "192.0.2.77")).ok).toBe(true);
    }
  });

  it("is out of reach of an address that has tried thirty times, whatever the account", async () => {
    await database.accounts.staff.save(officer("xa"), "đúng");
    for (let n = 0; n < 30; n += 1) expect(await attempt(`ten-${n}`, "sai", "192.0.2.200")).toEqual(WRONG);
    expect(await attempt("xa", "đúng", "192.0.2.200")).toEqual(refuse({ code: "access.too-many-tries", minutes: 15 }));
    expect((await attempt("xa", "đúng", "192.0.2.201")).ok).toBe(true);
  });

  it("does not count right passwords against an address that a whole centre shares", async () => {
    await database.accounts.staff.save(officer("chung"), "đúng");
    for (let n = 0; n < 35; n += 1) expect((await attempt("chung", "đúng", "192.0.2.250")).ok).toBe(true);
  });
});
