import { day } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, confirmation, OFFICE, otherCitizen, pack } from "./testing/invented-office.ts";
import { filedOnline, refusalOf, valueOf } from "./testing/story.ts";
import { beginDraft, saveDraft } from "./write-draft.ts";

describe("draft of a filing (hồ sơ đang soạn)", () => {
  it("begins empty, at the office that offers the procedure, with the version in force", async () => {
    const { desk } = inMemoryDesk();
    expect(valueOf(await beginDraft(desk, citizen, { procedure: confirmation.code }))).toMatchObject({
      account: citizen.actor.id,
      procedure: confirmation.code,
      procedureVersion: "2025-07-01",
      caseCode: "usual",
      office: OFFICE,
      revision: 1,
      answers: {},
      filedAt: null,
    });
  });

  it("is taken up again rather than begun twice, but not by another citizen", async () => {
    const { desk } = inMemoryDesk();
    const first = valueOf(await beginDraft(desk, citizen, { procedure: confirmation.code }));
    expect(valueOf(await beginDraft(desk, citizen, { procedure: confirmation.code })).id).toBe(first.id);
    expect(valueOf(await beginDraft(desk, otherCitizen, { procedure: confirmation.code })).id).not.toBe(first.id);
  });

  it("is begun anew once the earlier one is filed", async () => {
    const on = inMemoryDesk();
    const dossier = await filedOnline(on);
    expect(valueOf(await beginDraft(on.desk, citizen, { procedure: confirmation.code })).id).not.toBe(dossier.id);
  });

  it("is refused for a procedure or an office that there is not", async () => {
    const { desk } = inMemoryDesk();
    expect(refusalOf(await beginDraft(desk, citizen, { procedure: "9.999999" }))).toEqual({
      code: "procedure.unknown",
      procedure: "9.999999",
    });
    expect(refusalOf(await beginDraft(desk, citizen, { procedure: confirmation.code, office: "noi-khac" }))).toEqual({
      code: "procedure.not-offered",
      procedure: confirmation.code,
      office: "noi-khac",
    });
  });

  it("is refused at an office that has closed or is not open yet", async () => {
    const closed = inMemoryDesk({
      pack: { ...pack, offices: pack.offices.map((office) => ({ ...office, to: day("2026-11-01") })) },
    });
    expect(refusalOf(await beginDraft(closed.desk, citizen, { procedure: confirmation.code }))?.code).toBe(
      "procedure.not-offered",
    );
    const later = inMemoryDesk({
      pack: { ...pack, offices: pack.offices.map((office) => ({ ...office, from: day("2026-12-01") })) },
    });
    expect(refusalOf(await beginDraft(later.desk, citizen, { procedure: confirmation.code }))?.code).toBe(
      "procedure.not-offered",
    );
  });

  it("is saved as typed, one revision after the other", async () => {
    const { desk } = inMemoryDesk();
    const { id } = valueOf(await beginDraft(desk, citizen, { procedure: confirmation.code }));
    expect(
      valueOf(await saveDraft(desk, citizen, { id, revision: 1, change: { answers: { purpose: "Kết" } } })),
    ).toEqual({ revision: 2 });
    expect(valueOf(await saveDraft(desk, citizen, { id, revision: 2, change: { phone: "0912000000" } }))).toEqual({
      revision: 3,
    });
    expect(await desk.drafts.find(citizen.actor.tenant, citizen.actor.id, id)).toMatchObject({
      answers: { purpose: "Kết" },
      phone: "0912000000",
      revision: 3,
    });
  });

  it("is not overwritten from a device that saw an older revision", async () => {
    const { desk } = inMemoryDesk();
    const { id } = valueOf(await beginDraft(desk, citizen, { procedure: confirmation.code }));
    valueOf(await saveDraft(desk, citizen, { id, revision: 1, change: { answers: { purpose: "Điện thoại" } } }));
    expect(
      refusalOf(await saveDraft(desk, citizen, { id, revision: 1, change: { answers: { purpose: "Máy tính" } } })),
    ).toEqual({ code: "draft.saved-elsewhere", revision: 2 });
    expect(await desk.drafts.find(citizen.actor.tenant, citizen.actor.id, id)).toMatchObject({
      answers: { purpose: "Điện thoại" },
    });
  });

  it("is not overwritten either when both devices save at the same moment", async () => {
    const on = inMemoryDesk();
    const { id } = valueOf(await beginDraft(on.desk, citizen, { procedure: confirmation.code }));
    on.meanwhile(() =>
      saveDraft(on.desk, citizen, { id, revision: 1, change: { answers: { purpose: "Điện thoại" } } }),
    );
    expect(
      refusalOf(await saveDraft(on.desk, citizen, { id, revision: 1, change: { answers: { purpose: "Máy tính" } } })),
    ).toEqual({ code: "draft.saved-elsewhere", revision: 2 });
  });

  it("is unknown to another citizen, and once it is filed", async () => {
    const on = inMemoryDesk();
    const { id } = valueOf(await beginDraft(on.desk, otherCitizen, { procedure: confirmation.code }));
    expect(refusalOf(await saveDraft(on.desk, citizen, { id, revision: 1, change: {} }))).toEqual({
      code: "draft.unknown",
    });
    const filed = await filedOnline(on);
    expect(refusalOf(await saveDraft(on.desk, citizen, { id: filed.id, revision: 2, change: {} }))).toEqual({
      code: "draft.unknown",
    });
  });
});
