import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer, staff } from "../../fixtures/invented-office.ts";
import { OFFICE, pack, TENANT } from "../../fixtures/invented-pack.ts";
import {
  after,
  approve,
  filed,
  propose,
  receive,
  refusalOf,
  takeUp,
  untilSealed,
  type Step,
} from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import type { ProvincePack } from "../pack/province-pack.ts";

const office = pack.offices[0]!;
const NEXT = "trung-tam-ke-tuc";
const LAST = "trung-tam-sau-cung";
const OTHER = "trung-tam-dung-tham-quyen";
/** The office ends on 04/11; its successor was itself succeeded. */
const offices = [
  { ...office, to: day("2026-11-04"), successors: [NEXT] },
  { ...office, id: NEXT, successors: [LAST] },
  { ...office, id: LAST },
  { ...office, id: OTHER, from: day("2026-11-04") },
];
const facts: { readonly pack: ProvincePack } = {
  pack: { ...pack, offices, procedures: pack.procedures.map((each) => ({ ...each, offices: [OFFICE, OTHER] })) },
};
const system = { kind: "system", tenant: TENANT, id: "system", name: "Chuyển hồ sơ" } as const;
const administrator = staff("quan-tri", "tenant-administrator");
const succession = (to = NEXT, actor: Step[1] = system): Step => [
  "2026-11-05T00:05",
  actor,
  { type: "transfer", office: to, ground: "succession", document: "Nghị quyết mẫu" },
];
const wrongOffice = (to = OTHER, actor: Step[1] = receptionOfficer): Step => [
  "2026-11-04T08:00",
  actor,
  { type: "transfer", office: to, ground: "wrong-office", document: "Phiếu chuyển số 1 (mẫu)" },
];

const received = after(filed(), [receive]);
const inAppraisal = after(received, [takeUp]);

describe("transfer to another office (chuyển hồ sơ sang đơn vị khác)", () => {
  it("keeps code, due date, status and history; only the office changes", () => {
    const { dossier, events } = after(inAppraisal, [succession()], facts);
    const { office: _, participants: __, sequence: ___, ...kept } = inAppraisal.dossier;
    expect(dossier).toMatchObject(kept);
    expect(dossier).toMatchObject({ office: NEXT, participants: [NEXT] });
    expect(events.at(-1)?.data).toEqual({
      from: OFFICE,
      office: NEXT,
      ground: "succession",
      document: "Nghị quyết mẫu",
    });
  });

  it("after a succession goes to a successor, or to its successor, and nowhere else", () => {
    expect(refusalOf(inAppraisal, succession(LAST), facts)).toBeNull();
    expect(refusalOf(inAppraisal, succession(OTHER), facts)).toEqual({
      code: "transfer.not-a-successor",
      office: OTHER,
    });
  });

  it("after a succession waits until the office has ended", () => {
    const [when, by, act] = succession();
    const early = (at: string) => refusalOf(inAppraisal, [at, by, act], facts);
    expect(early("2026-11-04T23:59")).toEqual({ code: "transfer.office-not-ended", office: OFFICE });
    expect(early(when)).toBeNull();
  });

  it("after a succession is the province's: by the platform or its administrator, not by a desk", () => {
    expect(refusalOf(inAppraisal, succession(NEXT, administrator), facts)).toBeNull();
    expect(refusalOf(inAppraisal, succession(NEXT, receptionOfficer), facts)).toEqual({
      code: "access.not-competent",
      act: "transfer",
    });
  });

  it("from the wrong office is the desk's, to an office that offers the procedure", () => {
    expect(refusalOf(received, wrongOffice(), facts)).toBeNull();
    expect(refusalOf(received, wrongOffice(NEXT), facts)).toEqual({
      code: "procedure.not-offered",
      procedure: "9.000001",
      office: NEXT,
    });
    expect(refusalOf(received, wrongOffice(OTHER, handlingOfficer), facts)?.code).toBe("access.not-competent");
  });

  it("from the wrong office is too late once that office has decided", () => {
    const approved = after(inAppraisal, [
      ["2026-11-03T15:00", propose[1], propose[2]],
      ["2026-11-03T16:00", approve[1], approve[2]],
    ]);
    expect(refusalOf(approved, wrongOffice(), facts)).toEqual({ code: "transfer.already-decided" });
  });

  it("goes to an office that exists that day, and to another one", () => {
    expect(refusalOf(received, ["2026-11-03T16:00", receptionOfficer, wrongOffice()[2]], facts)).toEqual({
      code: "transfer.office-not-open",
      office: OTHER,
    });
    expect(refusalOf(inAppraisal, succession("khong-co"), facts)?.code).toBe("transfer.office-not-open");
    expect(refusalOf(inAppraisal, succession(OFFICE), facts)).toEqual({ code: "transfer.same-office" });
  });

  it("names its document", () => {
    const blank = { ...succession()[2], document: " " } as Step[2];
    expect(refusalOf(inAppraisal, [succession()[0], system, blank], facts)).toEqual({ code: "dossier.reason-missing" });
  });

  it("takes along a result that waits to be fetched, and leaves what has ended", () => {
    const ready = after(filed(), untilSealed);
    const late: Step = ["2026-11-06T08:00", system, succession()[2]];
    expect(after(ready, [late], facts).dossier).toMatchObject({ office: NEXT, status: "result-ready" });
    const withdrawn = after(received, [["2026-11-04T08:00", receptionOfficer, { type: "withdraw", reason: "Thôi" }]]);
    expect(refusalOf(withdrawn, late, facts)?.code).toBe("dossier.act-not-allowed");
  });
});
