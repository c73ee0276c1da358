import {
  actOnDossier,
  approveResult,
  receiveDossier,
  sealResult,
  signResult,
  type Caller,
  type Desk,
} from "@motcua/casework";
import { accept, dayOf, readingScope, type Dossier } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAudit } from "../audit/verify-audit.ts";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { approver, citizen, clerk, handler, receptionist } from "../testing/invented-people.ts";
import { PROCEDURE } from "../testing/invented-province.ts";
import { fileAtCounter, fileOnline, granted } from "../testing/journey.ts";
import { openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";
import { openBatch, type Batch } from "./open-batch.ts";

let testing: TestDatabase;
let database: Database;
/** Saves each act at once. */
let single: Desk;
const clock = testClock();
const batches: Batch[] = [];

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  single = testDesk(database, clock);
});

afterAll(async () => {
  await Promise.all(batches.map((batch) => batch.close().catch(() => {})));
  await database.close();
  await testing.drop();
});

function batchedDesk(): { readonly desk: Desk; readonly batch: Batch } {
  const batch = openBatch({
    url: testing.url,
    procedureTitle: () => PROCEDURE.title,
    officeName: (_, office) => office,
  });
  batches.push(batch);
  return { batch, desk: { ...single, casebook: batch.casebook } };
}

const counterDossier = async (desk: Desk): Promise<Dossier> => granted(await fileAtCounter(desk));

async function sealedAtCounter(desk: Desk): Promise<Dossier> {
  const target = { id: (await counterDossier(desk)).id };
  granted(await actOnDossier(desk, handler("T01"), { target, act: { type: "take-up" } }));
  const proposal = { type: "propose", outcome: "grant", conclusion: "Đủ điều kiện" } as const;
  granted(await actOnDossier(desk, handler("T01"), { target, act: proposal }));
  granted(await approveResult(desk, approver("T01"), target));
  granted(await signResult(desk, approver("T01"), { target, pin: "" }));
  return granted(await sealResult(desk, clerk("T01"), { target, sealId: "second-seal", pin: "" }));
}

const seenBy = (caller: Caller) => readingScope(caller.actor, dayOf(clock.at));

describe("saving in batches (ghi sổ theo lô)", () => {
  it("leaves the log that saving one by one leaves: whole, chained, without a gap in any number", async () => {
    const { desk, batch } = batchedDesk();
    const before = await counterDossier(single);
    const batched = await sealedAtCounter(desk);
    const second = await counterDossier(desk);
    await batch.flush();
    const after = await counterDossier(single);
    expect([before, batched, second, after].map(({ code }) => code)).toEqual(
      ["0001", "0002", "0003", "0004"].map((number) => `T01.12-261123-${number}`),
    );
    const report = await verifyAudit(testing.url);
    expect(report).toMatchObject({ dossiers: 4, problems: [] });
  });

  it("shows nothing of a dossier to others before the batch is written, and all of it afterwards", async () => {
    const { desk, batch } = batchedDesk();
    const { id } = await counterDossier(desk);
    expect(await single.casebook.one(seenBy(receptionist("T01")), id)).toBeNull();
    await batch.flush();
    expect(await single.casebook.one(seenBy(receptionist("T01")), id)).toMatchObject({ id, status: "received" });
  });

  it("goes on with a dossier that was in the casebook before", async () => {
    const filed = await fileOnline(single);
    const { desk, batch } = batchedDesk();
    granted(await receiveDossier(desk, receptionist("T01"), { id: filed.id }));
    granted(await actOnDossier(desk, handler("T01"), { target: { id: filed.id }, act: { type: "take-up" } }));
    await batch.flush();
    expect(await single.casebook.one(seenBy(handler("T01")), filed.id)).toMatchObject({ status: "in-appraisal" });
    expect((await verifyAudit(testing.url)).problems).toEqual([]);
  });

  it("keeps a held dossier from whom it does not concern", async () => {
    const { desk } = batchedDesk();
    const { id } = await counterDossier(desk);
    expect(await desk.casebook.one(seenBy(citizen("T01", 7)), id)).toBeNull();
  });

  it("takes no number for an act that is refused", async () => {
    const { desk, batch } = batchedDesk();
    const { code } = await counterDossier(desk);
    const refused = await fileAtCounter(desk, handler("T01"));
    expect(refused.ok).toBe(false);
    const next = await counterDossier(desk);
    await batch.flush();
    expect(Number(next.code?.slice(-4))).toBe(Number(code?.slice(-4)) + 1);
    expect((await verifyAudit(testing.url)).problems).toEqual([]);
  });

  it("writes nothing when somebody else has meanwhile taken a number of the same series", async () => {
    const { desk, batch } = batchedDesk();
    const lost = await counterDossier(desk);
    await counterDossier(single);
    await expect(batch.flush()).rejects.toThrow("changed by another transaction");
    expect(await single.casebook.one(seenBy(receptionist("T01")), lost.id)).toBeNull();
    expect((await verifyAudit(testing.url)).problems).toEqual([]);
  });

  it("keeps two provinces apart that gave a dossier the same name", async () => {
    const id = single.names.id();
    for (const tenant of ["T01", "T02"]) granted(await fileAtCounter(single, receptionist(tenant), { id }));
    const { desk, batch } = batchedDesk();
    const takeUp = { target: { id }, act: { type: "take-up" } } as const;
    for (const tenant of ["T01", "T02"]) granted(await actOnDossier(desk, handler(tenant), takeUp));
    granted(await actOnDossier(single, handler("T02"), takeUp));
    await expect(batch.flush()).rejects.toThrow(`dossier ${id} was changed`);
    expect(await single.casebook.one(seenBy(handler("T01")), id)).toMatchObject({ status: "received" });
    expect((await verifyAudit(testing.url)).problems).toEqual([]);
  });

  it("takes no dossier of another province than the transaction's", async () => {
    const { id } = await counterDossier(single);
    const { batch } = batchedDesk();
    const crossing = batch.casebook.transact("T01", async (tx) => {
      const before = (await tx.find(id))!;
      await tx.save(before, [], { ...before, tenant: "T02" });
      return accept(null);
    });
    await expect(crossing).rejects.toThrow("in a transaction of T01");
  });

  it("writes nothing when somebody else has meanwhile acted on the same dossier", async () => {
    const { id } = await counterDossier(single);
    const { desk, batch } = batchedDesk();
    const takeUp = { target: { id }, act: { type: "take-up" } } as const;
    granted(await actOnDossier(desk, handler("T01"), takeUp));
    granted(await actOnDossier(single, handler("T01"), takeUp));
    await expect(batch.flush()).rejects.toThrow(`dossier ${id} was changed`);
    expect((await verifyAudit(testing.url)).problems).toEqual([]);
  });
});
