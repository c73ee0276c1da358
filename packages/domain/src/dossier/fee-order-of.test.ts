import { describe, expect, it } from "vitest";
import { citizen } from "../../fixtures/invented-office.ts";
import { OFFICE, pack } from "../../fixtures/invented-pack.ts";
import { confirmation } from "../../fixtures/invented-procedures.ts";
import { after, annul, filed, pay, receive, untilSealed, type Story } from "../../fixtures/story.ts";
import type { ProvincePack } from "../pack/province-pack.ts";
import type { OfficeFeeAccount } from "../payment/fee-order.ts";
import { readVietQr } from "../payment/read-viet-qr.ts";
import { feeOrderOf } from "./fee-order-of.ts";

const payee: OfficeFeeAccount = {
  bin: "999999",
  account: "000000000000",
  holder: "Tài khoản mẫu",
  source: { document: "Thông báo mẫu", note: "số liệu hư cấu" },
};
const paying = (feeAccount: OfficeFeeAccount): ProvincePack => ({
  ...pack,
  offices: pack.offices.map((office) => ({ ...office, feeAccount })),
});
const received = after(filed(), [receive]);
const ordered = ({ dossier }: Story, of = paying(payee)) => {
  const order = feeOrderOf(dossier, of);
  return order.ok ? order.value : order.refusal;
};

describe("order to pay (lệnh nộp phí, lệ phí)", () => {
  it("is for exactly what is owed, to the office's account, with the dossier's code", () => {
    const order = feeOrderOf(received.dossier, paying(payee));
    expect(order).toMatchObject({
      ok: true,
      value: {
        vnd: 7500,
        bin: "999999",
        account: "000000000000",
        holder: "Tài khoản mẫu",
        purpose: "LP H9912 261103 0007",
      },
    });
    expect(order.ok && readVietQr(order.value.payload)).toMatchObject({
      ok: true,
      value: { bin: "999999", account: "000000000000", vnd: 7500, billNumber: "H99.12-261103-0007" },
    });
  });

  it("is not given where the province has published no account, or none that a bank can read", () => {
    const refusal = { code: "fee.account-not-configured", office: OFFICE };
    expect(ordered(received, pack)).toEqual(refusal);
    expect(ordered(received, paying({ ...payee, bin: "12" }))).toEqual(refusal);
  });

  it("is not given where nothing is owed", () => {
    const nothing = { code: "fee.nothing-owed" };
    expect(ordered(after(received, [pay]))).toEqual(nothing);
    expect(ordered(after(filed(), [receive], { procedure: { ...confirmation, fees: [] } }))).toEqual(nothing);
  });

  it("says what is wrong with a fee that cannot be told", () => {
    const fees = confirmation.fees.map((fee) => ({ ...fee, amount: { by: "province" } as const }));
    expect(ordered(after(filed(), [receive], { procedure: { ...confirmation, fees } }))).toMatchObject({
      code: "fee.not-configured",
    });
  });

  it("is given only while the office could record the payment", () => {
    const notNow = (status: string) => ({ code: "dossier.act-not-allowed", act: "pay-fee", status });
    expect(ordered(filed())).toEqual(notNow("submitted"));
    const withdrawn = after(received, [["2026-11-04T08:00", citizen, { type: "withdraw", reason: "Nhầm" }]]);
    expect(ordered(withdrawn)).toEqual(notNow("withdrawn"));
    expect(ordered(after(filed(), [...untilSealed, annul]))).toEqual({ code: "result.annulled" });
  });
});
