import { describe, expect, it } from "vitest";
import { attachPaper } from "./attach-paper.ts";
import { provideSupplement } from "./provide-supplement.ts";
import { receiveDossier } from "./receive-dossier.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, handlingOfficer, otherCitizen, pdf, receptionOfficer } from "./testing/invented-office.ts";
import { act, filedOnline, inAppraisal, refusalOf, valueOf } from "./testing/story.ts";

const items = [{ component: "proof", title: "Giấy tờ chứng minh", reason: "Bản chụp bị mờ" }];
const attach = (on: InMemoryDesk, draft: string, name: string) =>
  attachPaper(on.desk, citizen, { draft, component: "proof", name, bytes: pdf(name) }).then(valueOf);

async function asked(on: InMemoryDesk): Promise<string> {
  const { id } = await inAppraisal(on);
  on.at("2026-11-04T09:00");
  await act(on, [handlingOfficer, id], { type: "ask-supplement", items });
  on.at("2026-11-06T20:00");
  return id;
}

describe("answer to a supplement request (nộp giấy tờ bổ sung)", () => {
  it("brings the papers uploaded since the request, in the place of the old ones", async () => {
    const on = inMemoryDesk();
    const id = await asked(on);
    await attach(on, id, "ro-net.pdf");
    const dossier = valueOf(await provideSupplement(on.desk, citizen, { target: { id }, note: "Đã chụp lại" }));
    expect(dossier).toMatchObject({
      status: "supplement-provided",
      supplement: { providedAt: "2026-11-06T20:00:00+07:00" },
    });
    expect(dossier.papers.map(({ file }) => file?.name)).toEqual(["ro-net.pdf"]);
    expect(on.eventsOf(id).at(-1)).toMatchObject({ data: { note: "Đã chụp lại" }, place: { kind: "online" } });
  });

  it("is refused with nothing in hand: what was filed before is no answer", async () => {
    const on = inMemoryDesk();
    const id = await asked(on);
    expect(refusalOf(await provideSupplement(on.desk, citizen, { target: { id } }))).toEqual({
      code: "supplement.nothing-provided",
    });
  });

  it("may be counted at the counter", async () => {
    const on = inMemoryDesk();
    const id = await asked(on);
    const paper = { component: "proof", title: "Giấy tờ chứng minh", originals: 1, certified: 0, photocopies: 0 };
    expect(
      valueOf(await provideSupplement(on.desk, receptionOfficer, { target: { id }, counted: [paper] })).papers,
    ).toEqual([paper]);
  });

  it("before reception completes the filing, with the note", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    on.at("2026-11-03T08:30");
    await act(on, [receptionOfficer, id], { type: "ask-completion", items });
    await attach(on, id, "ro-net.pdf");
    const dossier = valueOf(await provideSupplement(on.desk, citizen, { target: { id }, note: "Bản mới" }));
    expect(dossier).toMatchObject({
      status: "submitted",
      completion: { items },
      papers: [{ file: { name: "ro-net.pdf" } }],
    });
    expect(on.eventsOf(id).at(-1)).toMatchObject({ type: "completed", data: { note: "Bản mới" } });
  });

  it("does not bring the papers of the completion a second time", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    on.at("2026-11-03T08:30");
    await act(on, [receptionOfficer, id], { type: "ask-completion", items });
    await attach(on, id, "lan-mot.pdf");
    valueOf(await provideSupplement(on.desk, citizen, { target: { id } }));
    on.at("2026-11-03T10:00");
    valueOf(await receiveDossier(on.desk, receptionOfficer, { id }));
    await act(on, [handlingOfficer, id], { type: "take-up" });
    await act(on, [handlingOfficer, id], { type: "ask-supplement", items });
    on.at("2026-11-03T11:00");
    await attach(on, id, "lan-hai.pdf");
    const { papers } = valueOf(await provideSupplement(on.desk, citizen, { target: { id } }));
    expect(papers.map(({ file }) => file?.name)).toEqual(["lan-hai.pdf"]);
  });

  it("is refused while nothing is asked", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    expect(refusalOf(await provideSupplement(on.desk, citizen, { target: { id }, note: "Thêm" }))).toEqual({
      code: "dossier.act-not-allowed",
      act: "provide-supplement",
      status: "in-appraisal",
    });
  });

  it("does not know another citizen's dossier", async () => {
    const on = inMemoryDesk();
    const id = await asked(on);
    expect(refusalOf(await provideSupplement(on.desk, otherCitizen, { target: { id }, note: "Thêm" }))).toEqual({
      code: "dossier.unknown",
    });
  });
});
