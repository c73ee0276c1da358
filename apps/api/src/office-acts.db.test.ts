import { randomUUID } from "node:crypto";
import { fetchResult, printForm, stored, type FormKind } from "@motcua/casework";
import { verifyAudit } from "@motcua/database";
import { onceConnected } from "@motcua/database/embedded";
import { moment } from "@motcua/domain";
import { verifyDocument } from "@motcua/signing/verify";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEMO_PIN } from "./demo/invented-people.ts";
import {
  approved,
  filed,
  inAppraisal,
  landInAppraisal,
  scanned,
  parentageWalkIn,
  proposed,
  received,
  SEAL,
  sealed,
  signed,
  target,
  walkIn,
  writtenDraft,
} from "./testing/filing.ts";
import { approver, citizen, clerk, handling, reception, returning, staff } from "./testing/invented-callers.ts";
import { refused } from "./testing/refused.ts";
import { MONDAY_MORNING, testOffice, type TestOffice } from "./testing/test-office.ts";

let office: TestOffice;

beforeAll(async () => {
  office = await testOffice();
});

afterEach(() => {
  office.clock.at = MONDAY_MORNING;
});

afterAll(() => office.close());

const pin = DEMO_PIN;
const at = (id: string) => target(office, id);
const dossierOf = async (id: string) => (await office.as(reception).staff.dossier({ id })).dossier;
const eventsOf = async (id: string) =>
  (await office.as(reception).staff.dossier({ id })).events.map(({ type }) => type);
const print = async (kind: FormKind, id: string) => {
  const printed = await printForm(office.desk, reception, { id, kind });
  return printed.ok ? new TextDecoder("latin1").decode(printed.value.slice(0, 5)) : printed.refusal.code;
};
/** Propose, approve, sign and seal what is in appraisal. */
async function conclude(id: string, outcome: "grant" | "refuse" = "grant"): Promise<void> {
  await office.as(handling).acts.propose({ target: await at(id), outcome, conclusion: "Kết luận thẩm định (hư cấu)" });
  await office.as(approver).acts.approve({ target: await at(id) });
  await office.as(approver).acts.sign({ target: await at(id), pin });
  await office.as(clerk).acts.seal({ target: await at(id), sealId: SEAL, pin });
}

