import { describe, expect, it } from "vitest";
import { citizen, handlingOfficer, otherCitizen, staff } from "../../fixtures/invented-office.ts";
import { TENANT } from "../../fixtures/invented-pack.ts";
import { after, filed, untilSealed } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import type { DossierActType } from "../dossier/act.ts";
import { TRANSITIONS } from "../dossier/transitions.ts";
import type { Role } from "./actor.ts";
import { COMPETENCE, isOwner, mayAct } from "./competence.ts";

const acts = Object.keys(COMPETENCE) as DossierActType[];
const { dossier } = filed();
const on = day("2026-11-03");

describe("competence (thẩm quyền)", () => {
  it("says of every act in the life of a dossier who may do it", () => {
    const inLife = new Set(Object.values(TRANSITIONS).flatMap((row) => Object.keys(row)));
    expect([...inLife].filter((act) => !(act in COMPETENCE))).toEqual([]);
    const nobodys = acts.filter(
      (act) => [...COMPETENCE[act].roles, ...(COMPETENCE[act].everywhere ?? [])].length === 0,
    );
    expect(nobodys).toEqual([]);
  });

  it("gives the citizen what is his, and nothing of the office's", () => {
    expect(acts.filter((act) => mayAct(citizen, act, { dossier, on }).ok).toSorted()).toEqual([
      "complete",
      "provide-supplement",
      "return-result",
      "submit",
      "withdraw",
    ]);
    expect(acts.filter((act) => mayAct(otherCitizen, act, { dossier, on }).ok)).toEqual([]);
  });

  it("gives the platform itself what is synchronised or follows from law, and no decision", () => {
    const system = { kind: "system", tenant: TENANT, id: "system", name: "Đồng bộ" } as const;
    expect(acts.filter((act) => mayAct(system, act, { dossier, on }).ok).toSorted()).toEqual([
      "close-unanswered",
      "finish-leg",
      "pay-fee",
      "prove-obligation",
      "recompute-due",
      "transfer",
    ]);
  });

  it("lets the administrator of the province move and recompute dossiers of any office, and decide nothing", () => {
    const administrator = staff("quan-tri", "tenant-administrator");
    const elsewhere = { ...dossier, office: "noi-khac" };
    expect(acts.filter((act) => mayAct(administrator, act, { dossier: elsewhere, on }).ok).toSorted()).toEqual([
      "recompute-due",
      "transfer",
    ]);
  });

  it("lets leaders permit and stop the clock, and the director permit", () => {
    const of = (role: Role) => acts.filter((act) => mayAct(staff("lanh-dao-2", role), act, { dossier, on }).ok);
    expect(of("centre-director")).toEqual(["permit-second-supplement"]);
    expect(of("department-leader")).toEqual(["permit-second-supplement", "stop-clock", "resume-clock"]);
  });

  it("lets the desk that took a dossier in for another office follow it to its return, and no more", () => {
    const taken = { ...dossier, office: "noi-khac", takenAt: dossier.office };
    const desk = staff("quay", "reception-officer", "returning-officer");
    expect(acts.filter((act) => mayAct(desk, act, { dossier: taken, on }).ok).toSorted()).toEqual([
      "attach-scan",
      "complete",
      "provide-supplement",
      "return-result",
      "withdraw",
    ]);
  });

  it.each(["control-officer", "inspector"] as const)("lets a %s look, and do nothing to a dossier", (role: Role) => {
    expect(acts.filter((act) => mayAct(staff("xem", role), act, { dossier, on }).ok)).toEqual([]);
  });

  it("never gives one role two steps that must be apart", () => {
    const roles = (act: DossierActType) => COMPETENCE[act].roles;
    expect(roles("approve").filter((role) => roles("propose").includes(role))).toEqual([]);
    expect(roles("reissue-result").filter((role) => roles("propose").includes(role))).toEqual([]);
    expect(roles("seal").filter((role) => roles("sign").includes(role) || roles("approve").includes(role))).toEqual([]);
  });

  it("refuses an account of level 1 to submit", () => {
    expect(mayAct({ ...citizen, assurance: 1 }, "submit", { dossier, on })).toEqual({
      ok: false,
      refusal: { code: "access.assurance-too-low" },
    });
  });

  it("keeps the seal from who approved or signed, whoever did the other", () => {
    const [one, two] = [staff("mot", "clerk", "approver"), staff("hai", "approver")];
    const { result } = after(filed(), untilSealed).dossier;
    const by = (approvedBy: string, signedBy: string) => ({
      dossier: { ...dossier, result: { ...result!, approvedBy, signedBy } },
      on,
    });
    expect(mayAct(one, "seal", by(two.id, one.id))).toMatchObject({ refusal: { earlierAct: "sign" } });
    expect(mayAct(one, "seal", by(one.id, two.id))).toMatchObject({ refusal: { earlierAct: "approve" } });
    expect(mayAct(one, "seal", by(two.id, two.id)).ok).toBe(true);
  });

  it("knows the owner by account or by personal number, and never an officer as one", () => {
    expect(isOwner(citizen, dossier)).toBe(true);
    expect(isOwner({ ...otherCitizen, personalNumber: citizen.personalNumber }, dossier)).toBe(true);
    expect(isOwner({ ...citizen, personalNumber: otherCitizen.personalNumber }, dossier)).toBe(true);
    expect(isOwner(otherCitizen, dossier)).toBe(false);
    expect(isOwner({ ...handlingOfficer, id: citizen.id }, dossier)).toBe(false);
  });
});
