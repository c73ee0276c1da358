import { describe, expect, it } from "vitest";
import { approver, handlingOfficer } from "../../fixtures/invented-office.ts";
import { after, askSupplement, filed, propose, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";

const reappointAt = (at: string, reason = "Chờ xác minh"): Step => [
  at,
  approver,
  { type: "reappoint", workingDays: 2, reason },
];
const inAppraisal = after(filed(), [receive, takeUp]);

describe("re-appointment with apology (xin lỗi, hẹn lại)", () => {
  it("adds its days to the promised day, and keeps the first promise for the statistics", () => {
    const { dossier } = after(inAppraisal, [reappointAt("2026-11-05T16:00")]);
    expect(dossier).toMatchObject({
      status: "in-appraisal",
      isReappointed: true,
      due: { on: "2026-11-10" },
      dueOriginal: { on: "2026-11-06" },
    });
  });

  it("explains the day as a re-appointment, not as a reception", () => {
    expect(after(inAppraisal, [reappointAt("2026-11-05T16:00")]).dossier.due?.segments[0]).toEqual({
      kind: "started",
      at: "2026-11-06T17:00:00+07:00",
      phase: "reappointed",
      basis: "ND-118-2025-19.9",
    });
  });

  it("is made at least a day before the promised one", () => {
    expect(refusalOf(inAppraisal, reappointAt("2026-11-05T23:59"))).toBeNull();
    expect(refusalOf(inAppraisal, reappointAt("2026-11-06T07:00"))).toEqual({
      code: "reappointment.too-late",
      dueOn: "2026-11-06",
    });
  });

  it("is made once", () => {
    const again = after(inAppraisal, [reappointAt("2026-11-05T16:00")]);
    expect(refusalOf(again, reappointAt("2026-11-06T09:00"))).toEqual({ code: "reappointment.already-used" });
  });

  it("gives its reason", () => {
    expect(refusalOf(inAppraisal, reappointAt("2026-11-05T16:00", " "))).toEqual({ code: "dossier.reason-missing" });
  });

  it("is possible while the proposal waits for approval, and leaves it waiting", () => {
    expect(after(inAppraisal, [propose, reappointAt("2026-11-05T08:00")]).dossier).toMatchObject({
      status: "awaiting-approval",
      due: { on: "2026-11-10" },
    });
  });

  it("is the approver's, and not needed while the clock stands", () => {
    expect(refusalOf(inAppraisal, ["2026-11-05T16:00", handlingOfficer, reappointAt("")[2]])?.code).toBe(
      "access.not-competent",
    );
    expect(refusalOf(after(inAppraisal, [askSupplement]), reappointAt("2026-11-05T16:00"))?.code).toBe(
      "dossier.act-not-allowed",
    );
  });
});