describe("two people at one dossier", () => {
  it("answers CONFLICT to the second of two officers who receive at once, and saves nothing of his", async () => {
    const id = await filed(office);
    const seen = await at(id);
    const other = staff("tiepnhan2", "reception-officer");
    const [first, second] = await Promise.allSettled([
      office.as(reception).acts.receive({ target: seen }),
      office.as(other).acts.receive({ target: seen }),
    ]);
    expect([first.status, second.status].toSorted()).toEqual(["fulfilled", "rejected"]);
    const lost = first.status === "rejected" ? first : second;
    expect(await refused(Promise.reject((lost as PromiseRejectedResult).reason))).toEqual({
      code: "CONFLICT",
      refusal: { code: "dossier.changed-meanwhile" },
    });
    expect(await eventsOf(id)).toEqual(["submitted", "received"]);
  });

  it("answers CONFLICT to an act on a state that is no longer", async () => {
    const id = await received(office);
    const seen = await at(id);
    await office.as(handling).acts.takeUp({ target: seen });
    expect(
      (await refused(office.as(returning).acts.payFee({ target: seen, vnd: 15_000, means: "cash" }))).refusal.code,
    ).toBe("dossier.changed-meanwhile");
    expect((await refused(office.as(citizen(1)).citizen.withdraw({ target: seen, reason: "Rút" }))).refusal.code).toBe(
      "dossier.changed-meanwhile",
    );
    expect(await eventsOf(id)).toEqual(["submitted", "received", "taken-up"]);
  });

  it("seals once when the clerk clicks twice, and uses the seal once", async () => {
    const id = await signed(office);
    const seen = { target: await at(id), sealId: SEAL, pin };
    const clicks = await Promise.allSettled([office.as(clerk).acts.seal(seen), office.as(clerk).acts.seal(seen)]);
    expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await eventsOf(id)).filter((type) => type === "sealed")).toHaveLength(1);
    const uses = await onceConnected(office.url, (log) => log.query("SELECT 1 FROM seal_use WHERE dossier = $1", [id]));
    expect(uses.rowCount).toBe(1);
  });

  it("offers the seal to the clerk to whom it was handed over, and to no other that day", async () => {
    office.clock.at = moment("2026-12-28T08:00:00+07:00");
    const id = await signed(office);
    const second = staff("vanthu2", "clerk");
    if (second.actor.kind !== "staff") throw new Error("a clerk is an officer");
    await office.database.accounts.staff.save({ ...second.actor, seat: "centre", isActive: true }, "mat-khau-mau");
    const day = { from: "2026-12-28", until: "2026-12-28" };
    const papers = { document: "Văn bản cho phép mẫu", record: "Biên bản mẫu" };
    const { seals } = office.as(staff("giamdoc", "centre-director")).staff;
    expect((await office.as(second).staff.me()).mayReadSeals).toBe(false);
    await seals.handOver({ seal: SEAL, to: "vanthu2", ...day, ...papers });
    expect((await office.as(clerk).staff.dossier({ id })).seals).toEqual([]);
    expect((await office.as(clerk).staff.me()).mayReadSeals).toBe(false);
    expect((await office.as(second).staff.dossier({ id })).seals.map((seal) => seal.id)).toEqual([SEAL]);
    expect((await office.as(second).staff.me()).mayReadSeals).toBe(true);
    await office.as(second).acts.seal({ target: await at(id), sealId: SEAL, pin });
    const { lines } = await office.as(second).staff.seals.uses({ seal: SEAL });
    expect(lines[0]).toMatchObject({ dossier: id, by: { id: "vanthu2" } });
    const [entry] = await seals.register();
    expect(entry).toMatchObject({
      agency: "Ủy ban nhân dân phường Cẩm Phả",
      keeper: { id: "vanthu2" },
      scope: expect.arrayContaining(["Hộ tịch"]),
    });
    office.clock.at = moment("2026-12-29T08:00:00+07:00");
    expect((await office.as(clerk).staff.dossier({ id })).seals.map((seal) => seal.id)).toEqual([SEAL]);
  });

  it("does not seal a result that was renewed behind the clerk's back", async () => {
    const id = await signed(office);
    const old = await at(id);
    await office.as(returning).acts.payFee({ target: old, vnd: 15_000, means: "cash" });
    expect((await refused(office.as(clerk).acts.seal({ target: old, sealId: SEAL, pin }))).code).toBe("CONFLICT");
    expect((await office.as(clerk).acts.seal({ target: await at(id), sealId: SEAL, pin })).status).toBe("result-ready");
  });

  it("files one dossier for two clicks on “submit”", async () => {
    const id = await writtenDraft(office);
    const [first, second] = await Promise.all([
      office.as(citizen(1)).citizen.submit({ id }),
      office.as(citizen(1)).citizen.submit({ id }),
    ]);
    expect(second).toEqual(first);
    expect(await eventsOf(id)).toEqual(["submitted"]);
  });
});

