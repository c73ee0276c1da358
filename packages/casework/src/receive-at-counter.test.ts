import { describe, expect, it } from "vitest";
import type { Filing } from "./file-dossier.ts";
import { receiveAtCounter } from "./receive-at-counter.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, confirmation, handlingOfficer, OFFICE, receptionOfficer, staff } from "./testing/invented-office.ts";
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
});
