import { actOnDossier, receiveDossier, submitDraft, type Desk, type KeptSignature } from "@motcua/casework";
import { day, moment, parseDossierCode, refuse, type DossierCode } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { citizen, handler, receptionist } from "../testing/invented-people.ts";
import { PROCEDURE } from "../testing/invented-province.ts";
import { fileAtCounter, fileOnline, granted } from "../testing/journey.ts";
import { onceConnected } from "../testing/once-connected.ts";
import { openTestDatabase, testClock, testDesk, type TestClock } from "../testing/test-desk.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
const clock: TestClock = testClock();

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

const numberOf = (code: DossierCode | null) => parseDossierCode(code ?? "")?.number;

/** A day of its own for each test, so that its numbers begin at 1. */
const onDay = (on: string) => {
  clock.at = moment(`${on}T08:00:00+07:00`);
};

describe("reception (tiếp nhận) in the casebook", () => {
  it("gives 200 dossiers received at once 200 different codes without a gap", async () => {
    onDay("2026-11-23");
    const filed = await Promise.all(Array.from({ length: 200 }, (_, n) => fileOnline(desk, citizen("T01", n + 1))));
    const received = await Promise.all(filed.map(({ id }) => receiveDossier(desk, receptionist("T01"), { id })));
    const numbers = received.map((result) => numberOf(granted(result).code)).toSorted((a, b) => a! - b!);
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
    expect(granted(received[0]!).code).toMatch(/^T01\.12-261123-0\d{3}$/);
  });

  it("lets one of two officers win who act at once, and tells the other", async () => {
    onDay("2026-11-24");
    const { id, sequence } = await fileOnline(desk);
    const results = await Promise.all([1, 2].map(() => receiveDossier(desk, receptionist("T01"), { id, sequence })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toEqual(refuse({ code: "dossier.changed-meanwhile" }));
    expect(granted(await fileAtCounter(desk)).code).toBe("T01.12-261124-0002");
  });

  it("gives a number back when the reception fails midway", async () => {
    onDay("2026-11-25");
    const { id } = await fileOnline(desk);
    await expect(
      receiveDossier(
        breakingAfterSave(() => Promise.reject(new Error("the power went out"))),
        receptionist("T01"),
        { id },
      ),
    ).rejects.toThrow("the power went out");
    await expect(
      receiveDossier(
        breakingAfterSave(() => cutTransactions(testing.url)),
        receptionist("T01"),
        { id },
      ),
    ).rejects.toThrow();
    // The pool may hand out the cut connection once more before it notices.
    const found = await vi.waitFor(() =>
      database.casebook.one({ tenant: "T01", kind: "offices", offices: ["east"] }, id),
    );
    expect(found).toMatchObject({ status: "submitted", sequence: 1 });
    expect(granted(await receiveDossier(desk, receptionist("T01"), { id })).code).toBe("T01.12-261125-0001");
  });

  it("gives a number back when the act is refused after it was taken", async () => {
    onDay("2026-11-26");
    const refused = await database.casebook.transact("T01", async (tx) => {
      expect(await tx.nextDossierNumber("T01.12", day("2026-11-26"))).toBe(1);
      return refuse({ code: "dossier.unknown" });
    });
    expect(refused).toEqual(refuse({ code: "dossier.unknown" }));
    expect(granted(await fileAtCounter(desk)).code).toBe("T01.12-261126-0001");
  });

  it("counts each unit and each day from one", async () => {
    onDay("2026-11-27");
    expect(granted(await fileAtCounter(desk)).code).toBe("T01.12-261127-0001");
    expect(granted(await fileAtCounter(desk, receptionist("T01", "west"))).code).toBe("T01.13-261127-0001");
    onDay("2026-11-30");
    expect(granted(await fileAtCounter(desk)).code).toBe("T01.12-261130-0001");
  });

  it("makes one dossier of a walk-in when the button is clicked twice at once", async () => {
    onDay("2026-12-01");
    const id = desk.names.id();
    const results = await Promise.all([1, 2, 3].map(() => fileAtCounter(desk, receptionist("T01"), { id })));
    expect(results.map((result) => granted(result).code)).toEqual(
      Array.from({ length: 3 }, () => "T01.12-261201-0001"),
    );
  });

  it("files a draft once when it is submitted twice at once", async () => {
    onDay("2026-12-02");
    const person = citizen("T01", 7);
    const draft = {
      id: desk.names.id(),
      tenant: "T01",
      account: person.actor.id,
      procedure: PROCEDURE.code,
      procedureVersion: PROCEDURE.version,
      caseCode: "usual",
      office: "east",
      revision: 1,
    };
    const empty = {
      answers: { purpose: "bổ túc hồ sơ" },
      returnBy: null,
      postalAddress: null,
      phone: null,
      email: null,
      address: null,
      units: 1,
      pagesOfOriginal: 1,
      updatedAt: clock.at,
      filedAt: null,
    };
    await database.drafts.create({ ...draft, ...empty });
    const results = await Promise.all([1, 2].map(() => submitDraft(desk, person, draft.id)));
    expect(new Set(results.map((result) => granted(result).trackingCode)).size).toBe(1);
    expect(await database.drafts.find("T01", person.actor.id, draft.id)).toMatchObject({ filedAt: clock.at });
  });

  it("keeps every event as it was decided, in order, word for word", async () => {
    onDay("2026-12-03");
    const { id } = granted(await fileAtCounter(desk, receptionist("T01"), { owner: "Đặng Thị Ánh" }));
    granted(await actOnDossier(desk, handler("T01"), { target: { id }, act: { type: "take-up" } }));
    const scope = { tenant: "T01", kind: "offices", offices: ["east"] } as const;
    const events = await database.casebook.events(scope, id);
    expect(events.map(({ type, at, actor }) => [type, at, actor.id])).toEqual([
      ["submitted", clock.at, "tiepnhan"],
      ["received", clock.at, "tiepnhan"],
      ["taken-up", clock.at, "thuly"],
    ]);
    expect(await database.casebook.one(scope, id)).toMatchObject({
      id,
      sequence: 3,
      status: "in-appraisal",
      owner: { fullName: "Đặng Thị Ánh" },
      due: { on: "2026-12-08" },
    });
  });

  it("keeps one signature of an input: a restart is given the first, or replaces the one whose file was lost", async () => {
    const key = { dossier: "any", step: "seal", inputSha256: "ab" } as const;
    const madeAt = (time: string): KeptSignature => ({
      at: moment(`2026-12-04T${time}:00+07:00`),
      file: { sha256: time, mediaType: "application/pdf", bytes: 1 },
      certificate: { sha256: "c", subject: "CN=mẫu", serial: "01" },
      level: "B-LT",
    });
    const { keepSignature } = database.casebook;
    expect(await keepSignature("T01", key, { made: madeAt("09:00") })).toEqual(madeAt("09:00"));
    expect(await keepSignature("T01", key, { made: madeAt("09:30") })).toEqual(madeAt("09:00"));
    expect(await keepSignature("T02", key, { made: madeAt("09:30") })).toEqual(madeAt("09:30"));
    expect(await keepSignature("T01", key, { made: madeAt("09:40"), lost: "09:30" })).toEqual(madeAt("09:00"));
    expect(await keepSignature("T01", key, { made: madeAt("09:40"), lost: "09:00" })).toEqual(madeAt("09:40"));
  });
});

/** A desk whose transactions break once everything is written, just before they end. */
const breakingAfterSave = (breakIt: () => Promise<unknown>): Desk => ({
  ...desk,
  casebook: {
    ...desk.casebook,
    transact: (tenant, work) =>
      desk.casebook.transact(tenant, async (tx) => {
        const result = await work(tx);
        await breakIt();
        return result;
      }),
  },
});

/** Cuts every connection that is in the middle of a transaction, as a server does that goes down. */
const cutTransactions = (url: string) =>
  onceConnected(url, (client) =>
    client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
    ),
  );