describe("walk-in (tiếp nhận trực tiếp)", () => {
  it("files and receives one dossier however often the button is pressed, and gives one code", async () => {
    const person = walkIn();
    const clicks = await Promise.all(
      Array.from({ length: 4 }, () => office.as(reception).staff.receiveAtCounter(person)),
    );
    expect(new Set(clicks.map(({ code }) => code)).size).toBe(1);
    expect(await eventsOf(person.id)).toEqual(["submitted", "received"]);
  });

  it("does not show a dossier to who guesses its id at another desk", async () => {
    const { id } = await office.as(reception).staff.receiveAtCounter(walkIn());
    const elsewhere = staff("noi-khac", "reception-officer", { office: "mong-duong" });
    expect(
      (await refused(office.as(elsewhere).staff.receiveAtCounter({ ...walkIn({ id }), office: "mong-duong" }))).refusal
        .code,
    ).toBe("access.not-competent");
  });

  it("does not take a citizen's draft away by using its id", async () => {
    const id = await writtenDraft(office, { person: citizen(4) });
    await office.as(reception).staff.receiveAtCounter(walkIn({ id, person: citizen(3) }));
    expect((await refused(office.as(citizen(4)).citizen.submit({ id }))).refusal.code).toBe("draft.unknown");
  });

  it("answers NOT_FOUND for an office that the province does not have", async () => {
    const call = office.as(reception).staff.receiveAtCounter({ ...walkIn(), office: "khong-co" });
    expect(await refused(call)).toEqual({
      code: "NOT_FOUND",
      refusal: { code: "procedure.not-offered", procedure: "1.004873", office: "khong-co" },
    });
  });

  it("names the answers that are wrong, field by field", async () => {
    const { code, refusal } = await refused(office.as(reception).staff.receiveAtCounter({ ...walkIn(), answers: {} }));
    expect(code).toBe("UNPROCESSABLE_CONTENT");
    expect(refusal).toMatchObject({
      code: "form.answers-wrong",
      problems: expect.arrayContaining([expect.objectContaining({ field: "requester-full-name" })]),
    });
  });

  it("is due the next working day when a same-day matter comes after 15:00, and that is not Culture Day", async () => {
    office.clock.at = moment("2026-11-23T15:30:00+07:00");
    const filing = {
      ...walkIn(),
      procedure: "2.000635",
      caseCode: "2.000635.02",
      answers: {
        "requester-full-name": "Lê Thị Ví Dụ",
        "requester-personal-number": "099302000003",
        "requester-residence": "Phố Hư Cấu",
        "requester-phone": "0900000003",
        "record-kind": "birth",
        "subject-full-name": "Lê Thị Ví Dụ",
        "registered-at": "Phường Hư Cấu",
        relation: "chính tôi",
        copies: "2",
        declaration: ["truthful"],
      },
      units: 2,
    };
    const { due, id } = await office.as(reception).staff.receiveAtCounter(filing);
    expect(due?.on).toBe("2026-11-25");
    expect((await office.as(returning).staff.dossier({ id })).owedVnd).toBe(16_000);
  });
});

