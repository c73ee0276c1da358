import { epochSecondsOf, momentFromEpochSeconds } from "@motcua/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { onceConnected } from "../testing/once-connected.ts";
import { MONDAY_MORNING, openTestDatabase, testClock } from "../testing/test-desk.ts";
import type { SessionHolder } from "./prisma-sessions.ts";

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

const CITIZEN: SessionHolder = { tenant: "T01", kind: "citizen", account: "citizen-1" };
const CLERK: SessionHolder = { tenant: "T01", kind: "staff", account: "vanthu" };

const later = (minutes: number) => {
  clock.at = momentFromEpochSeconds(epochSecondsOf(clock.at) + minutes * 60);
};

const begin = async (holder: SessionHolder) => (await database.sessions.begin(holder)).token;

describe("a session (phiên đăng nhập)", () => {
  it("is known by its token, in its own tenant", async () => {
    const { token, session } = await database.sessions.begin(CITIZEN);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await database.sessions.resume("T01", token)).toEqual(session);
    expect(session).toEqual({ ...CITIZEN, createdAt: clock.at, endsAt: "2026-11-23T10:00:00+07:00" });
    expect(await database.sessions.resume("T02", token)).toBeNull();
    expect(await database.sessions.resume("T01", `${token}A`)).toBeNull();
  });

  it.each([
    [CITIZEN, 2 * 60],
    [CLERK, 8 * 60],
  ])("ends when $kind leaves it idle", async (holder, idleMinutes) => {
    const [used, left] = [await begin(holder), await begin(holder)];
    later(idleMinutes - 1);
    expect(await database.sessions.resume("T01", used)).not.toBeNull();
    later(1);
    expect(await database.sessions.resume("T01", used)).not.toBeNull();
    expect(await database.sessions.resume("T01", left)).toBeNull();
  });

  it("ends after twelve hours, however busy it was", async () => {
    const token = await begin(CITIZEN);
    for (let hour = 1; hour < 12; hour += 1) {
      later(60);
      expect(await database.sessions.resume("T01", token)).not.toBeNull();
    }
    later(59);
    expect(await database.sessions.resume("T01", token)).toMatchObject({ endsAt: "2026-11-23T20:00:00+07:00" });
    later(1);
    expect(await database.sessions.resume("T01", token)).toBeNull();
  });

  it("ends when its holder signs out, and his other ones go on", async () => {
    const [phone, desk] = [await begin(CITIZEN), await begin(CITIZEN)];
    await database.sessions.revoke("T01", phone);
    expect(await database.sessions.resume("T01", phone)).toBeNull();
    expect(await database.sessions.resume("T01", desk)).not.toBeNull();
  });

  it("ends everywhere at once when all of an account's are revoked, and of no one else's", async () => {
    const [mine, mineToo, others] = [await begin(CLERK), await begin(CLERK), await begin({ ...CLERK, tenant: "T02" })];
    await database.sessions.revokeAll(CLERK);
    expect(await database.sessions.resume("T01", mine)).toBeNull();
    expect(await database.sessions.resume("T01", mineToo)).toBeNull();
    expect(await database.sessions.resume("T02", others)).not.toBeNull();
  });

  it("leaves no token in the database, and no ended session when its holder comes again", async () => {
    const holder: SessionHolder = { tenant: "T03", kind: "citizen", account: "citizen-3" };
    const token = await begin(holder);
    const rows = () =>
      onceConnected(
        testing.url,
        async (client) => (await client.query("SELECT * FROM session WHERE tenant = 'T03'")).rows,
      );
    expect(JSON.stringify(await rows())).not.toContain(token);
    later(13 * 60);
    await begin(holder);
    expect(await rows()).toHaveLength(1);
  });
});
