import { describe, expect, it } from "vitest";
import {
  approver,
  citizen,
  clerk,
  handlingOfficer,
  otherCitizen,
  receptionOfficer,
  returningOfficer,
  staff,
} from "../../fixtures/invented-office.ts";
import { pack } from "../../fixtures/invented-pack.ts";
import {
  after,
  approve,
  fetchOnline,
  filed,
  pay,
  propose,
  receive,
  refusalOf,
  seal,
  sign,
  takeUp,
  untilSealed,
  type Step,
} from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { allowedActs } from "./allowed-acts.ts";
import { onTheSpot } from "./on-the-spot.ts";

const by = (actor: Step[1], [at, , act]: Step): Step => [at, actor, act];

describe("decide (quyết định trên hồ sơ)", () => {
  it("carries a dossier from the citizen's submission to the sealed result in his hands", () => {
    const { dossier, events } = after(filed(), [...untilSealed, pay, fetchOnline]);
    expect(events.map(({ type }) => type)).toEqual([
      "submitted",
      "received",
      "taken-up",
      "proposed",
      "approved",
      "signed",
      "sealed",
      "fee-paid",
      "returned",
    ]);
    expect(new Set(events.map(({ actor }) => actor.id)).size).toBe(5);
    expect(dossier).toMatchObject({
      status: "returned",
      sequence: 9,
      code: "H99.12-261103-0007",
      handler: "thu-ly",
      due: { on: "2026-11-06" },
      endedAt: "2026-11-05T10:00:00+07:00",
      paidVnd: 7500,
      result: {
        number: "01/XNM",
        issuedOn: "2026-11-05",
        approvedBy: "lanh-dao",
        signedBy: "lanh-dao",
        sealedBy: "van-thu",
        sealId: "ubnd-phuong-mau-2",
      },
    });
  });

  it("records who, when and where, as five acts on the spot", () => {
    const { events } = after(filed(), [...untilSealed, pay, fetchOnline]);
    expect(events[1]).toMatchObject({
      at: "2026-11-03T09:00:00+07:00",
      actor: { kind: "staff", id: "tiep-nhan", name: "Cán bộ tiep-nhan", title: "Chuyên viên" },
      place: { kind: "centre", office: "trung-tam-mau" },
    });
    expect(onTheSpot(events)).toEqual(["received", "proposed", "approved", "sealed", "returned"]);
  });

  it("does not count an act done at the agency as on the spot", () => {
    const atAgency = { place: { kind: "agency", office: "ubnd-phuong-mau" } } as const;
    const { events } = after(after(filed(), [receive, takeUp]), [propose, approve], atAgency);
    expect(onTheSpot(events)).toEqual(["received"]);
  });

  describe("asks for the person first", () => {
    it.each([
      ["a handling officer who receives", filed(), by(handlingOfficer, receive)],
      ["a citizen who receives his own dossier", filed(), by(citizen, receive)],
      ["a reception officer who takes up", after(filed(), [receive]), by(receptionOfficer, takeUp)],
      ["a clerk who proposes", after(filed(), [receive, takeUp]), by(clerk, propose)],
      ["a handling officer who approves", after(filed(), [receive, takeUp, propose]), by(handlingOfficer, approve)],
      ["a clerk who signs", after(filed(), [receive, takeUp, propose, approve]), by(clerk, sign)],
      [
        "an approver who seals",
        after(filed(), [receive, takeUp, propose, approve, sign]),
        by(staff("lanh-dao-2", "approver"), seal),
      ],
      ["a clerk who takes money", after(filed(), [receive]), by(clerk, pay)],
      ["another citizen who collects", after(filed(), [...untilSealed, pay]), by(otherCitizen, fetchOnline)],
    ] as const)("and refuses %s", (_, story, step) => {
      expect(refusalOf(story, step)).toEqual({ code: "access.not-competent", act: step[2].type });
    });

    it("refuses an officer of another province with the same name and role", () => {
      expect(refusalOf(filed(), by({ ...receptionOfficer, tenant: "H98" }, receive))).toEqual({
        code: "access.not-competent",
        act: "receive",
      });
      expect(
        refusalOf(filed(), ["2026-11-03T08:00", { ...citizen, tenant: "H98" }, { type: "withdraw", reason: "Nhầm" }]),
      ).toEqual({ code: "access.not-competent", act: "withdraw" });
    });

    it("refuses an officer of another office", () => {
      const elsewhere = {
        ...receptionOfficer,
        posts: receptionOfficer.posts.map((post) => ({ ...post, office: "trung-tam-khac" })),
      };
      expect(refusalOf(filed(), by(elsewhere, receive))).toEqual({ code: "access.not-competent", act: "receive" });
    });

    it("refuses an officer whose post begins tomorrow or ended yesterday, and takes one on his last day", () => {
      const from = (first: string, last?: string) => ({
        ...receptionOfficer,
        posts: [{ ...receptionOfficer.posts[0]!, from: day(first), ...(last ? { to: day(last) } : {}) }],
      });
      expect(refusalOf(filed(), by(from("2026-11-04"), receive))?.code).toBe("access.not-competent");
      expect(refusalOf(filed(), by(from("2026-01-01", "2026-11-02"), receive))?.code).toBe("access.not-competent");
      expect(refusalOf(filed(), by(from("2026-11-03", "2026-11-03"), receive))).toBeNull();
    });

    it("tells a stranger nothing of the state: he is not competent, whatever it is", () => {
      expect(refusalOf(after(filed(), [...untilSealed, pay, fetchOnline]), by(otherCitizen, fetchOnline))?.code).toBe(
        "access.not-competent",
      );
    });

    it("lets the owner see to a dossier that another person filed for him", () => {
      const story = filed({
        account: citizen.id,
        owner: { fullName: otherCitizen.name, personalNumber: otherCitizen.personalNumber, phone: "", address: "" },
      });
      expect(
        refusalOf(story, ["2026-11-03T08:00", otherCitizen, { type: "withdraw", reason: "Tôi tự nộp" }]),
      ).toBeNull();
    });

    it("takes nobody for the owner because both have no personal number", () => {
      const story = filed({ owner: { fullName: "Không rõ", personalNumber: "", phone: "", address: "" } });
      expect(
        refusalOf(story, [
          "2026-11-03T08:00",
          { ...otherCitizen, personalNumber: "" },
          { type: "withdraw", reason: "Thử" },
        ])?.code,
      ).toBe("access.not-competent");
    });

    it("accepts no act from before the submission", () => {
      expect(refusalOf(filed(), ["2026-11-01T09:00", receptionOfficer, { type: "receive", number: 1 }])?.code).toBe(
        "access.not-competent",
      );
    });
  });

  describe("keeps duties apart", () => {
    const everything = staff(
      "da-nang",
      "reception-officer",
      "handling-officer",
      "approver",
      "clerk",
      "returning-officer",
    );
    const keeper = { pack: { ...pack, seals: pack.seals.map((each) => ({ ...each, custodian: everything.id })) } };

    it("and lets nobody approve what he proposed", () => {
      const story = after(filed(), [receive, takeUp, by(everything, propose)]);
      expect(refusalOf(story, by(everything, approve))).toEqual({
        code: "access.duties-not-separated",
        act: "approve",
        earlierAct: "propose",
      });
    });

    it("and lets nobody seal what he signed, even if he keeps the seal", () => {
      const story = after(filed(), [receive, takeUp, propose, by(everything, approve), by(everything, sign)]);
      expect(refusalOf(story, by(everything, seal), keeper)).toEqual({
        code: "access.duties-not-separated",
        act: "seal",
        earlierAct: "sign",
      });
    });

    it("also after the dossier was sent back and proposed again by the same person", () => {
      const story = after(filed(), [
        receive,
        takeUp,
        propose,
        ["2026-11-04T16:00", approver, { type: "send-back", reason: "Xem lại" }],
        by(everything, propose),
      ]);
      expect(refusalOf(story, by(everything, approve))?.code).toBe("access.duties-not-separated");
    });
  });

  it("asks for the state second, and names act and state", () => {
    expect(refusalOf(filed(), takeUp)).toEqual({
      code: "dossier.act-not-allowed",
      act: "take-up",
      status: "submitted",
    });
    expect(refusalOf(after(filed(), [receive]), receive)).toEqual({
      code: "dossier.act-not-allowed",
      act: "receive",
      status: "received",
    });
    expect(
      refusalOf(after(filed(), [receive, takeUp, propose, approve]), [
        "2026-11-05T09:10",
        citizen,
        { type: "withdraw", reason: "Thôi" },
      ]),
    ).toEqual({
      code: "dossier.act-not-allowed",
      act: "withdraw",
      status: "approved",
    });
  });

  it.each([
    ["reception officer", receptionOfficer, ["ask-completion", "decline", "receive", "transfer", "withdraw"]],
    ["owner", citizen, ["withdraw"]],
    ["other citizen", otherCitizen, []],
    ["handling officer", handlingOfficer, []],
    ["returning officer", returningOfficer, []],
  ] as const)("offers the %s of a submitted dossier what he may do now", (_, actor, acts) => {
    expect([...allowedActs(filed().dossier, actor, day("2026-11-03"))].toSorted()).toEqual(acts);
  });

  it("offers nobody anything once the result is returned, but the approver to mend it", () => {
    const { dossier } = after(filed(), [...untilSealed, pay, fetchOnline]);
    const others = [citizen, receptionOfficer, handlingOfficer, clerk, returningOfficer];
    expect(others.flatMap((person) => allowedActs(dossier, person, day("2026-11-06")))).toEqual([]);
    expect(allowedActs(dossier, approver, day("2026-11-06"))).toEqual(["reissue-result", "annul-result"]);
  });
});