describe("the one supplement (bổ sung)", () => {
  it("stops the clock, starts it again from zero, and is asked once", async () => {
    const id = await inAppraisal(office);
    const items = [{ component: "000.00.00.G15-KQ003453", title: "Giấy đã cấp", reason: "Bản chụp bị mờ" }];
    expect((await office.as(handling).acts.askSupplement({ target: await at(id), items })).due).toBeNull();
    expect(await print("supplement-request", id)).toBe("%PDF-");
    office.clock.at = moment("2026-11-25T09:00:00+07:00");
    const seen = await office.as(citizen(1)).citizen.dossier({ id });
    expect(seen.asked?.items).toEqual(items);
    expect(
      (await refused(office.as(citizen(1)).citizen.provideSupplement({ target: { id, sequence: seen.sequence } })))
        .refusal.code,
    ).toBe("supplement.nothing-provided");
    await office
      .as(citizen(1))
      .citizen.provideSupplement({ target: { id, sequence: seen.sequence }, note: "Tôi gửi lại" });
    expect((await office.as(reception).acts.acceptSupplement({ target: await at(id) })).due?.on).toBe("2026-11-30");
    expect(await refused(office.as(handling).acts.askSupplement({ target: await at(id), items }))).toMatchObject({
      code: "CONFLICT",
      refusal: { code: "supplement.already-asked" },
    });
  });

  it("closes the dossier when the answer does not come, not a day too early nor without a call, and prints why", async () => {
    const id = await inAppraisal(office);
    await office
      .as(handling)
      .acts.askSupplement({ target: await at(id), items: [{ component: "x", title: "Giấy", reason: "Thiếu" }] });
    const { answerBy } = (await dossierOf(id)).supplement!;
    office.clock.at = moment(`${answerBy}T16:00:00+07:00`);
    expect((await refused(office.as(reception).acts.closeUnanswered({ target: await at(id) }))).refusal.code).toBe(
      "supplement.answer-still-awaited",
    );
    office.clock.at = moment("2026-12-31T08:00:00+07:00");
    expect((await refused(office.as(reception).acts.closeUnanswered({ target: await at(id) }))).refusal.code).toBe(
      "supplement.call-missing",
    );
    await office.as(reception).acts.logSupplementCall({ target: await at(id), outcome: "not-reached" });
    expect((await dossierOf(id)).supplement?.calls).toEqual([{ calledAt: office.clock.at, outcome: "not-reached" }]);
    expect((await office.as(reception).acts.closeUnanswered({ target: await at(id) })).status).toBe("closed");
    expect(await print("stop-notice", id)).toBe("%PDF-");
  });

  it("asks for completion before reception, and receives what was completed", async () => {
    const id = await filed(office);
    await office
      .as(reception)
      .acts.askCompletion({ target: await at(id), items: [{ component: "x", title: "Giấy", reason: "Thiếu" }] });
    expect(await print("supplement-request", id)).toBe("%PDF-");
    expect((await refused(office.as(reception).acts.receive({ target: await at(id) }))).refusal.code).toBe(
      "dossier.act-not-allowed",
    );
    await office.as(citizen(1)).citizen.provideSupplement({ target: await at(id), note: "Đã bổ sung" });
    expect((await office.as(reception).acts.receive({ target: await at(id) })).status).toBe("received");
  });

  it("declines with a reason, on paper", async () => {
    const id = await filed(office);
    expect(
      (await office.as(reception).acts.decline({ target: await at(id), reason: "Không thuộc thẩm quyền" })).status,
    ).toBe("not-accepted");
    expect(await print("refusal", id)).toBe("%PDF-");
    expect(await print("receipt", id)).toBe("dossier.unknown");
  });
});

