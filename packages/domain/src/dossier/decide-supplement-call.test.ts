import { describe, expect, it } from "vitest";
import { citizen, handlingOfficer, receptionOfficer, time, uploaded } from "../../fixtures/invented-office.ts";
import { pack } from "../../fixtures/invented-pack.ts";
import { after, askSupplement, filed, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";

const asked = after(filed(), [receive, takeUp, askSupplement]);
const call = (calledAt: string, at = calledAt): Step => [
  at,
  receptionOfficer,
  { type: "log-supplement-call", calledAt: time(calledAt), outcome: "not-reached" },
];
const close: Step = ["2026-11-27T08:00", receptionOfficer, { type: "close-unanswered" }];
const strict = { pack: { ...pack, supplementRequiresCall: true } };

describe("call about a supplement (gọi điện báo bổ sung)", () => {
  it("is kept with the request, each call of its own, and changes nothing else", () => {
    const { dossier } = after(asked, [call("2026-11-04T09:30"), call("2026-11-05T14:00", "2026-11-05T14:20")]);
    expect(dossier).toMatchObject({ status: "awaiting-supplement", due: null });
    expect(dossier.supplement?.calls).toEqual([
      { calledAt: "2026-11-04T09:30:00+07:00", outcome: "not-reached" },
      { calledAt: "2026-11-05T14:00:00+07:00", outcome: "not-reached" },
    ]);
  });

  it("is neither before the request nor in the future", () => {
    const outOfTime = { code: "supplement.call-out-of-time", askedAt: "2026-11-04T09:00:00+07:00" };
    expect(refusalOf(asked, call("2026-11-04T08:59", "2026-11-04T10:00"))).toEqual(outOfTime);
    expect(refusalOf(asked, call("2026-11-04T10:01", "2026-11-04T10:00"))).toEqual(outOfTime);
  });

  it("is the desk's: nobody else deals with the citizen", () => {
    const [at, , act] = call("2026-11-04T09:30");
    expect(refusalOf(asked, [at, handlingOfficer, act])?.code).toBe("access.not-competent");
  });

  it("must be made before closing, where the province says so", () => {
    expect(refusalOf(asked, close)).toBeNull();
    expect(refusalOf(asked, close, strict)).toEqual({ code: "supplement.call-missing" });
    expect(refusalOf(after(asked, [call("2026-11-05T14:00")]), close, strict)).toBeNull();
  });

  it("does not shorten the time to answer", () => {
    const early: Step = ["2026-11-26T16:00", receptionOfficer, { type: "close-unanswered" }];
    expect(refusalOf(after(asked, [call("2026-11-05T14:00")]), early, strict)).toEqual({
      code: "supplement.answer-still-awaited",
      until: "2026-11-26",
    });
  });

  it("has no place once the citizen has answered", () => {
    const answered = after(asked, [
      ["2026-11-10T21:00", citizen, { type: "provide-supplement", papers: [uploaded("proof")] }],
    ]);
    expect(refusalOf(answered, call("2026-11-11T08:00"))?.code).toBe("dossier.act-not-allowed");
  });
});
