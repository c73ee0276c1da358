import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { factsAt, receptionOfficer } from "../../fixtures/invented-office.ts";
import { after, filed, pay, receive, refusalOf, type Step } from "../../fixtures/story.ts";

const source = { document: "Nghị quyết mẫu" };
const { procedure, pack } = factsAt("2026-11-03T09:00", receptionOfficer);
const [fee] = procedure.fees;
const leftToProvince = { ...procedure, fees: [{ ...fee!, amount: { by: "province" as const } }] };
const setSince = (from: string) => ({
  procedure: leftToProvince,
  pack: {
    ...pack,
    fees: [
      {
        procedure: procedure.code,
        fee: fee!.id,
        amounts: [
          { from: day(from), value: { by: "case" as const, vnd: { counter: 9000, online: 9000, post: 9000 } }, source },
        ],
      },
    ],
  },
});

const unset = after(filed({}, { procedure: leftToProvince }), [receive], { procedure: leftToProvince });
const assess: Step = ["2026-11-06T09:00", receptionOfficer, { type: "assess-fee" }];

describe("fee assessed later (tính lại phí, lệ phí)", () => {
  it("gives what is owed once the province has set the amount for the day of reception", () => {
    const assessed = after(unset, [assess], setSince("2026-01-01"));
    expect(assessed.dossier).toMatchObject({ feeRefusal: null, fee: { totalVnd: 9000 } });
    const paid: Step = [pay[0], pay[1], { type: "pay-fee", vnd: 9000, means: "cash", receiptNumber: "0000001" }];
    expect(after(assessed, [["2026-11-06T10:00", paid[1], paid[2]]], setSince("2026-01-01")).dossier.paidVnd).toBe(
      9000,
    );
  });

  it("is refused as before while no amount is set", () => {
    expect(refusalOf(unset, assess, { procedure: leftToProvince })).toMatchObject({ code: "fee.not-configured" });
  });

  it("does not ask for an amount that was set after the reception", () => {
    expect(refusalOf(unset, assess, setSince("2026-11-05"))).toMatchObject({ code: "fee.not-configured" });
  });

  it("is not done where the amount is known", () => {
    expect(refusalOf(after(filed(), [receive]), assess)).toEqual({ code: "fee.already-assessed" });
  });
});