describe("the result (kết quả)", () => {
  it("may be a refusal: Mẫu 03 with a number, signed and sealed", async () => {
    const id = await inAppraisal(office);
    await conclude(id, "refuse");
    const dossier = await dossierOf(id);
    expect(dossier).toMatchObject({
      status: "refused",
      reason: "Kết luận thẩm định (hư cấu)",
      result: { outcome: "refuse", number: expect.stringMatching(/^\d+\/TC$/) },
    });
    const report = await verifyDocument(await stored(office.desk, dossier.result!.sealed!.sha256), {
      trust: office.trust,
      at: office.clock.at,
    });
    expect([report.verdict, report.signatures.length]).toEqual(["TOTAL-PASSED", 2]);
    const fetched = await fetchResult(office.desk, citizen(1), id);
    expect(fetched.ok).toBe(true);
    expect((await dossierOf(id)).status).toBe("refused");
  });

  it("is signed only by who approved, with his own PIN, on the day it bears", async () => {
    const id = await approved(office);
    const number = (await dossierOf(id)).result!.number;
    expect(await refused(office.as(approver).acts.sign({ target: await at(id), pin: "000000" }))).toEqual({
      code: "FORBIDDEN",
      refusal: { code: "signing.wrong-pin" },
    });
    office.clock.at = moment("2026-11-24T08:00:00+07:00");
    expect(await refused(office.as(approver).acts.sign({ target: await at(id), pin }))).toEqual({
      code: "CONFLICT",
      refusal: { code: "result.dated-another-day", issuedOn: "2026-11-23" },
    });
    const again = await office.as(approver).acts.approve({ target: await at(id) });
    expect(again.resultNumber).toBe(number);
    expect((await office.as(approver).acts.sign({ target: await at(id), pin })).status).toBe("signed");
  });

  it("bears the moment at which it was sealed, not that of a wrong PIN the day before", async () => {
    const id = await signed(office);
    expect(
      (await refused(office.as(clerk).acts.seal({ target: await at(id), sealId: SEAL, pin: "000000" }))).refusal.code,
    ).toBe("signing.wrong-pin");
    office.clock.at = moment("2026-11-24T09:30:00+07:00");
    await office.as(clerk).acts.seal({ target: await at(id), sealId: SEAL, pin });
    const report = await verifyDocument(await stored(office.desk, (await dossierOf(id)).result!.sealed!.sha256), {
      trust: office.trust,
      at: office.clock.at,
    });
    expect(report.signatures.map(({ claimedTime }) => claimedTime && new Date(claimedTime).toISOString())).toEqual([
      "2026-11-23T01:00:00.000Z",
      "2026-11-24T02:30:00.000Z",
    ]);
  });

  it("goes back to the handling officer with a reason, and is proposed anew", async () => {
    const id = await proposed(office);
    await office.as(approver).acts.sendBack({ target: await at(id), reason: "Thiếu căn cứ" });
    expect(await dossierOf(id)).toMatchObject({ status: "in-appraisal", proposal: null, reason: "Thiếu căn cứ" });
    await conclude(id);
    expect((await dossierOf(id)).status).toBe("result-ready");
  });

  it("is not sealed with a seal that the clerk does not keep", async () => {
    const id = await signed(office);
    const other = await refused(office.as(clerk).acts.seal({ target: await at(id), sealId: "ubnd-cam-pha-1", pin }));
    expect(other).toMatchObject({ code: "FORBIDDEN", refusal: { code: "seal.not-custodian" } });
    expect((await refused(office.as(clerk).acts.seal({ target: await at(id), sealId: "khong-co", pin }))).code).toBe(
      "NOT_FOUND",
    );
  });
});

