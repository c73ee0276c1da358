import { receiveDossier, type Desk, type PageQuestion } from "@motcua/casework";
import { isInScope, type Dossier, type ReadingScope } from "@motcua/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { citizen, receptionist } from "../testing/invented-people.ts";
import { fileAtCounter, fileOnline, granted } from "../testing/journey.ts";
import { openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
const everything: Dossier[] = [];
const clock = testClock();

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
  // Two tenants and two offices, with people of the same account name and number in both.
  for (const tenant of ["T01", "T02"]) {
    for (const office of ["east", "west"]) {
      everything.push(granted(await fileAtCounter(desk, receptionist(tenant, office))));
      const filed = await fileOnline(desk, citizen(tenant), office);
      everything.push(granted(await receiveDossier(desk, receptionist(tenant, office), { id: filed.id })));
      everything.push(await fileOnline(desk, citizen(tenant, 2), office));
      // Handed in here for the other office: both see it.
      const other = office === "east" ? "west" : "east";
      everything.push(granted(await fileAtCounter(desk, receptionist(tenant, office), { for: other })));
    }
  }
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

const QUESTIONS: readonly PageQuestion[] = [
  { order: "due", size: 100 },
  { order: "newest", size: 100 },
  { order: "newest", size: 100, text: "nguyen" },
  { order: "due", size: 100, text: "T0" },
  { order: "due", size: 100, statuses: ["submitted", "received"] },
];

const rowOf = (dossier: Dossier) => ({
  tenant: dossier.tenant,
  office: dossier.office,
  account: dossier.account,
  ownerPersonalNumber: dossier.owner.personalNumber,
  participants: dossier.participants,
});

const idsOf = (dossiers: readonly { readonly id: string }[]) => dossiers.map(({ id }) => id).toSorted();

const scopes: fc.Arbitrary<ReadingScope> = fc.oneof(
  fc.record({
    tenant: fc.constantFrom("T01", "T02", "T03"),
    kind: fc.constant("own" as const),
    account: fc.constantFrom("citizen-1", "citizen-2", "nobody", ""),
    personalNumber: fc.constantFrom("022300000001", "022199000001", "000000000000"),
  }),
  fc.record({
    tenant: fc.constantFrom("T01", "T02", "T03"),
    kind: fc.constant("offices" as const),
    offices: fc.subarray(["east", "west", "elsewhere"]),
  }),
  fc.record({ tenant: fc.constantFrom("T01", "T02"), kind: fc.constant("nothing" as const) }),
);

describe("reading scope (phạm vi được xem) in SQL", () => {
  it("shows in each list, search, look-up and log exactly what the domain says may be seen", async () => {
    const check = async (scope: ReadingScope) => {
      const visible = everything.filter((dossier) => isInScope(rowOf(dossier), scope));
      for (const dossier of everything) {
        const isVisible = visible.includes(dossier);
        expect((await database.casebook.one(scope, dossier.id)) !== null).toBe(isVisible);
        expect((await database.casebook.events(scope, dossier.id)).length > 0).toBe(isVisible);
      }
      for (const question of QUESTIONS)
        expect(idsOf(everything)).toEqual(
          expect.arrayContaining(idsOf((await database.casebook.page(scope, question)).lines)),
        );
      expect(idsOf((await database.casebook.page(scope, QUESTIONS[0]!)).lines)).toEqual(idsOf(visible));
      expect(idsOf((await database.casebook.page(scope, QUESTIONS[1]!)).lines)).toEqual(idsOf(visible));
      expect(idsOf((await database.casebook.page(scope, QUESTIONS[2]!)).lines)).toEqual(
        idsOf(visible.filter(({ owner }) => owner.fullName.startsWith("Nguyễn"))),
      );
      expect(idsOf((await database.casebook.page(scope, QUESTIONS[3]!)).lines)).toEqual(
        idsOf(visible.filter(({ code }) => code !== null)),
      );
      expect(idsOf((await database.casebook.page(scope, QUESTIONS[4]!)).lines)).toEqual(idsOf(visible));
      const counts = await database.casebook.counts(scope);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(visible.length);
    };
    await fc.assert(fc.asyncProperty(scopes, check), { numRuns: 40 });
  });

  it("lets another tenant find nothing by a code it has read somewhere", async () => {
    const { code, trackingCode } = everything[0]!;
    expect(await database.casebook.follow("T02", code!)).toBeNull();
    expect(await database.casebook.follow("T02", trackingCode)).toBeNull();
    expect(await database.casebook.follow("T01", code!)).not.toBeNull();
  });

  it("lets another tenant act on nothing", async () => {
    const mine = await fileOnline(desk, citizen("T01", 3));
    expect(await receiveDossier(desk, receptionist("T02"), { id: mine.id })).toEqual({
      ok: false,
      refusal: { code: "dossier.unknown" },
    });
    expect(await receiveDossier(desk, receptionist("T01", "west"), { id: mine.id })).toEqual({
      ok: false,
      refusal: { code: "dossier.unknown" },
    });
  });

  it("tells the public the state of a dossier and nothing of the person", async () => {
    const received = everything[0]!;
    const told = await database.casebook.follow("T01", ` ${received.code!.toLowerCase()} `);
    expect(told).toEqual({
      code: received.code,
      status: "received",
      procedureTitle: "Cấp giấy xác nhận mẫu",
      office: "Trung tâm Phục vụ hành chính công east",
      receivedOn: "2026-11-23",
      dueOn: "2026-11-26",
      endedOn: null,
    });
    expect(await database.casebook.follow("T01", received.trackingCode)).toEqual(told);
    expect(await database.casebook.follow("T01", "1 OR 1=1")).toBeNull();
  });
});
