import { describe, expect, it } from "vitest";
import { citizen, otherCitizen, receptionOfficer, returningOfficer } from "../../fixtures/invented-office.ts";
import { confirmation } from "../../fixtures/invented-procedures.ts";
import {
  after,
  askSupplement,
  fetchOnline,
  filed,
  pay,
  receive,
  refusalOf,
  takeUp,
  untilSealed,
  type Step,
} from "../../fixtures/story.ts";
import type { FeeAmount } from "../fee/fee-rule.ts";
import { owedVnd } from "./decide-return.ts";

const ready = after(filed(), untilSealed);
const paid = after(ready, [pay]);
const returning = (
  by: "counter" | "online" | "post",
  receiver = citizen.name,
  identitySeen = "Căn cước 022090000001",
): Step => ["2026-11-06T08:00", returningOfficer, { type: "return-result", by, receiver, identitySeen }];
const payment = (vnd: number): Step => [
  "2026-11-05T14:00",
  returningOfficer,
  { type: "pay-fee", vnd, means: "cash", receiptNumber: "0000001" },
];
const transfer = (vnd: number): Step => [
  "2026-11-05T14:00",
  returningOfficer,
  { type: "pay-fee", vnd, means: "transfer", receiptNumber: "0000002", reference: " FT261105 " },
];
const handOver: Step = [
  "2026-11-05T15:00",
  returningOfficer,
  { type: "hand-to-post", item: { number: "EM123", address: "Số 2, đường Mẫu" } },
];
const charging = (amount: FeeAmount) => ({
  procedure: { ...confirmation, fees: confirmation.fees.map((fee) => ({ ...fee, amount })) },
});

describe("fee at the desk (thu phí, lệ phí)", () => {
  it("is paid exactly, and then nothing is owed", () => {
    expect(owedVnd(ready.dossier)).toBe(7500);
    expect(refusalOf(ready, payment(7000))).toEqual({ code: "fee.wrong-amount", owedVnd: 7500 });
    expect(refusalOf(ready, payment(15_000))).toEqual({ code: "fee.wrong-amount", owedVnd: 7500 });
    expect(owedVnd(paid.dossier)).toBe(0);
  });

  it("is not paid twice, nor with nothing", () => {
    expect(refusalOf(paid, payment(7500))).toEqual({ code: "fee.wrong-amount", owedVnd: 0 });
    expect(refusalOf(paid, payment(0))).toEqual({ code: "fee.wrong-amount", owedVnd: 0 });
  });

  it("may be paid as soon as the dossier is received", () => {
    expect(after(filed(), [receive, payment(7500)]).dossier).toMatchObject({ status: "received", paidVnd: 7500 });
  });

  it("may be paid while a supplement is awaited: money that comes is recorded", () => {
    const asked = after(filed(), [receive, takeUp, askSupplement]);
    expect(after(asked, [payment(7500)]).dossier).toMatchObject({ status: "awaiting-supplement", paidVnd: 7500 });
  });

  it.each([
    ["the province has not set it", { by: "province" }, { code: "fee.not-configured" }],
    [
      "it has no amount for this channel",
      { by: "case", vnd: { counter: 15_000 } },
      { code: "fee.not-set-for-channel", channel: "online" },
    ],
    [
      "it is taken in foreign currency",
      { by: "foreign-currency", currency: "USD", amount: 15 },
      { code: "fee.foreign-currency", currency: "USD" },
    ],
    [
      "nobody has read the published words",
      { by: "unlabelled", text: "Theo thông tư" },
      { code: "fee.unlabelled", text: "Theo thông tư" },
    ],
  ] as const)("cannot be paid, and holds the result back, where %s", (_, amount, why) => {
    const story = after(filed(), untilSealed, charging(amount));
    const refusal = { fee: "Lệ phí cấp giấy xác nhận", ...why };
    expect(refusalOf(story, payment(15_000))).toEqual(refusal);
    expect(refusalOf(story, returning("counter"))).toEqual(refusal);
    expect(refusalOf(story, handOver)).toEqual(refusal);
  });

  it("is known by the bank's reference, or by its receipt where there is none", () => {
    expect(paid.dossier.payments).toEqual([{ reference: "0000001", kind: "payment", vnd: 7500 }]);
    const transferred = after(ready, [transfer(7500)]);
    expect(transferred.dossier).toMatchObject({
      paidVnd: 7500,
      payments: [{ reference: "FT261105", kind: "payment", vnd: 7500 }],
    });
    expect(transferred.events.at(-1)?.data).toMatchObject({ reference: "FT261105", receiptNumber: "0000002" });
  });

  it("is never taken a second time under one reference, and one reference never means two amounts", () => {
    const transferred = after(ready, [transfer(7500)]);
    expect(refusalOf(transferred, transfer(7500))).toEqual({ code: "fee.wrong-amount", owedVnd: 0 });
    expect(refusalOf(transferred, transfer(5000))).toEqual({
      code: "payment.reference-reused",
      reference: "FT261105",
    });
  });

  it("holds nothing back where the procedure is free", () => {
    const story = after(filed(), untilSealed, { procedure: { ...confirmation, fees: [] } });
    expect(refusalOf(story, returning("counter"))).toBeNull();
  });
});