describe("return (trả kết quả)", () => {
  it("waits for a fee that the province has not set: not configured is not free", async () => {
    const filing = parentageWalkIn();
    const { id } = await office.as(reception).staff.receiveAtCounter(filing);
    await scanned(office, id, filing.papers);
    await office.as(handling).acts.takeUp({ target: await at(id) });
    await conclude(id);
    const answer = {
      code: "PRECONDITION_FAILED",
      refusal: { code: "fee.not-configured", fee: "Lệ phí đăng ký nhận cha, mẹ, con" },
    };
    expect(await refused(office.as(returning).acts.payFee({ target: await at(id), vnd: 1000, means: "cash" }))).toEqual(
      answer,
    );
    expect(
      await refused(
        office.as(returning).acts.returnResult({
          target: await at(id),
          by: "counter",
          receiver: "Lê Thị Ví Dụ",
          identitySeen: "Căn cước",
        }),
      ),
    ).toEqual(answer);
  });

  it("waives a fee on an exemption that is published and proved, at the counter and online", async () => {
    const claim = { fee: "le-phi", exemption: "Người thuộc hộ nghèo", evidence: "Giấy chứng nhận hộ nghèo số 01" };
    const { id } = await office.as(reception).staff.receiveAtCounter({ ...walkIn(), exemptions: [claim] });
    expect((await dossierOf(id)).fee).toMatchObject({ totalVnd: 0, waived: [claim] });
    const online = await filed(office);
    const receiving = async (evidence: string) =>
      office.as(reception).acts.receive({ target: await at(online), exemptions: [{ ...claim, evidence }] });
    expect(await refused(receiving(" "))).toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
      refusal: { code: "fee.exemption-without-evidence" },
    });
    await receiving("Giấy chứng nhận hộ nghèo số 02");
    expect((await dossierOf(online)).fee?.totalVnd).toBe(0);
    expect(await refused(office.as(citizen(1)).citizen.feeOrder({ id: online }))).toEqual({
      code: "CONFLICT",
      refusal: { code: "fee.nothing-owed" },
    });
  });

  it("gives the owner an order to pay, and takes what the bank tells twice once", async () => {
    const id = await received(office);
    const { code } = await dossierOf(id);
    const order = await office.as(citizen(1)).citizen.feeOrder({ id });
    expect(order).toMatchObject({ vnd: 15_000, purpose: `LP ${code!.replaceAll(".", "").replaceAll("-", " ")}` });
    expect(order.payload).toContain(code);
    const before = await receipts();
    const transfer = async () =>
      office.as(returning).acts.payFee({ target: await at(id), vnd: 15_000, means: "transfer", reference: "FT1" });
    await transfer();
    await transfer();
    expect(await receipts()).toBe(before + 1);
    expect((await dossierOf(id)).payments).toEqual([{ reference: "FT1", kind: "payment", vnd: 15_000 }]);
  });

  it("takes the amount owed, no other, and gives receipts without a gap", async () => {
    const before = await receipts();
    const id = await sealed(office);
    expect(
      await refused(office.as(returning).acts.payFee({ target: await at(id), vnd: 14_999, means: "cash" })),
    ).toEqual({ code: "UNPROCESSABLE_CONTENT", refusal: { code: "fee.wrong-amount", owedVnd: 15_000 } });
    await office.as(returning).acts.payFee({ target: await at(id), vnd: 15_000, means: "transfer" });
    expect(
      (await refused(office.as(returning).acts.payFee({ target: await at(id), vnd: 15_000, means: "cash" }))).refusal
        .code,
    ).toBe("fee.wrong-amount");
    expect(await receipts()).toBe(before + 1);
  });

  it("goes by post only after the fee and the hand-over", async () => {
    const id = await sealed(office, { returnBy: "post" });
    const desk = office.as(returning).acts;
    const byPost = async () =>
      desk.returnResult({ target: await at(id), by: "post", receiver: "Nguyễn Thị Thử Nghiệm", identitySeen: "" });
    const hand = async () =>
      desk.handToPost({ target: await at(id), number: "EE000000000VN", address: "Số 1 phố Hư Cấu" });
    expect(await refused(hand())).toEqual({
      code: "PRECONDITION_FAILED",
      refusal: { code: "fee.unpaid", vnd: 15_000 },
    });
    await desk.payFee({ target: await at(id), vnd: 15_000, means: "transfer" });
    expect((await refused(byPost())).refusal.code).toBe("return.not-handed-to-post");
    await hand();
    expect((await byPost()).status).toBe("returned");
  });

  it("at the counter is to somebody whose paper was seen", async () => {
    const id = await sealed(office, { returnBy: "counter" });
    await office.as(returning).acts.payFee({ target: await at(id), vnd: 15_000, means: "cash" });
    const give = async (identitySeen: string) =>
      office
        .as(returning)
        .acts.returnResult({ target: await at(id), by: "counter", receiver: "Nguyễn Thị Thử Nghiệm", identitySeen });
    expect((await refused(give("  "))).refusal.code).toBe("return.receiver-not-identified");
    expect((await give("Căn cước 099…001")).status).toBe("returned");
    expect(await eventsOf(id)).toContain("returned");
  });

  it("is one return when the citizen downloads twice at once, and none while he owes", async () => {
    const id = await sealed(office);
    const owing = await fetchResult(office.desk, citizen(1), id);
    expect(owing).toEqual({ ok: false, refusal: { code: "fee.unpaid", vnd: 15_000 } });
    await office.as(returning).acts.payFee({ target: await at(id), vnd: 15_000, means: "transfer" });
    const both = await Promise.all([
      fetchResult(office.desk, citizen(1), id),
      fetchResult(office.desk, citizen(1), id),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await eventsOf(id)).filter((type) => type === "returned")).toHaveLength(1);
  });
});

