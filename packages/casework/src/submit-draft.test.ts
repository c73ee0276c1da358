import { describe, expect, it } from "vitest";
import { attachPaper } from "./attach-paper.ts";
import { submitDraft } from "./submit-draft.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, confirmation, OFFICE, otherCitizen, pdf, receptionOfficer } from "./testing/invented-office.ts";
import { draftReady, filedOnline, refusalOf, valueOf } from "./testing/story.ts";
import { beginDraft, saveDraft } from "./write-draft.ts";

describe("submission online (nộp hồ sơ trực tuyến)", () => {
  it("makes a dossier of the citizen's draft, with a code to follow and his papers", async () => {
    const on = inMemoryDesk();
    const dossier = await filedOnline(on);
    expect(dossier).toMatchObject({
      status: "submitted",
      channel: "online",
      office: OFFICE,
      account: citizen.actor.id,
      owner: {
        fullName: "Nguyễn Văn Mẫu",
        personalNumber: "022090000001",
        phone: "0912000000",
        address: "Số 2, đường Mẫu",
      },
      answers: { purpose: "Kết hôn" },
      papers: [
        {
          component: "proof",
          title: "Giấy tờ chứng minh",
          file: { name: "giay-to.pdf", mediaType: "application/pdf" },
          originals: 0,
        },
      ],
      returnBy: "online",
      submittedAt: "2026-11-02T20:00:00+07:00",
    });
    expect(dossier.trackingCode).toMatch(/^MC-\w{4}-\w{4}$/);
    expect(on.eventsOf(dossier.id).map(({ type }) => type)).toEqual(["submitted"]);
  });

  it("twice files once, and answers the same", async () => {
    const on = inMemoryDesk();
    const { id } = await draftReady(on);
    const first = valueOf(await submitDraft(on.desk, citizen, id));
    expect(valueOf(await submitDraft(on.desk, citizen, id))).toEqual(first);
    expect(on.dossiers().length).toBe(1);
    expect(on.eventsOf(id).length).toBe(1);
  });

  it("from two windows at the same moment files once", async () => {
    const on = inMemoryDesk();
    const { id } = await draftReady(on);
    on.meanwhile(() => submitDraft(on.desk, citizen, id));
    expect(refusalOf(await submitDraft(on.desk, citizen, id))).toEqual({ code: "dossier.changed-meanwhile" });
    expect(on.eventsOf(id).length).toBe(1);
    expect(valueOf(await submitDraft(on.desk, citizen, id)).id).toBe(id);
  });

  it("marks the draft as filed", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    expect(await on.desk.drafts.find(citizen.actor.tenant, citizen.actor.id, id)).toMatchObject({
      filedAt: "2026-11-02T20:00:00+07:00",
    });
  });

  it("keeps the draft as it is where something is missing", async () => {
    const on = inMemoryDesk();
    const { id } = valueOf(await beginDraft(on.desk, citizen, { procedure: confirmation.code }));
    expect(refusalOf(await submitDraft(on.desk, citizen, id))?.code).toBe("form.answers-wrong");
    valueOf(await saveDraft(on.desk, citizen, { id, revision: 1, change: { answers: { purpose: "Kết hôn" } } }));
    expect(refusalOf(await submitDraft(on.desk, citizen, id))).toEqual({
      code: "dossier.papers-missing",
      components: ["proof"],
    });
    expect(on.dossiers()).toEqual([]);
    expect(await on.desk.drafts.find(citizen.actor.tenant, citizen.actor.id, id)).toMatchObject({ filedAt: null });
    valueOf(await attachPaper(on.desk, citizen, { draft: id, component: "proof", name: "a.pdf", bytes: pdf() }));
    expect(refusalOf(await submitDraft(on.desk, citizen, id))).toBeNull();
  });

  it("keeps what the citizen chose for the return", async () => {
    const on = inMemoryDesk();
    const { id } = await draftReady(on);
    valueOf(
      await saveDraft(on.desk, citizen, {
        id,
        revision: 2,
        change: { returnBy: "post", postalAddress: "Số 2, đường Mẫu", email: "ten@example.vn", units: 2 },
      }),
    );
    expect(valueOf(await submitDraft(on.desk, citizen, id))).toMatchObject({
      returnBy: "post",
      postalAddress: "Số 2, đường Mẫu",
      units: 2,
      owner: { email: "ten@example.vn" },
    });
  });

  it("does not know another person's draft, nor one that is not", async () => {
    const on = inMemoryDesk();
    const { id } = await draftReady(on);
    for (const caller of [otherCitizen, receptionOfficer])
      expect(refusalOf(await submitDraft(on.desk, caller, id))).toEqual({ code: "draft.unknown" });
    expect(refusalOf(await submitDraft(on.desk, citizen, "khong-co"))).toEqual({ code: "draft.unknown" });
  });

  it("is refused once the procedure has left the catalogue", async () => {
    const procedures = [confirmation];
    const on = inMemoryDesk({ procedures });
    const { id } = await draftReady(on);
    procedures.pop();
    expect(refusalOf(await submitDraft(on.desk, citizen, id))).toEqual({
      code: "procedure.unknown",
      procedure: confirmation.code,
    });
  });
});
