import { describe, expect, it } from "vitest";
import { approver, file, handlingOfficer, staff } from "../../fixtures/invented-office.ts";
import {
  after,
  approve,
  filed,
  propose,
  proposeRefusal,
  receive,
  refusalOf,
  seal,
  sign,
  takeUp,
  type Step,
} from "../../fixtures/story.ts";

const at = (when: string, [, actor, act]: Step): Step => [when, actor, act];
const proposed = after(filed(), [receive, takeUp, propose]);
const approved = after(proposed, [approve]);

describe("result (kết quả giải quyết)", () => {
  it("is proposed with a conclusion", () => {
    expect(
      refusalOf(after(filed(), [receive, takeUp]), [
        "2026-11-04T15:00",
        handlingOfficer,
        { type: "propose", outcome: "grant", conclusion: " " },
      ]),
    ).toEqual({ code: "dossier.reason-missing" });
    expect(proposed.dossier.proposal).toEqual({ outcome: "grant", conclusion: "Đủ điều kiện", by: "thu-ly" });
  });

  it("may be sent back with a reason, which is gone once it is proposed again", () => {
    const back: Step = ["2026-11-04T16:00", approver, { type: "send-back", reason: " Nêu rõ căn cứ " }];
    expect(refusalOf(proposed, ["2026-11-04T16:00", approver, { type: "send-back", reason: "" }])).toEqual({
      code: "dossier.reason-missing",
    });
    expect(after(proposed, [back]).dossier).toMatchObject({
      status: "in-appraisal",
      proposal: null,
      reason: "Nêu rõ căn cứ",
    });
    expect(after(proposed, [back, at("2026-11-04T17:00", propose)]).dossier).toMatchObject({
      status: "awaiting-approval",
      reason: null,
    });
  });

  it("bears the day of its approval", () => {
    expect(approved.dossier.result).toMatchObject({
      outcome: "grant",
      number: "01/XNM",
      issuedOn: "2026-11-05",
      draft: file("draft"),
    });
  });

  it("is signed by who approved it", () => {
    expect(refusalOf(approved, ["2026-11-05T09:30", staff("lanh-dao-2", "approver"), sign[2]])).toEqual({
      code: "result.signer-not-approver",
    });
  });

  it("is not signed on another day than the one it bears, until the approval is renewed", () => {
    expect(refusalOf(approved, at("2026-11-06T08:00", sign))).toEqual({
      code: "result.dated-another-day",
      issuedOn: "2026-11-05",
    });
    const renewed = after(approved, [at("2026-11-06T08:00", approve)]);
    expect(renewed.dossier.result).toMatchObject({ issuedOn: "2026-11-06", number: "01/XNM" });
    expect(refusalOf(renewed, at("2026-11-06T08:30", sign))).toBeNull();
  });

  it("is not approved twice on one day, nor renewed by another approver", () => {
    expect(refusalOf(approved, at("2026-11-05T11:00", approve))).toEqual({ code: "result.already-approved" });
    expect(refusalOf(approved, ["2026-11-06T08:00", staff("lanh-dao-2", "approver"), approve[2]])).toEqual({
      code: "result.already-approved",
    });
  });

  it("may be sealed on a later day than it is signed", () => {
    expect(refusalOf(after(approved, [sign]), at("2026-11-06T08:00", seal))).toBeNull();
  });

  it("is not sealed before it is signed", () => {
    expect(refusalOf(approved, seal)).toEqual({ code: "dossier.act-not-allowed", act: "seal", status: "approved" });
  });

  it("keeps draft, signed and sealed file apart", () => {
    expect(after(approved, [sign, seal]).dossier.result).toMatchObject({
      draft: file("draft"),
      signed: file("signed"),
      sealed: file("sealed"),
    });
  });

  it("that grants is ready to be returned, and the end of the time limit", () => {
    expect(after(approved, [sign, seal]).dossier).toMatchObject({
      status: "result-ready",
      endedAt: "2026-11-05T10:00:00+07:00",
      reason: null,
    });
  });

  it("that refuses is a result too: approved, signed, sealed, and then the end, with the conclusion as its reason", () => {
    const { dossier } = after(filed(), [receive, takeUp, proposeRefusal, approve, sign, seal]);
    expect(dossier).toMatchObject({
      status: "refused",
      reason: "Không đủ điều kiện",
      endedAt: "2026-11-05T10:00:00+07:00",
      result: { outcome: "refuse" },
    });
  });
});
