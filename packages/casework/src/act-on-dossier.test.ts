import type { Dossier, LaterAct } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { actOnDossier } from "./act-on-dossier.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, handlingOfficer, otherCitizen, receptionOfficer, staff } from "./testing/invented-office.ts";
import { act, filedOnline, inAppraisal, refusalOf, valueOf } from "./testing/story.ts";

const withdraw: LaterAct = { type: "withdraw", reason: "Không còn nhu cầu" };

describe("an act on a dossier (xử lý hồ sơ)", () => {
  it("saves the event and what the dossier becomes", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    expect(valueOf(await actOnDossier(on.desk, citizen, { target: { id, sequence: 1 }, act: withdraw }))).toMatchObject(
      { status: "withdrawn", sequence: 2 },
    );
    expect(on.dossiers()[0]).toMatchObject({ status: "withdrawn", sequence: 2 });
    expect(on.eventsOf(id).map(({ type }) => type)).toEqual(["submitted", "withdrawn"]);
  });

  it("saves nothing where the domain refuses", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    expect(
      refusalOf(await actOnDossier(on.desk, citizen, { target: { id }, act: { type: "withdraw", reason: "" } })),
    ).toEqual({ code: "dossier.reason-missing" });
    expect(on.dossiers()[0]).toMatchObject({ status: "submitted", sequence: 1 });
    expect(on.eventsOf(id).length).toBe(1);
  });

  it("does not know a dossier out of the caller's sight, and does not tell it from one that is not", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    const elsewhere = staff("noi-khac", ["reception-officer"], "trung-tam-khac");
    const administrator = staff("quan-tri", ["tenant-administrator"]);
    for (const caller of [otherCitizen, elsewhere, administrator]) {
      expect(refusalOf(await actOnDossier(on.desk, caller, { target: { id }, act: withdraw }))).toEqual({
        code: "dossier.unknown",
      });
    }
    expect(refusalOf(await actOnDossier(on.desk, citizen, { target: { id: "khong-co" }, act: withdraw }))).toEqual({
      code: "dossier.unknown",
    });
  });

  it("does not know a dossier of another province", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    const abroad = { ...receptionOfficer, actor: { ...receptionOfficer.actor, tenant: "H98" } };
    expect(refusalOf(await actOnDossier(on.desk, abroad, { target: { id }, act: withdraw }))).toEqual({
      code: "dossier.unknown",
    });
  });

  it("is refused to who looked at an older state, before anything else is judged", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    const propose: LaterAct = { type: "propose", outcome: "grant", conclusion: "Đủ điều kiện" };
    expect(
      refusalOf(await actOnDossier(on.desk, handlingOfficer, { target: { id, sequence: 2 }, act: propose })),
    ).toEqual({ code: "dossier.changed-meanwhile" });
    expect(
      refusalOf(await actOnDossier(on.desk, handlingOfficer, { target: { id, sequence: 3 }, act: propose })),
    ).toBeNull();
  });

  it("of two officers at the same moment: one wins, the other is told", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    on.meanwhile(() => act(on, [receptionOfficer, id], { type: "decline", reason: "Không thuộc thẩm quyền" }));
    expect(refusalOf(await actOnDossier(on.desk, citizen, { target: { id }, act: withdraw }))).toEqual({
      code: "dossier.changed-meanwhile",
    });
    expect(on.dossiers()[0]).toMatchObject({ status: "not-accepted", sequence: 2 });
  });

  it("is made, judged and dated at one and the same moment, however long it takes", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    on.at("2026-11-03T23:59");
    on.letTimePass();
    let seenAt = "";
    const made = async (_: Dossier, __: unknown, { at }: { readonly at: string }): Promise<LaterAct> => {
      seenAt = at;
      return withdraw;
    };
    const dossier = valueOf(await actOnDossier(on.desk, citizen, { target: { id }, act: made }));
    expect(dossier.endedAt).toBe(seenAt);
  });
});