const receipts = async (): Promise<number> =>
  onceConnected(office.url, async (log) => {
    const { rows } = await log.query<{ last: number }>(
      "SELECT last FROM counter WHERE kind = 'receipt' AND tenant = 'H49'",
    );
    return rows[0]?.last ?? 0;
  });

describe("two-phase land (hai giai đoạn)", () => {
  it("stands while the tax is owed, runs again from the proof, and ends in the citizen's hands", async () => {
    const id = await landInAppraisal(office);
    expect((await dossierOf(id)).due?.on).toBe("2026-12-01");
    expect(
      await refused(office.as(handling).acts.propose({ target: await at(id), outcome: "grant", conclusion: "Đủ" })),
    ).toEqual({ code: "PRECONDITION_FAILED", refusal: { code: "result.obligation-open" } });
    await office.as(handling).acts.notifyObligation({ target: await at(id), notice: "Thông báo thuế số 1 (hư cấu)" });
    expect(await dossierOf(id)).toMatchObject({ status: "awaiting-payment", due: null });
    office.clock.at = moment("2026-12-02T10:00:00+07:00");
    await office.as(reception).acts.proveObligation({ target: await at(id), proof: "Giấy nộp tiền số 1 (hư cấu)" });
    const { due } = await dossierOf(id);
    expect(due?.on).toBe("2026-12-07");
    expect(due?.segments[0]).toMatchObject({ phase: "obligation-proved" });
    expect(await print("receipt", id)).toBe("%PDF-");
    await conclude(id);
    const { owedVnd } = await office.as(returning).staff.dossier({ id });
    expect(owedVnd).toBe(350_000);
    await office.as(returning).acts.payFee({ target: await at(id), vnd: owedVnd, means: "cash" });
    await office
      .as(returning)
      .acts.returnResult({ target: await at(id), by: "counter", receiver: "Lê Thị Ví Dụ", identitySeen: "Căn cước" });
    expect((await dossierOf(id)).status).toBe("returned");
    expect(await print("control-sheet", id)).toBe("%PDF-");
  });

  it("has no tax step in a procedure of one phase", async () => {
    const id = await inAppraisal(office);
    expect(
      (await refused(office.as(handling).acts.notifyObligation({ target: await at(id), notice: "x" }))).refusal.code,
    ).toBe("obligation.no-second-phase");
  });
});

describe("a new appointment (hẹn lại)", () => {
  it("is given once, in time, keeps the first date and is printed", async () => {
    const id = await inAppraisal(office);
    const reappoint = async () =>
      office
        .as(approver)
        .acts.reappoint({ target: await at(id), workingDays: 2, reason: "Chờ xác minh nơi cư trú trước đây" });
    const { due } = await reappoint();
    expect(due?.on).toBe("2026-12-01");
    expect((await dossierOf(id)).dueOriginal?.on).toBe("2026-11-27");
    expect(await print("reappointment", id)).toBe("%PDF-");
    expect(await refused(reappoint())).toMatchObject({
      code: "CONFLICT",
      refusal: { code: "reappointment.already-used" },
    });
  });

  it("is too late on the day itself", async () => {
    const id = await inAppraisal(office);
    office.clock.at = moment("2026-11-27T08:00:00+07:00");
    expect(
      (await refused(office.as(approver).acts.reappoint({ target: await at(id), workingDays: 2, reason: "Chờ" })))
        .refusal.code,
    ).toBe("reappointment.too-late");
  });
});