describe("return of the result (trả kết quả)", () => {
  it("waits for the fee, whichever way", () => {
    const unpaid = { code: "fee.unpaid", vnd: 7500 };
    expect(refusalOf(ready, returning("counter"))).toEqual(unpaid);
    expect(refusalOf(ready, fetchOnline)).toEqual(unpaid);
    expect(refusalOf(ready, handOver)).toEqual(unpaid);
  });

  it("at the counter looks at who receives", () => {
    expect(after(paid, [returning("counter")]).dossier.status).toBe("returned");
    expect(refusalOf(paid, returning("counter", " "))).toEqual({ code: "return.receiver-not-identified" });
    expect(refusalOf(paid, returning("counter", citizen.name, ""))).toEqual({ code: "return.receiver-not-identified" });
  });

  it("online is for the owner himself, and only online", () => {
    expect(after(paid, [fetchOnline]).dossier.status).toBe("returned");
    expect(refusalOf(paid, returning("online"))).toEqual({ code: "return.channel-not-for-actor" });
    expect(
      refusalOf(paid, [
        "2026-11-06T08:00",
        citizen,
        { type: "return-result", by: "counter", receiver: citizen.name, identitySeen: "tôi" },
      ]),
    ).toEqual({ code: "return.channel-not-for-actor" });
    expect(refusalOf(paid, ["2026-11-06T08:00", otherCitizen, fetchOnline[2]])?.code).toBe("access.not-competent");
  });

  it("by post follows the hand-over to the postal officer", () => {
    expect(refusalOf(paid, returning("post"))).toEqual({ code: "return.not-handed-to-post" });
    const handed = after(paid, [handOver]);
    expect(handed.dossier).toMatchObject({ status: "result-ready", postalItem: { number: "EM123" } });
    expect(
      after(handed, [
        [
          "2026-11-09T10:00",
          returningOfficer,
          { type: "return-result", by: "post", receiver: citizen.name, identitySeen: "" },
        ],
      ]).dossier.status,
    ).toBe("returned");
  });

  it("keeps the end of the time limit at the day of the result, not of its return", () => {
    expect(after(paid, [returning("counter")]).dossier.endedAt).toBe("2026-11-05T10:00:00+07:00");
  });
});

describe("withdrawal (rút hồ sơ)", () => {
  it("needs a reason, and ends the dossier", () => {
    expect(refusalOf(filed(), ["2026-11-03T08:00", citizen, { type: "withdraw", reason: "" }])).toEqual({
      code: "dossier.reason-missing",
    });
    expect(
      after(filed(), [["2026-11-03T08:00", citizen, { type: "withdraw", reason: " Nhầm thủ tục " }]]).dossier,
    ).toMatchObject({ status: "withdrawn", reason: "Nhầm thủ tục", due: null });
  });

  it("is also taken at the desk, on the citizen's word", () => {
    expect(
      after(filed(), [receive, ["2026-11-03T11:00", receptionOfficer, { type: "withdraw", reason: "Đơn xin rút" }]])
        .dossier.status,
    ).toBe("withdrawn");
  });
});
