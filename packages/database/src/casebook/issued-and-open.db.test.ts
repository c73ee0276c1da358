import {
  actOnDossier,
  approveResult,
  issueOnPaper,
  moveDossiers,
  recomputeDues,
  simulateDues,
  type Desk,
} from "@motcua/casework";
import { day, DOSSIER_STATUSES, isEnded, workingCalendar, type CalendarDay, type Dossier } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAudit } from "../audit/verify-audit.ts";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { approver, citizen, clerk, handler, receptionist } from "../testing/invented-people.ts";
import { CALENDAR } from "../testing/invented-province.ts";
import { fileAtCounter, fileOnline, granted, replacedDossier, sealedDossier } from "../testing/journey.ts";
import { openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";
import { ENDED } from "./open-dossiers.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
const clock = testClock();
const system = {
  actor: { kind: "system", tenant: "T01", id: "system", name: "Tính lại" },
  place: { kind: "centre", office: "east" },
} as const;

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

const dueOf = async (id: string): Promise<CalendarDay> =>
  (await desk.casebook.one({ tenant: "T01", kind: "offices", offices: ["east"] }, id))!.due!.on;

const openOnes = async (tenant = "T01"): Promise<readonly Dossier[]> => {
  const all: Dossier[] = [];
  for await (const dossier of database.casebook.openDossiers(tenant)) all.push(dossier);
  return all;
};

/** From the counter to the paper that the clerk stamped and scanned. */
async function issuedOnPaper(scan: Uint8Array): Promise<Dossier> {
  const target = { id: granted(await fileAtCounter(desk)).id };
  granted(await actOnDossier(desk, handler("T01"), { target, act: { type: "take-up" } }));
  const proposal = { type: "propose", outcome: "grant", conclusion: "Đủ điều kiện" } as const;
  granted(await actOnDossier(desk, handler("T01"), { target, act: proposal }));
  granted(await approveResult(desk, approver("T01"), target));
  return granted(await issueOnPaper(desk, clerk("T01"), { target, sealId: "second-seal", scan }));
}

describe("standing of an issued document (hiệu lực của văn bản đã cấp)", () => {
  it("is found by the sealed file, the earlier version's too, and by nothing else", async () => {
    const { result, earlierResults } = await replacedDossier(desk);
    const standing = (sha256: string, tenant = "T01") => database.casebook.standingOf(tenant, sha256);
    expect(await standing(earlierResults[0]!.sealed!.sha256)).toEqual({
      number: earlierResults[0]!.number,
      issuedOn: "2026-11-23",
      standing: "replaced",
      replacedBy: result!.number,
    });
    expect(await standing(result!.sealed!.sha256)).toMatchObject({ number: result!.number, standing: "valid" });
    expect(await standing(result!.signed!.sha256)).toBeNull();
    expect(await standing(result!.sealed!.sha256, "T02")).toBeNull();
  });

  it("is not valid where the same scan was recorded twice and one of the two is annulled", async () => {
    const scan = new TextEncoder().encode("%PDF-1.7 scan");
    const issued: Dossier[] = [];
    for (const _ of [1, 2]) issued.push(await issuedOnPaper(scan));
    const [first, second] = issued;
    const { sha256 } = first!.result!.sealed!;
    expect(second!.result!.sealed!.sha256).toBe(sha256);
    expect(await database.casebook.standingOf("T01", sha256)).toMatchObject({ standing: "valid" });
    const act = { type: "annul-result", reason: "Cấp sai", decision: "Quyết định mẫu" } as const;
    granted(await actOnDossier(desk, approver("T01"), { target: { id: first!.id }, act }));
    expect(await database.casebook.standingOf("T01", sha256)).toMatchObject({
      number: first!.result!.number,
      standing: "annulled",
    });
  });

  it("is annulled by a decision", async () => {
    const { id, result } = await sealedDossier(desk);
    const act = { type: "annul-result", reason: "Cấp sai", decision: "Quyết định mẫu" } as const;
    granted(await actOnDossier(desk, approver("T01"), { target: { id }, act }));
    expect(await database.casebook.standingOf("T01", result!.sealed!.sha256)).toMatchObject({ standing: "annulled" });
  });
});

describe("running clocks (đồng hồ đang chạy)", () => {
  it("are those of the open dossiers that have a due date, with all that it hangs on", async () => {
    await fileAtCounter(desk);
    const clocks: unknown[] = [];
    for await (const clock of database.casebook.openClocks("T01")) clocks.push(clock);
    const open = (await openOnes()).filter(({ due, endedAt }) => due !== null && endedAt === null);
    expect(clocks.length).toBeGreaterThan(0);
    expect(clocks).toEqual(
      open.map((dossier) => ({
        id: dossier.id,
        office: dossier.office,
        procedure: dossier.procedure,
        procedureVersion: dossier.procedureVersion,
        due: dossier.due,
        dueOriginal: dossier.dueOriginal,
        isReappointed: dossier.isReappointed,
        phases: dossier.phases,
        receivedAt: dossier.receivedAt,
        consultations: dossier.consultations,
        legs: dossier.legs,
      })),
    );
  });
});

describe("open dossiers (hồ sơ chưa kết thúc)", () => {
  it("are those that the domain says have not ended", () => {
    expect(ENDED.toSorted()).toEqual(DOSSIER_STATUSES.filter(isEnded).toSorted());
  });

  it("are read whole, of one tenant, in order, and without what has ended", async () => {
    const before = await openOnes();
    const filed: string[] = [];
    for (let number = 0; number < 3; number += 1) filed.push((await fileOnline(desk)).id);
    const { id } = await fileOnline(desk, citizen("T01", 2));
    const withdrawal = { type: "withdraw", reason: "Thôi" } as const;
    granted(await actOnDossier(desk, citizen("T01", 2), { target: { id }, act: withdrawal }));
    await fileOnline(desk, citizen("T02"));
    const ids = (await openOnes()).map((dossier) => dossier.id);
    expect(ids).toEqual([...before.map((dossier) => dossier.id), ...filed].toSorted());
  });
});

describe("what is done to every open dossier", () => {
  it("recomputes their due dates when a day off is decreed later, once, and leaves the log whole", async () => {
    const { id } = granted(await fileAtCounter(desk));
    const ground = { document: "Quyết định nghỉ mẫu" };
    const year = [...CALENDAR.years.values()].find((each) => each.year === 2026)!;
    const dayOff = { day: await dueOf(id), reason: "national-day" } as const;
    const calendar = workingCalendar([{ ...year, daysOff: [...year.daysOff, dayOff] }], CALENDAR.hours);
    const decreed: Desk = { ...desk, law: { ...desk.law, calendar: () => calendar } };
    const simulated = granted(await simulateDues(decreed, system));
    expect(simulated.changes.map((change) => change.id)).toContain(id);
    expect(await dueOf(id)).toBe(dayOff.day);
    const { outcomes } = granted(await recomputeDues(decreed, system, { ground }));
    expect(outcomes.filter(({ refusal }) => refusal !== null)).toEqual([]);
    expect(outcomes).toHaveLength(simulated.changes.length);
    expect((await dueOf(id)) > dayOff.day).toBe(true);
    expect(granted(await recomputeDues(decreed, system, { ground })).outcomes).toEqual([]);
    expect((await verifyAudit(testing.url)).problems).toEqual([]);
  });

  it("carries the dossiers of an ended office to its successor, once", async () => {
    const { id } = granted(await fileAtCounter(desk));
    const pack = desk.law.pack("T01")!;
    const offices = pack.offices.map((each) =>
      each.id === "east" ? { ...each, to: day("2026-11-22"), successors: ["west"] } : each,
    );
    const after: Desk = { ...desk, law: { ...desk.law, pack: () => ({ ...pack, offices }) } };
    const plan = { moves: [{ dossier: id, to: "west" }], document: "Nghị quyết mẫu" };
    expect(granted(await moveDossiers(after, system, plan))).toEqual({ moved: [id], already: [], refused: [] });
    expect(granted(await moveDossiers(after, system, plan))).toEqual({ moved: [], already: [id], refused: [] });
    expect((await openOnes()).find((dossier) => dossier.id === id)).toMatchObject({ office: "west", sequence: 3 });
    expect(await desk.casebook.one({ tenant: "T01", kind: "offices", offices: ["east"] }, id)).toBeNull();
    expect((await verifyAudit(testing.url)).problems).toEqual([]);
  });

  it("is refused to a desk", async () => {
    expect(await simulateDues(desk, receptionist("T01"))).toEqual({
      ok: false,
      refusal: { code: "access.not-competent", act: "recompute-due" },
    });
  });
});
