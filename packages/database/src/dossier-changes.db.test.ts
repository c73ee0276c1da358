import { receiveDossier, type Desk } from "@motcua/casework";
import { refuse } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DossierChange } from "./dossier-changes.ts";
import { testDatabase, type TestDatabase } from "./embedded/index.ts";
import type { Database } from "./open-database.ts";
import { citizen, receptionist } from "./testing/invented-people.ts";
import { fileOnline, granted } from "./testing/journey.ts";
import { onceConnected } from "./testing/once-connected.ts";
import { openTestDatabase, testClock, testDesk } from "./testing/test-desk.ts";

let testing: TestDatabase;
let here: Database;
let elsewhere: Database;
let desk: Desk;
const clock = testClock();

beforeAll(async () => {
  testing = await testDatabase();
  here = await openTestDatabase(testing.url, clock);
  elsewhere = await openTestDatabase(testing.url, clock);
  desk = testDesk(here, clock);
});

afterAll(async () => {
  await here.close();
  await elsewhere.close();
  await testing.drop();
});

describe("changes (hồ sơ vừa thay đổi)", () => {
  it("reach every process once they are saved, and say nothing of the person", async () => {
    const heard: DossierChange[] = [];
    const stop = elsewhere.changes.subscribe((change) => heard.push(change));
    const { id } = await fileOnline(desk);
    granted(await receiveDossier(desk, receptionist("T01"), { id }));
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toEqual(
      ["submitted", "received"].map((status) => ({
        tenant: "T01",
        office: "east",
        participants: ["east"],
        dossier: id,
        status,
        account: "citizen-1",
      })),
    );
    stop();
    await fileOnline(desk, citizen("T01", 2));
    expect(heard).toHaveLength(2);
  });

  it("are not told of what was taken back", async () => {
    const heard: DossierChange[] = [];
    const stop = here.changes.subscribe((change) => heard.push(change));
    const taken: string[] = [];
    await here.casebook.transact("T01", async (tx) => {
      const inside: Desk = { ...desk, casebook: { ...desk.casebook, transact: (_, work) => work(tx) } };
      taken.push((await fileOnline(inside, citizen("T01", 3))).id);
      return refuse({ code: "dossier.unknown" });
    });
    const { id } = await fileOnline(desk, citizen("T01", 4));
    await vi.waitFor(() => expect(heard.map(({ dossier }) => dossier)).toContain(id));
    expect(taken).toHaveLength(1);
    expect(heard.map(({ dossier }) => dossier)).not.toContain(taken[0]);
    stop();
  });

  it("are heard again after the connection broke, and whoever listens is told to look again", async () => {
    const heard: DossierChange[] = [];
    let missed = 0;
    elsewhere.changes.subscribe(
      (change) => heard.push(change),
      () => (missed += 1),
    );
    await onceConnected(testing.url, (client) =>
      client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'motcua changes'",
      ),
    );
    await vi.waitFor(() => expect(missed).toBe(1), { timeout: 5000 });
    const { id } = await fileOnline(desk, citizen("T01", 5));
    await vi.waitFor(() => expect(heard.map(({ dossier }) => dossier)).toContain(id));
  });
});
