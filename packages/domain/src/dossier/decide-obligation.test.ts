import { describe, expect, it } from "vitest";
import { approver, handlingOfficer, receptionOfficer } from "../../fixtures/invented-office.ts";
import { TENANT } from "../../fixtures/invented-pack.ts";
import { landRegistration } from "../../fixtures/invented-procedures.ts";
import { after, filed, propose, proposeRefusal, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";

const land = { procedure: landRegistration };
const notify: Step = ["2026-11-05T09:00", handlingOfficer, { type: "notify-obligation", notice: " Thông báo 12/TB " }];
const prove: Step = [
  "2026-11-20T09:00",
  { kind: "system", tenant: TENANT, id: "system", name: "Đồng bộ" },
  { type: "prove-obligation", proof: "Chứng từ 34" },
];
const inAppraisal = after(filed({}, land), [receive, takeUp], land);

describe("financial obligation (nghĩa vụ tài chính)", () => {
  it("gives the appointment of the first phase at reception", () => {
    expect(inAppraisal.dossier.due?.on).toBe("2026-11-10");
  });

  it("stops the clock from the tax notice, and runs the second phase from the proof of payment", () => {
    expect(after(inAppraisal, [notify], land).dossier).toMatchObject({
      status: "awaiting-payment",
      due: null,
      obligation: { notice: "Thông báo 12/TB" },
    });
    const { dossier } = after(inAppraisal, [notify, prove], land);
    expect(dossier).toMatchObject({
      status: "in-appraisal",
      due: { on: "2026-11-26" },
      obligation: { provedAt: "2026-11-20T09:00:00+07:00" },
    });
    expect(dossier.due?.segments[0]).toMatchObject({ phase: "obligation-proved", basis: "tax-notice" });
  });

  it("makes the second appointment the one that statistics judge by", () => {
    expect(after(inAppraisal, [notify, prove], land).dossier.dueOriginal?.on).toBe("2026-11-26");
  });

  it("is open until it is proved: nothing may be granted, but a refusal may be proposed", () => {
    expect(refusalOf(inAppraisal, propose, land)).toEqual({ code: "result.obligation-open" });
    expect(refusalOf(inAppraisal, proposeRefusal, land)).toBeNull();
    expect(
      refusalOf(after(inAppraisal, [notify, prove], land), ["2026-11-23T09:00", handlingOfficer, propose[2]], land),
    ).toBeNull();
  });

  it("may be proved at the desk by the paper itself", () => {
    expect(
      refusalOf(after(inAppraisal, [notify], land), ["2026-11-20T09:00", receptionOfficer, prove[2]], land),
    ).toBeNull();
    expect(refusalOf(after(inAppraisal, [notify], land), ["2026-11-20T09:00", approver, prove[2]], land)?.code).toBe(
      "access.not-competent",
    );
  });

  it("names the notice and the proof", () => {
    expect(
      refusalOf(inAppraisal, ["2026-11-05T09:00", handlingOfficer, { type: "notify-obligation", notice: " " }], land),
    ).toEqual({ code: "dossier.reason-missing" });
    expect(
      refusalOf(
        after(inAppraisal, [notify], land),
        ["2026-11-20T09:00", receptionOfficer, { type: "prove-obligation", proof: "" }],
        land,
      ),
    ).toEqual({ code: "dossier.reason-missing" });
  });

  it("is not for a procedure of one phase", () => {
    expect(refusalOf(after(filed(), [receive, takeUp]), notify)).toEqual({ code: "obligation.no-second-phase" });
  });

  it("reported twice is proved once: the second report moves no date", () => {
    const proved = after(inAppraisal, [notify, prove], land);
    const again: Step = ["2026-11-23T09:00", prove[1], prove[2]];
    expect(refusalOf(proved, again, land)?.code).toBe("dossier.act-not-allowed");
    expect(proved.dossier.obligation?.provedAt).toBe("2026-11-20T09:00:00+07:00");
  });

  it("is not proved by the platform where it was never notified", () => {
    expect(refusalOf(inAppraisal, prove, land)).toEqual({
      code: "dossier.act-not-allowed",
      act: "prove-obligation",
      status: "in-appraisal",
    });
  });
});
