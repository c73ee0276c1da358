import { moment } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import type { Filing } from "./file-dossier.ts";
import { receiveAtCounter } from "./receive-at-counter.ts";
import { receiveDossier } from "./receive-dossier.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import {
  citizen,
  confirmation,
  handlingOfficer,
  OFFICE,
  pack,
  receptionOfficer,
  staff,
} from "./testing/invented-office.ts";
import { filedOnline, refusalOf, valueOf } from "./testing/story.ts";

const person = {
  fullName: "Lê Thị Mẫu",
  personalNumber: "022190000003",
  phone: "0912000003",
  address: "Số 3, đường Mẫu",
};

const walkIn = (id: string, more: Partial<Filing["submit"]> = {}): Filing => ({
  id,
  procedure: confirmation.code,
  submit: {
    office: OFFICE,
    caseCode: "usual",
    channel: "counter",
    owner: person,
    applicant: person,
    account: null,
    answers: { purpose: "Kết hôn" },
    papers: [{ component: "proof", title: "Giấy tờ chứng minh", originals: 0, certified: 1, photocopies: 0 }],
    returnBy: "counter",
    units: 1,
    pagesOfOriginal: 1,
    ...more,
  },
});

describe("reception at the counter (tiếp nhận trực tiếp)", () => {
  it("files and receives in one step", async () => {
    const on = inMemoryDesk();
    on.at("2026-11-03T09:00");
    expect(valueOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-1")))).toMatchObject({
      status: "received",
      code: "H99.12-261103-0001",
      channel: "counter",
      account: null,
      due: { on: "2026-11-06" },
      fee: { totalVnd: 15_000 },
      sequence: 2,
    });
    expect(on.eventsOf("quay-1").map(({ type }) => type)).toEqual(["submitted", "received"]);
  });

  it("waives a fee on what the person shows, and files nothing where the exemption does not hold", async () => {
    const poor = "Người thuộc hộ nghèo";
    const fees = confirmation.fees.map((fee) => ({ ...fee, exemptions: [poor] }));
    const on = inMemoryDesk({ procedures: [{ ...confirmation, fees }] });
    on.at("2026-11-03T09:00");
    const exempt = (exemption: string) =>
      receiveAtCounter(on.desk, receptionOfficer, {
        ...walkIn("quay-1"),
        exemptions: [{ fee: "certificate", exemption, evidence: "Giấy chứng nhận hộ nghèo số 01" }],
      });
    expect(refusalOf(await exempt("Người quen"))?.code).toBe("fee.exemption-unknown");
    expect(on.dossiers()).toEqual([]);
    expect(valueOf(await exempt(poor))).toMatchObject({
      code: "H99.12-261103-0001",
      fee: { totalVnd: 0, waived: [{ fee: "certificate", exemption: poor }] },
    });
  });

  it("is one dossier with one number, however often the button is pressed", async () => {
    const on = inMemoryDesk();
    on.at("2026-11-03T09:00");
    const first = valueOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-1")));
    expect(valueOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-1")))).toEqual(first);
    expect(valueOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-2"))).code).toBe(
      "H99.12-261103-0002",
    );
    expect(on.dossiers().length).toBe(2);
  });

  it("is one dossier too where the button is pressed twice at once", async () => {
    const on = inMemoryDesk();
    on.at("2026-11-03T09:00");
    on.meanwhile(() => receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-1")));
    expect(refusalOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-1")))).toEqual({
      code: "dossier.changed-meanwhile",
    });
    expect(on.dossiers().length).toBe(1);
  });

  it("only files what it takes in for another office; that office receives it, and its clock starts there", async () => {
    const elsewhere = "trung-tam-khac";
    const on = inMemoryDesk({
      pack: {
        ...pack,
        offices: [...pack.offices, { ...pack.offices[0]!, id: elsewhere }],
        procedures: pack.procedures.map((each) => ({ ...each, nonTerritorial: true })),
      },
    });
    on.at("2026-11-03T09:00");
    const desk = staff("noi-khac", ["reception-officer"], elsewhere);
    const filed = valueOf(await receiveAtCounter(on.desk, desk, walkIn("quay-1", { takenAt: elsewhere })));
    expect(filed).toMatchObject({ status: "submitted", office: OFFICE, takenAt: elsewhere, code: null, due: null });
    expect(on.eventsOf("quay-1")[0]?.place).toEqual({ kind: "centre", office: elsewhere });
    expect(refusalOf(await receiveDossier(on.desk, desk, { id: "quay-1" }))?.code).toBe("access.not-competent");
    on.at("2026-11-04T09:00");
    const received = valueOf(await receiveDossier(on.desk, receptionOfficer, { id: "quay-1" }));
    expect(received).toMatchObject({
      status: "received",
      due: { on: "2026-11-09" },
      participants: [OFFICE, elsewhere],
    });
    expect(received.due?.segments[0]).toMatchObject({ kind: "started", phase: "competent-received" });
  });

  it("helps an owner to file online, and it counts as online", async () => {
    const on = inMemoryDesk();
    on.at("2026-11-03T09:00");
    const assisted = { reason: "elderly", consent: "fingerprint", note: "Có con đi cùng" } as const;
    const filing = walkIn("quay-1", { channel: "online", assisted });
    expect(valueOf(await receiveAtCounter(on.desk, receptionOfficer, filing))).toMatchObject({
      status: "received",
      channel: "online",
      assisted,
      fee: { totalVnd: 7500 },
    });
  });

  it("counts what the post brought from the signing of the hand-over record", async () => {
    const on = inMemoryDesk();
    on.at("2026-11-04T08:00");
    const postalRecord = { number: "BB-01", items: 1, complete: true, signedAt: moment("2026-11-03T16:00:00+07:00") };
    const byPost = (id: string, complete: boolean) =>
      receiveAtCounter(
        on.desk,
        receptionOfficer,
        walkIn(id, { channel: "post", postalRecord: { ...postalRecord, complete } }),
      ).then(valueOf);
    expect((await byPost("quay-1", true)).due).toMatchObject({
      on: "2026-11-06",
      segments: [{ phase: "post-handed-over", at: postalRecord.signedAt }, {}, {}],
    });
    expect((await byPost("quay-2", false)).due?.on).toBe("2026-11-09");
  });

  it("does not hand out a dossier that the officer may not see because he named its id", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    const elsewhere = staff("noi-khac", ["reception-officer"], "trung-tam-khac");
    expect(refusalOf(await receiveAtCounter(on.desk, elsewhere, walkIn(id)))).toEqual({
      code: "access.not-competent",
      act: "submit",
    });
  });

  it("saves nothing and takes no number where filing or reception is refused", async () => {
    const on = inMemoryDesk();
    on.at("2026-11-03T09:00");
    expect(refusalOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-1", { papers: [] })))).toEqual({
      code: "dossier.papers-missing",
      components: ["proof"],
    });
    expect(refusalOf(await receiveAtCounter(on.desk, handlingOfficer, walkIn("quay-1")))?.code).toBe(
      "access.not-competent",
    );
    expect(refusalOf(await receiveAtCounter(on.desk, citizen, walkIn("quay-1")))?.code).toBe("access.not-competent");
    on.at("2026-12-31T09:00");
    expect(refusalOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-1")))).toEqual({
      code: "calendar.not-published",
      year: 2027,
    });
    expect(on.dossiers()).toEqual([]);
    on.at("2026-11-03T10:00");
    expect(valueOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("quay-1"))).code).toBe(
      "H99.12-261103-0001",
    );
  });

  it("is refused for a procedure that the province does not know", async () => {
    const on = inMemoryDesk();
    expect(
      refusalOf(await receiveAtCounter(on.desk, receptionOfficer, { ...walkIn("quay-1"), procedure: "9.999999" })),
    ).toEqual({ code: "procedure.unknown", procedure: "9.999999" });
  });

  it("keeps what is not complete without receiving it, and gives it no number", async () => {
    const on = inMemoryDesk();
    on.at("2026-11-03T09:00");
    const kept = valueOf(
      await receiveAtCounter(on.desk, receptionOfficer, walkIn("chua-du", { papers: [], isIncomplete: true })),
    );
    expect(kept).toMatchObject({ status: "submitted", code: null });
    const next = valueOf(await receiveAtCounter(on.desk, receptionOfficer, walkIn("du")));
    expect(next.code).toBe("H99.12-261103-0001");
  });
});
