import { day } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { handSealOver } from "./hand-seal-over.ts";
import { issueOnPaper } from "./issue-on-paper.ts";
import { readSealRegister, readSealUses, type SealDesk } from "./read-seal-register.ts";
import { sealResult } from "./seal-result.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, clerk, handlingOfficer, pdf, staff } from "./testing/invented-office.ts";
import { approved, refusalOf, signed, valueOf } from "./testing/story.ts";

const SEAL = "ubnd-phuong-mau-2";
const second = staff("van-thu-2", ["clerk"]);
const director = staff("giam-doc", ["centre-director"]);
const wish = {
  seal: SEAL,
  to: second.actor.id,
  from: day("2026-11-05"),
  until: day("2026-11-06"),
  document: "Văn bản cho phép mẫu",
  record: "Biên bản số 1 (mẫu)",
};

const office = (): InMemoryDesk => inMemoryDesk({ colleagues: [second.actor] });
const deskOf = (on: InMemoryDesk): SealDesk => ({ ...on.desk, register: on.register });
const notCustodian = { code: "seal.not-custodian", seal: SEAL };
const sealing = (id: string) => ({ target: { id }, sealId: SEAL, pin: "654321" });

describe("a seal handed over at the desk (bàn giao con dấu)", () => {
  it("is put on results by the clerk who took it, and by no other while he has it", async () => {
    const on = office();
    const { id } = await signed(on);
    on.at("2026-11-05T10:00");
    valueOf(await handSealOver(deskOf(on), director, wish));
    const before = on.signerCalls.length;
    expect(refusalOf(await sealResult(on.desk, clerk, sealing(id)))).toEqual(notCustodian);
    expect(on.signerCalls.length).toBe(before);
    const { result } = valueOf(await sealResult(on.desk, second, sealing(id)));
    expect(result?.sealedBy).toBe(second.actor.id);
  });

  it("is put on paper by the clerk who took it; of another not even the scan is stored", async () => {
    const on = office();
    const target = { id: (await approved(on)).id };
    valueOf(await handSealOver(deskOf(on), director, wish));
    const scan = pdf("bản giấy");
    expect(refusalOf(await issueOnPaper(on.desk, clerk, { target, sealId: SEAL, scan }))).toEqual(notCustodian);
    expect(refusalOf(await issueOnPaper(on.desk, clerk, { target, sealId: SEAL }))).toEqual(notCustodian);
    expect(await on.desk.files.get(on.desk.files.refOf(scan, "application/pdf").sha256)).toBeNull();
    expect(valueOf(await issueOnPaper(on.desk, second, { target, sealId: SEAL, scan })).status).toBe("result-ready");
  });

  it("handed over while the old keeper's key works is not recorded as his", async () => {
    const on = office();
    const { id } = await signed(on);
    on.at("2026-11-05T10:00");
    on.whileSigning(() => handSealOver(deskOf(on), director, wish));
    expect(refusalOf(await sealResult(on.desk, clerk, sealing(id)))).toEqual(notCustodian);
    expect(on.eventsOf(id).filter(({ type }) => type === "sealed")).toEqual([]);
  });

  it("is back with its custodian after the last day", async () => {
    const on = office();
    const { id } = await signed(on);
    valueOf(await handSealOver(deskOf(on), director, wish));
    on.at("2026-11-07T08:00");
    expect(refusalOf(await sealResult(on.desk, second, sealing(id)))).toEqual(notCustodian);
    valueOf(await sealResult(on.desk, clerk, sealing(id)));
  });

  it("goes to accounts there are, by those for whom the seal is there", async () => {
    const on = office();
    on.at("2026-11-05T08:00");
    const asked = async (by: typeof clerk, more: Partial<typeof wish> = {}) =>
      refusalOf(await handSealOver(deskOf(on), by, { ...wish, ...more }));
    expect(await asked(director, { to: "khong-co" })).toEqual({ code: "seal.taker-not-clerk", taker: "khong-co" });
    expect(await asked(clerk)).toEqual({ code: "seal.hand-over-not-competent", seal: SEAL });
    for (const by of [second, handlingOfficer, staff("noi-khac", ["centre-director"], "trung-tam-khac")])
      expect(await asked(by)).toEqual({ code: "seal.unknown", seal: SEAL });
    expect(await asked(director, { seal: "khong-co" })).toEqual({ code: "seal.unknown", seal: "khong-co" });
  });

  it("by two leaders at once is handed over by the first", async () => {
    const on = office();
    on.at("2026-11-05T08:00");
    const desk = deskOf(on);
    const late = { ...desk, casebook: { ...desk.casebook, handOvers: async () => [] } };
    valueOf(await handSealOver(desk, director, wish));
    expect(refusalOf(await handSealOver(late, approver, wish))).toEqual({
      code: "seal.handed-over-meanwhile",
      seal: SEAL,
    });
  });
});

describe("the seal register (sổ quản lý con dấu)", () => {
  it("says who keeps each seal today and to whom it was handed, the latest first, and to whom the reader may hand it", async () => {
    const on = office();
    on.at("2026-11-05T08:00");
    valueOf(await handSealOver(deskOf(on), director, wish));
    const back = { ...wish, to: clerk.actor.id, from: day("2026-11-06"), record: "Biên bản số 2 (mẫu)" };
    valueOf(await handSealOver(deskOf(on), director, back));
    const [entry] = valueOf(await readSealRegister(deskOf(on), director));
    const custodian = { id: "van-thu", name: "Cán bộ van-thu" };
    const taker = { id: "van-thu-2", name: "Cán bộ van-thu-2" };
    expect(entry).toMatchObject({
      seal: { id: SEAL, ordinal: 2, permissionDocument: "Văn bản cho phép mẫu" },
      custodian,
      keeper: taker,
      handOvers: [
        { to: custodian, from: "2026-11-06", recorded: { sequence: 2, record: "Biên bản số 2 (mẫu)" } },
        { to: taker, from: "2026-11-05", recorded: { sequence: 1, recordedBy: { id: "giam-doc" } } },
      ],
      clerks: [custodian, taker],
    });
    expect(valueOf(await readSealRegister(deskOf(on), second))[0]?.clerks).toBeNull();
  });

  it("is closed to whom it does not concern, its log too", async () => {
    const on = office();
    on.at("2026-11-05T08:00");
    const closed = { code: "seal.register-not-competent" };
    for (const by of [second, handlingOfficer]) {
      expect(refusalOf(await readSealRegister(deskOf(on), by))).toEqual(closed);
      expect(refusalOf(await readSealUses(deskOf(on), by, { seal: SEAL, size: 10 }))).toEqual(closed);
    }
    expect(refusalOf(await readSealUses(deskOf(on), director, { seal: "khong-co", size: 10 }))).toEqual(closed);
  });
});
