import { describe, expect, it } from "vitest";
import { orderFee } from "./order-fee.ts";
import { payFee } from "./pay-fee.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, otherCitizen, OFFICE, pack, returningOfficer } from "./testing/invented-office.ts";
import { inAppraisal, refusalOf, valueOf } from "./testing/story.ts";

const source = { document: "Thông báo mẫu", note: "số liệu hư cấu" };
const feeAccount = { bin: "999999", account: "000000000000", holder: "Tài khoản mẫu", source };
const paying = { ...pack, offices: pack.offices.map((office) => ({ ...office, feeAccount })) };

describe("order to pay (lệnh nộp phí, lệ phí)", () => {
  it("is the owner's, for what he owes, and for nobody else", async () => {
    const on = inMemoryDesk({ pack: paying });
    const { id, sequence } = await inAppraisal(on);
    expect(valueOf(await orderFee(on.desk, citizen, id))).toMatchObject({ vnd: 7500, holder: "Tài khoản mẫu" });
    expect(refusalOf(await orderFee(on.desk, otherCitizen, id))).toEqual({ code: "dossier.unknown" });
    expect(on.dossiers()[0]?.sequence).toBe(sequence);
  });

  it("says so where the office has no account, and where everything is paid", async () => {
    const without = inMemoryDesk();
    const first = await inAppraisal(without);
    expect(refusalOf(await orderFee(without.desk, citizen, first.id))).toEqual({
      code: "fee.account-not-configured",
      office: OFFICE,
    });
    const on = inMemoryDesk({ pack: paying });
    const { id } = await inAppraisal(on);
    valueOf(
      await payFee(on.desk, returningOfficer, { target: { id }, vnd: 7500, means: "transfer", reference: "FT1" }),
    );
    expect(refusalOf(await orderFee(on.desk, citizen, id))).toEqual({ code: "fee.nothing-owed" });
  });
});
