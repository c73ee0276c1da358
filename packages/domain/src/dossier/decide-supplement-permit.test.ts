import { describe, expect, it } from "vitest";
import { approver, citizen, handlingOfficer, receptionOfficer, staff } from "../../fixtures/invented-office.ts";
import { after, askSupplement, filed, items, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { allowedActs } from "./allowed-acts.ts";

const permit: Step = [
  "2026-11-10T09:00",
  approver,
  { type: "permit-second-supplement", ground: "Giấy tờ gốc bị mất trong lúc chờ", document: "Văn bản số 9 (mẫu)" },
];
const answerOn = (on: string): readonly Step[] => [
  [`${on}T08:00`, citizen, { type: "provide-supplement", papers: [], note: "Đã gửi bản rõ hơn" }],
  [`${on}T09:00`, receptionOfficer, { type: "accept-supplement" }],
];
const askOn = (on: string): Step => [`${on}T10:00`, handlingOfficer, { type: "ask-supplement", items }];

const inAppraisal = after(filed(), [receive, takeUp]);
const answered = after(inAppraisal, [askSupplement, ...answerOn("2026-11-06")]);

describe("permit for a second supplement (cho phép yêu cầu bổ sung lần hai)", () => {
  it("opens one more request, whatever the three days; the dossier says how often it was asked", () => {
    const { dossier } = after(answered, [permit, askOn("2026-11-10")]);
    expect(dossier).toMatchObject({
      status: "awaiting-supplement",
      supplementsAsked: 2,
      supplementPermit: { by: "lanh-dao", document: "Văn bản số 9 (mẫu)", at: "2026-11-10T09:00:00+07:00" },
    });
  });

  it("starts the clock again from zero a second time", () => {
    const { dossier } = after(answered, [permit, askOn("2026-11-10"), ...answerOn("2026-11-12")]);
    expect(dossier).toMatchObject({ status: "in-appraisal", due: { on: "2026-11-17" } });
  });

  it("opens no third request, and is not given twice", () => {
    const twice = after(answered, [permit, askOn("2026-11-10"), ...answerOn("2026-11-12")]);
    expect(refusalOf(twice, askOn("2026-11-12"))).toEqual({
      code: "supplement.already-asked",
      askedOn: "2026-11-10",
    });
    expect(refusalOf(twice, ["2026-11-13T09:00", approver, permit[2]])).toEqual({
      code: "supplement.already-permitted",
    });
  });

  it("is not needed for the first request", () => {
    expect(refusalOf(inAppraisal, permit)).toEqual({ code: "supplement.not-asked-yet" });
  });

  it("names its ground and its document, and is a leader's", () => {
    const missing = { code: "dossier.reason-missing" };
    expect(refusalOf(answered, [permit[0], approver, { ...permit[2], ground: " " } as Step[2]])).toEqual(missing);
    expect(refusalOf(answered, [permit[0], approver, { ...permit[2], document: "" } as Step[2]])).toEqual(missing);
    expect(refusalOf(answered, [permit[0], handlingOfficer, permit[2]])?.code).toBe("access.not-competent");
    expect(refusalOf(answered, [permit[0], staff("giam-doc", "centre-director"), permit[2]])).toBeNull();
  });

  it("is offered when one request was made, and makes the second one offered", () => {
    const on = day("2026-11-10");
    expect(allowedActs(inAppraisal.dossier, approver, on)).not.toContain("permit-second-supplement");
    expect(allowedActs(answered.dossier, approver, on)).toContain("permit-second-supplement");
    expect(allowedActs(answered.dossier, handlingOfficer, on)).not.toContain("ask-supplement");
    expect(allowedActs(after(answered, [permit]).dossier, handlingOfficer, on)).toContain("ask-supplement");
  });
});
