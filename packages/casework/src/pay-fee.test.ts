import { describe, expect, it } from "vitest";
import { payFee } from "./pay-fee.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, clerk, receptionOfficer, returningOfficer } from "./testing/invented-office.ts";
import { act, inAppraisal, refusalOf, valueOf } from "./testing/story.ts";

const pay = (on: InMemoryDesk, id: string, { vnd = 7500, caller = returningOfficer } = {}) =>
  payFee(on.desk, caller, { target: { id }, vnd, means: "cash" });
const receiptOf = (on: InMemoryDesk, id: string) =>
  on.eventsOf(id).flatMap((event) => (event.type === "fee-paid" ? [event.data.receiptNumber] : []));

describe("payment at the desk (thu phí, lệ phí)", () => {
  it("gives receipts of seven digits without a gap, a refused payment none", async () => {
    const on = inMemoryDesk();
    const [one, two] = [await inAppraisal(on), await inAppraisal(on)];
    valueOf(await pay(on, one.id));
    expect(refusalOf(await pay(on, one.id))).toEqual({ code: "fee.wrong-amount", owedVnd: 0 });
    expect(refusalOf(await pay(on, two.id, { vnd: 1 }))).toEqual({ code: "fee.wrong-amount", owedVnd: 7500 });
    expect(refusalOf(await pay(on, two.id, { caller: clerk }))?.code).toBe("access.not-competent");
    valueOf(await pay(on, two.id, { caller: receptionOfficer }));
    expect([receiptOf(on, one.id), receiptOf(on, two.id)]).toEqual([["0000001"], ["0000002"]]);
  });

  it("told twice by the bank is one payment with one receipt, also after the dossier went on", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    const transfer = (vnd = 7500) =>
      payFee(on.desk, returningOfficer, { target: { id }, vnd, means: "transfer", reference: "FT261105" });
    const paid = valueOf(await transfer());
    expect(valueOf(await transfer())).toEqual(paid);
    expect([paid.paidVnd, receiptOf(on, id)]).toEqual([7500, ["0000001"]]);
    expect(refusalOf(await transfer(5000))).toEqual({ code: "payment.reference-reused", reference: "FT261105" });
    await act(on, [citizen, id], { type: "withdraw", reason: "Không cần nữa" });
    expect(valueOf(await transfer()).status).toBe("withdrawn");
  });

  it("taken twice at once is taken once", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    on.meanwhile(() => pay(on, id));
    expect(refusalOf(await pay(on, id))).toEqual({ code: "dossier.changed-meanwhile" });
    expect(receiptOf(on, id)).toEqual(["0000001"]);
  });
});
