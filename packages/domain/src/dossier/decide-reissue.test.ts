import { describe, expect, it } from "vitest";
import { approver, handlingOfficer, returningOfficer, staff } from "../../fixtures/invented-office.ts";
import { TENANT } from "../../fixtures/invented-pack.ts";
import {
  after,
  annul,
  approve,
  fetchOnline,
  filed,
  pay,
  propose,
  proposeRefusal,
  receive,
  refusalOf,
  reissue,
  seal,
  sealAgain,
  sign,
  signAgain,
  takeUp,
  untilSealed,
  type Step,
} from "../../fixtures/story.ts";
import { replay } from "./evolve.ts";

const ready = after(filed(), untilSealed);
const returned = after(ready, [pay, fetchOnline]);
const refused = after(filed(), [receive, takeUp, proposeRefusal, approve, sign, seal]);
const returnAgain: Step = [
  "2026-11-11T08:00",
  returningOfficer,
  { type: "return-result", by: "counter", receiver: "Nguyễn Văn Mẫu", identitySeen: "Căn cước" },
];

describe("correction and replacement of a result (đính chính, thay thế kết quả)", () => {
  it("approves a new version; the earlier one is kept and says what became of it", () => {
    const { dossier } = after(returned, [reissue]);
    expect(dossier).toMatchObject({
      status: "approved",
      result: { version: 2, standing: "valid", number: "02/XNM", issuedOn: "2026-11-10", approvedBy: "lanh-dao" },
    });
    expect(dossier.earlierResults).toStrictEqual([{ ...returned.dossier.result!, standing: "replaced" }]);
    expect(dossier.result).not.toHaveProperty("signed");
  });

  it("says of a correction that the earlier version is corrected", () => {
    const correction = { ...reissue[2], kind: "correction" } as Step[2];
    expect(after(ready, [[reissue[0], approver, correction]]).dossier.earlierResults[0]?.standing).toBe("corrected");
  });

  it("is signed, sealed and returned like the first, and moves neither the end nor the fee", () => {
    const { dossier } = after(returned, [reissue, signAgain, sealAgain]);
    expect(dossier).toMatchObject({
      status: "result-ready",
      endedAt: "2026-11-05T10:00:00+07:00",
      result: { version: 2, sealId: "ubnd-phuong-mau-2" },
      paidVnd: 7500,
    });
    expect(after({ dossier, events: [] }, [returnAgain]).dossier.status).toBe("returned");
  });

  it("refuses again what was refused", () => {
    const again = after(refused, [reissue, signAgain, sealAgain]).dossier;
    expect(again).toMatchObject({ status: "refused", result: { outcome: "refuse" }, endedAt: refused.dossier.endedAt });
  });

  it("may happen more than once, each version after the other", () => {
    const second = after(returned, [reissue, signAgain, sealAgain]);
    const third = after(second, [["2026-11-11T09:00", approver, { ...reissue[2], resultNumber: "03/XNM" } as Step[2]]]);
    expect(third.dossier.earlierResults.map(({ version, standing }) => [version, standing])).toEqual([
      [1, "replaced"],
      [2, "replaced"],
    ]);
    expect(third.dossier.result?.version).toBe(3);
    expect(replay(third.dossier.id, TENANT, third.events)).toStrictEqual(third.dossier);
  });

  it("lets the postal item go, so that the mended result can be sent again", () => {
    const posted = after(ready, [
      pay,
      ["2026-11-06T09:00", returningOfficer, { type: "hand-to-post", item: { number: "EM1", address: "Số 2" } }],
      reissue,
    ]);
    expect(posted.dossier.postalItem).toBeNull();
  });

  it("keeps its version when it is dated again on another day", () => {
    const renewed = { ...approve[2], resultNumber: "02/XNM" } as Step[2];
    const { dossier } = after(returned, [reissue, ["2026-11-11T08:00", approver, renewed]]);
    expect(dossier.result).toMatchObject({ version: 2, issuedOn: "2026-11-11", number: "02/XNM" });
    expect(dossier.earlierResults).toHaveLength(1);
  });

  it("says why, is the approver's, and never of him who proposed it", () => {
    expect(refusalOf(returned, [reissue[0], approver, { ...reissue[2], reason: " " } as Step[2]])).toEqual({
      code: "dossier.reason-missing",
    });
    expect(refusalOf(returned, [reissue[0], handlingOfficer, reissue[2]])?.code).toBe("access.not-competent");
    const both = { ...staff("thu-ly", "approver"), id: handlingOfficer.id };
    expect(refusalOf(returned, [reissue[0], both, reissue[2]])).toEqual({
      code: "access.duties-not-separated",
      act: "reissue-result",
      earlierAct: "propose",
    });
  });

  it("has nothing to mend before a result is sealed", () => {
    const signed = after(filed(), [receive, takeUp, propose, approve, sign]);
    expect(refusalOf(signed, reissue)?.code).toBe("dossier.act-not-allowed");
    expect(refusalOf(signed, annul)?.code).toBe("dossier.act-not-allowed");
  });
});

describe("annulment of a result (hủy bỏ kết quả)", () => {
  it("keeps the status and the end of the dossier, and the result as annulled", () => {
    for (const story of [ready, returned, refused]) {
      const { dossier } = after(story, [annul]);
      expect(dossier).toMatchObject({ status: story.dossier.status, endedAt: story.dossier.endedAt });
      expect(dossier.result).toStrictEqual({ ...story.dossier.result!, standing: "annulled" });
    }
  });

  it("holds back what was not returned yet: nothing is handed out, posted or paid", () => {
    const annulled = after(ready, [annul]);
    const refusal = { code: "result.annulled" };
    expect(refusalOf(annulled, returnAgain)).toEqual(refusal);
    expect(refusalOf(annulled, ["2026-11-11T08:00", returnAgain[1], pay[2]])).toEqual(refusal);
    expect(
      refusalOf(annulled, [
        "2026-11-11T08:00",
        returningOfficer,
        { type: "hand-to-post", item: { number: "EM1", address: "Số 2" } },
      ]),
    ).toEqual(refusal);
  });

  it("happens once, with a reason and a decision", () => {
    expect(refusalOf(after(ready, [annul]), annul)).toEqual({ code: "result.annulled" });
    const missing = { code: "dossier.reason-missing" };
    expect(refusalOf(ready, [annul[0], approver, { ...annul[2], reason: "" } as Step[2]])).toEqual(missing);
    expect(refusalOf(ready, [annul[0], approver, { ...annul[2], decision: " " } as Step[2]])).toEqual(missing);
  });

  it("may be followed by a replacement, not by a correction; the annulled version stays annulled", () => {
    const annulled = after(returned, [annul]);
    const correction = { ...reissue[2], kind: "correction" } as Step[2];
    expect(refusalOf(annulled, ["2026-11-11T08:00", approver, correction])).toEqual({ code: "result.annulled" });
    const { dossier } = after(annulled, [["2026-11-11T08:00", approver, reissue[2]]]);
    expect(dossier.earlierResults[0]?.standing).toBe("annulled");
    expect(dossier.result?.standing).toBe("valid");
  });
});
