import { moment } from "@motcua/domain";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { approved, MARITAL_STATUS, target, walkIn } from "./testing/filing.ts";
import { approver, clerk, reception, returning, staff } from "./testing/invented-callers.ts";
import { MONDAY_MORNING, testOffice, type TestOffice } from "./testing/test-office.ts";

let office: TestOffice;

beforeAll(async () => {
  office = await testOffice();
});

afterEach(() => {
  office.clock.at = MONDAY_MORNING;
});

afterAll(() => office.close());

const LAND = "1.115468";
const receptionAt = (at: string) => staff(`tiepnhan-${at}`, "reception-officer", { office: at });
const desksOf = async (at: string, procedure: string) => {
  const found = await office.as(receptionAt(at)).staff.procedures({ query: procedure });
  return found.find(({ code }) => code === procedure)?.desks ?? null;
};

describe("what a desk offers who comes to it (đề nghị tại quầy)", () => {
  it("is help to file online where the desk takes a procedure online only, as long as it does", async () => {
    office.clock.at = moment("2025-06-16T09:00:00+07:00");
    expect(await desksOf("ha-long-city", LAND)).toMatchObject([
      { office: "ha-long-city", isCompetent: true, offer: { kind: "assisted-online" } },
    ]);
    office.clock.at = MONDAY_MORNING;
    expect(await desksOf("cam-pha", LAND)).toMatchObject([{ isCompetent: true, offer: { kind: "any-channel" } }]);
  });

  it("is to take it in for the office that decides, where the province does not mind the place", async () => {
    expect(await desksOf("mong-duong", MARITAL_STATUS)).toMatchObject([
      { isCompetent: false, takesFor: [{ id: "cam-pha" }] },
    ]);
    expect(await desksOf("mong-duong", "1.001193")).toBeNull();
  });

  it("is nothing for who receives nothing", async () => {
    expect(await office.as(approver).staff.procedures({ query: "" })).toEqual([]);
  });
});

describe("what a desk files for others (nộp giúp, nhận thay)", () => {
  it("is an online dossier with its helper, received at once", async () => {
    const help = { reason: "elderly", consent: "fingerprint" } as const;
    const done = await office.as(reception).staff.receiveAtCounter({ ...walkIn(), channel: "online", assisted: help });
    expect(done.code).not.toBeNull();
    const { dossier, events } = await office.as(reception).staff.dossier({ id: done.id });
    expect([dossier.channel, dossier.assisted, events[0]?.actor.id]).toEqual(["online", help, "tiepnhan"]);
  });

  it("waits for the office that decides, which starts the clock", async () => {
    const at = receptionAt("mong-duong");
    const done = await office.as(at).staff.receiveAtCounter({ ...walkIn(), takenAt: "mong-duong" });
    expect([done.status, done.code, done.due]).toEqual(["submitted", null, null]);
    expect((await office.as(at).staff.dossier({ id: done.id })).takenAt).toBe(
      office.law.pack("H49")?.offices.find(({ id }) => id === "mong-duong")?.shortName,
    );
    office.clock.at = moment("2026-11-23T10:00:00+07:00");
    await office.as(reception).acts.receive({ target: await target(office, done.id) });
    const { dossier } = await office.as(reception).staff.dossier({ id: done.id });
    expect([dossier.receivedAt, dossier.takenAt]).toEqual([office.clock.at, "mong-duong"]);
  });

  it("came by post with a record that is signed now, where it does not say when", async () => {
    const postalRecord = { number: "BB 1 (hư cấu)", items: 3, complete: true };
    const done = await office.as(reception).staff.receiveAtCounter({ ...walkIn(), channel: "post", postalRecord });
    const { dossier } = await office.as(reception).staff.dossier({ id: done.id });
    expect(dossier.postalRecord).toEqual({ ...postalRecord, signedAt: office.clock.at });
  });
});

describe("a draft result (dự thảo kết quả)", () => {
  it("is in the answer for those who make it, and not for the desk that hands it out", async () => {
    const id = await approved(office);
    const seenBy = async (who: typeof clerk) => (await office.as(who).staff.dossier({ id })).dossier.result;
    expect((await seenBy(clerk))?.draft.mediaType).toBe("application/pdf");
    expect(await seenBy(returning)).toBeNull();
  });
});
