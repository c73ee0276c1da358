import { describe, expect, it } from "vitest";
import { citizen, handlingOfficer, receptionOfficer, uploaded } from "../../fixtures/invented-office.ts";
import { after, askSupplement, filed, items, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";

const provide: Step = [
  "2026-11-10T21:00",
  citizen,
  { type: "provide-supplement", papers: [uploaded("proof", "ro-net.pdf")] },
];
const accept: Step = ["2026-11-11T08:00", receptionOfficer, { type: "accept-supplement" }];
const askAt = (at: string): Step => [at, handlingOfficer, { type: "ask-supplement", items }];
const closeAt = (at: string): Step => [at, receptionOfficer, { type: "close-unanswered" }];

const inAppraisal = after(filed(), [receive, takeUp]);
const asked = after(inAppraisal, [askSupplement]);

describe("supplement (yêu cầu bổ sung)", () => {
  it("stops the clock and keeps the day by which the citizen answers", () => {
    expect(asked.dossier).toMatchObject({
      status: "awaiting-supplement",
      due: null,
      supplement: { items, askedBy: "thu-ly", answerBy: "2026-11-26" },
    });
    expect(asked.dossier.dueOriginal?.on).toBe("2026-11-06");
  });

  it("starts the clock again from zero when the answer is complete", () => {
    const { dossier } = after(asked, [provide, accept]);
    expect(dossier).toMatchObject({
      status: "in-appraisal",
      due: { on: "2026-11-16" },
      receivedAt: "2026-11-03T09:00:00+07:00",
      supplement: { providedAt: "2026-11-10T21:00:00+07:00" },
    });
    expect(dossier.due?.segments[0]).toEqual({
      kind: "started",
      at: "2026-11-11T08:00:00+07:00",
      phase: "supplemented",
      basis: "ND-118-2025-19.4",
    });
    expect(dossier.papers.map(({ file }) => file?.name)).toEqual(["ro-net.pdf"]);
  });

  it("is asked once, even in time", () => {
    const again = after(asked, [
      ["2026-11-04T10:00", citizen, provide[2]],
      ["2026-11-04T11:00", receptionOfficer, accept[2]],
    ]);
    expect(refusalOf(again, askAt("2026-11-05T09:00"))).toEqual({
      code: "supplement.already-asked",
      askedOn: "2026-11-04",
    });
  });

  it("is asked within three working days of reception, the third included", () => {
    expect(refusalOf(inAppraisal, askAt("2026-11-06T16:59"))).toBeNull();
    expect(refusalOf(inAppraisal, askAt("2026-11-07T08:00"))).toEqual({
      code: "supplement.asked-too-late",
      lastDay: "2026-11-06",
    });
  });

  it("leaves weekends out of the three days", () => {
    const received = after(filed(), [
      ["2026-11-20T09:00", receptionOfficer, { type: "receive", number: 1 }],
      ["2026-11-20T10:00", handlingOfficer, { type: "take-up" }],
    ]);
    expect(refusalOf(received, askAt("2026-11-26T09:00"))).toBeNull();
    expect(refusalOf(received, askAt("2026-11-27T09:00"))).toEqual({
      code: "supplement.asked-too-late",
      lastDay: "2026-11-26",
    });
  });

  it("gives a reason for each paper", () => {
    expect(
      refusalOf(inAppraisal, [
        "2026-11-04T09:00",
        handlingOfficer,
        { type: "ask-supplement", items: [{ ...items[0]!, reason: "" }] },
      ]),
    ).toEqual({ code: "supplement.item-without-reason" });
  });

  it("is answered with a paper or at least a note", () => {
    expect(
      refusalOf(asked, ["2026-11-10T21:00", citizen, { type: "provide-supplement", papers: [], note: "  " }]),
    ).toEqual({ code: "supplement.nothing-provided" });
    expect(
      after(asked, [
        ["2026-11-10T21:00", citizen, { type: "provide-supplement", papers: [], note: " Đã có trong cơ sở dữ liệu " }],
      ]).events.at(-1)?.data,
    ).toEqual({
      papers: [],
      note: "Đã có trong cơ sở dữ liệu",
    });
  });

  it("may be answered after the day, as long as the dossier is not closed", () => {
    expect(refusalOf(asked, ["2026-12-30T21:00", citizen, provide[2]])).toBeNull();
  });

  it("closes the dossier only when the last day to answer is over", () => {
    expect(refusalOf(asked, closeAt("2026-11-26T23:59"))).toEqual({
      code: "supplement.answer-still-awaited",
      until: "2026-11-26",
    });
    expect(after(asked, [closeAt("2026-11-27T08:00")]).dossier).toMatchObject({
      status: "closed",
      reason: "supplement-not-provided",
      endedAt: "2026-11-27T08:00:00+07:00",
    });
  });

  it("does not close a dossier that was answered", () => {
    expect(refusalOf(after(asked, [provide]), closeAt("2026-11-27T08:00"))).toEqual({
      code: "dossier.act-not-allowed",
      act: "close-unanswered",
      status: "supplement-provided",
    });
  });

  it("leaves the citizen free to withdraw while he is asked", () => {
    expect(
      after(asked, [["2026-11-10T21:00", citizen, { type: "withdraw", reason: "Không còn nhu cầu" }]]).dossier,
    ).toMatchObject({ status: "withdrawn", reason: "Không còn nhu cầu" });
  });
});