describe("withdrawal (rút hồ sơ)", () => {
  it("is the citizen's until the result is approved, with a reason, on paper", async () => {
    const id = await proposed(office);
    const blank = await refused(office.as(citizen(1)).citizen.withdraw({ target: await at(id), reason: "  " }));
    expect(blank).toEqual({ code: "UNPROCESSABLE_CONTENT", refusal: { code: "dossier.reason-missing" } });
    expect(
      (await office.as(citizen(1)).citizen.withdraw({ target: await at(id), reason: "Tôi không cần nữa" })).status,
    ).toBe("withdrawn");
    expect(await print("stop-notice", id)).toBe("%PDF-");
    const late = await approved(office);
    expect(
      (await refused(office.as(citizen(1)).citizen.withdraw({ target: await at(late), reason: "Rút" }))).refusal.code,
    ).toBe("dossier.act-not-allowed");
  });
});

describe("drafts (hồ sơ đang soạn)", () => {
  it("refuses an older revision, so that two devices never overwrite each other unseen", async () => {
    const api = office.as(citizen(2)).citizen;
    const { id, revision } = await api.beginDraft({ procedure: "1.001193" });
    await api.saveDraft({ id, revision, change: { phone: "0900000002" } });
    expect(await refused(api.saveDraft({ id, revision, change: { phone: "0900000009" } }))).toEqual({
      code: "CONFLICT",
      refusal: { code: "draft.saved-elsewhere", revision: revision + 1 },
    });
    expect((await api.draft({ id })).draft.phone).toBe("0900000002");
  });

  it("files nothing half-written", async () => {
    const api = office.as(citizen(2)).citizen;
    const { id } = await api.beginDraft({ procedure: "1.004873" });
    expect((await refused(api.submit({ id }))).refusal.code).toBe("form.answers-wrong");
    expect((await api.drafts()).map((draft) => draft.id)).toContain(id);
    await api.discardDraft({ id });
  });

  it("keeps what may be typed and drops what no database takes", async () => {
    const api = office.as(citizen(2)).citizen;
    const { id, revision } = await api.beginDraft({ procedure: "1.000656" });
    const typed = `Hồ sơ\u0000 của\u0007 tôi\ud800\nDòng hai`;
    await api.saveDraft({ id, revision, change: { answers: { purpose: typed }, address: "\u0000" } });
    const { draft } = await api.draft({ id });
    expect(draft.answers["purpose"]).toBe("Hồ sơ của tôi\ufffd\nDòng hai");
    expect(Object.keys(draft)).not.toEqual(expect.arrayContaining(["tenant"]));
    expect(Object.keys(draft)).not.toEqual(expect.arrayContaining(["account"]));
  });

  it("searches the queue for anything that can be typed", async () => {
    for (const text of ["' OR 1=1 --", "\u0000", "%", ":* & |", "\ud800", "Thử Nghiệm"])
      await office.as(reception).staff.queue({ text });
    const cursor = Buffer.from(JSON.stringify([null, "2026-11-23T08:00:00+07:00", "\u0000"])).toString("base64url");
    await office.as(reception).staff.queue({ after: cursor });
  });
});

describe("identity of a level too low (định danh mức 1)", () => {
  it("does not file", async () => {
    const person = citizen(2);
    const low = { ...person, actor: { ...person.actor, assurance: 1 as const } } as typeof person;
    const id = await writtenDraft(office, { person: low });
    expect(await refused(office.as(low).citizen.submit({ id }))).toEqual({
      code: "FORBIDDEN",
      refusal: { code: "access.assurance-too-low" },
    });
  });
});

describe("the log (nhật ký)", () => {
  it("is whole after all of this", async () => {
    const { problems, dossiers } = await verifyAudit(office.url);
    expect(problems).toEqual([]);
    expect(dossiers).toBeGreaterThan(20);
  });

  it("answers for an id that nobody has", async () => {
    const target = { id: randomUUID(), sequence: 1 };
    expect(await refused(office.as(reception).acts.receive({ target }))).toEqual({
      code: "NOT_FOUND",
      refusal: { code: "dossier.unknown" },
    });
  });
});
