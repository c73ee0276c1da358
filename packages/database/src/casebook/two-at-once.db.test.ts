import {
  actOnDossier,
  approveResult,
  freezeMonth,
  moveDossiers,
  publishMonth,
  reissueResult,
  type Desk,
} from "@motcua/casework";
import { day, moment, parseReportMonth, type LaterAct, type Refusal, type Result } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAudit } from "../audit/verify-audit.ts";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { approver, citizen, controlOfficer, director, handler, receptionist } from "../testing/invented-people.ts";
import { fileAtCounter, granted, sealedDossier } from "../testing/journey.ts";
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

afterAll(async () => {
  await database.close();
  await testing.drop();
});

/** What each of several heard, those who were told yes first. */
async function heard(
  tried: readonly Promise<Result<unknown, Refusal>>[],
): Promise<readonly (Refusal["code"] | null)[]> {
  const answers = await Promise.all(tried);
  return answers.map((each) => (each.ok ? null : each.refusal.code)).toSorted((a) => (a === null ? -1 : 1));
}

const thrice = <T>(make: () => T): readonly T[] => [make(), make(), make()];

const isWhole = async () => (await verifyAudit(testing.url)).problems;

async function inAppraisal(): Promise<{ readonly id: string }> {
  const { id } = granted(await fileAtCounter(desk));
  granted(await actOnDossier(desk, handler("T01"), { target: { id }, act: { type: "take-up" } }));
  return { id };
}

describe("several who act at once (cùng lúc)", () => {
  it("replace a result once, with one number more", async () => {
    const { id, result } = await sealedDossier(desk);
    const reissue = () =>
      reissueResult(desk, approver("T01"), { target: { id }, kind: "replacement", reason: "Ghi sai" });
    expect(await heard(thrice(reissue))).toEqual([null, "dossier.act-not-allowed", "dossier.act-not-allowed"]);
    const next = granted(await approvedOne());
    expect(Number.parseInt(next.result!.number, 10)).toBe(Number.parseInt(result!.number, 10) + 2);
    expect(await isWhole()).toEqual([]);
  });

  it("annul a result once, and nobody fetches it any more", async () => {
    const { id } = await sealedDossier(desk);
    const annul = { type: "annul-result", reason: "Cấp sai", decision: "Quyết định mẫu" } as const;
    const act = () => actOnDossier(desk, approver("T01"), { target: { id }, act: annul });
    expect(await heard(thrice(act))).toEqual([null, "result.annulled", "result.annulled"]);
    const fetched = { type: "return-result", by: "online", receiver: "Nguyễn Thị Mẫu 1", identitySeen: "" } as const;
    expect(await heard([actOnDossier(desk, citizen("T01"), { target: { id }, act: fetched })])).toEqual([
      "result.annulled",
    ]);
  });

  it("permit a second supplement once", async () => {
    const target = await inAppraisal();
    const items = [{ component: "x", title: "Giấy mẫu", reason: "Mờ" }];
    const answer: readonly (readonly [ReturnType<typeof handler>, LaterAct])[] = [
      [handler("T01"), { type: "ask-supplement", items }],
      [receptionist("T01"), { type: "provide-supplement", papers: [], note: "Đã nộp lại" }],
      [receptionist("T01"), { type: "accept-supplement" }],
    ];
    for (const [by, act] of answer) granted(await actOnDossier(desk, by, { target, act }));
    const permit = { type: "permit-second-supplement", ground: "Giấy tờ bị mất", document: "Văn bản mẫu" } as const;
    const act = () => actOnDossier(desk, approver("T01"), { target, act: permit });
    expect(await heard(thrice(act))).toEqual([null, "supplement.already-permitted", "supplement.already-permitted"]);
  });

  it("move a dossier once, while its officer works on it: nothing is lost of either", async () => {
    const { id } = granted(await fileAtCounter(desk));
    const pack = desk.law.pack("T01")!;
    const offices = pack.offices.map((each) =>
      each.id === "east" ? { ...each, to: day("2026-11-22"), successors: ["west"] } : each,
    );
    const after: Desk = { ...desk, law: { ...desk.law, pack: () => ({ ...pack, offices }) } };
    const actor = { kind: "system", tenant: "T01", id: "system", name: "Hệ thống" } as const;
    const order = { moves: [{ dossier: id, to: "west" }], document: "Nghị quyết mẫu" };
    const move = () => moveDossiers(after, { actor, place: { kind: "online", office: "" } }, order);
    const worked = actOnDossier(desk, handler("T01"), { target: { id }, act: { type: "take-up" } });
    const moves = await Promise.all(thrice(move));
    expect(moves.flatMap((each) => granted(each).moved)).toEqual([id]);
    expect(moves.flatMap((each) => granted(each).already)).toEqual([id, id]);
    // Either he was first, or the dossier was gone from his office.
    const isTakenUp = (await worked).ok;
    const moved = await database.casebook.one({ tenant: "T01", kind: "offices", offices: ["west"] }, id);
    expect(moved).toMatchObject({ office: "west", status: isTakenUp ? "in-appraisal" : "received" });
    expect(await isWhole()).toEqual([]);
  });

  it("freeze a month once, and publish it once", async () => {
    clock.at = moment("2026-12-01T08:00:00+07:00");
    const wanted = { unit: "east", month: parseReportMonth("2026-11")! };
    const frozen = await heard(thrice(() => freezeMonth(desk, controlOfficer("T01"), wanted)));
    expect(frozen).toEqual([null, "snapshot.already-frozen", "snapshot.already-frozen"]);
    const published = await heard(thrice(() => publishMonth(desk, director("T01"), wanted)));
    expect(published).toEqual([null, "snapshot.already-published", "snapshot.already-published"]);
    expect(await isWhole()).toEqual([]);
    clock.at = MONDAY_MORNING;
  });
});

async function approvedOne() {
  const target = await inAppraisal();
  const proposal = { type: "propose", outcome: "grant", conclusion: "Đủ điều kiện" } as const;
  granted(await actOnDossier(desk, handler("T01"), { target, act: proposal }));
  return approveResult(desk, approver("T01"), target);
}
