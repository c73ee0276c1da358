import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confirmation, landRegistration } from "../../fixtures/invented-procedures.ts";
import { randomLife } from "../../fixtures/random-life.ts";
import { replay } from "../dossier/evolve.ts";
import { NATIONAL_STATE } from "../dossier/status.ts";
import type { DossierLife } from "./dossier-life.ts";
import type { SyncRecord } from "./sync-record.ts";
import { toProgressRecords } from "./to-progress-records.ts";
import { toSyncRecord } from "./to-sync-record.ts";
import { isTruthful, untruthsIn } from "./untruths-in.ts";

const facts = { databasesUsed: ["CSDL-DC"], isAccountVerified: true };

const lives = fc.tuple(fc.boolean(), fc.array(fc.nat(1000), { minLength: 1, maxLength: 24 })).map(([isLand, picks]) => {
  const procedure = isLand ? landRegistration : confirmation;
  return { life: randomLife(picks, procedure), procedure };
});

/** What exchanges have been seen to do, and what else an adapter might. */
const LIES: Readonly<Record<string, (record: SyncRecord, life: DossierLife) => SyncRecord>> = {
  "reports waiting and stopped dossiers as done": (record) => ({
    ...record,
    TrangThaiHoSo: ["5", "6", "8"].includes(record.TrangThaiHoSo) ? "9" : record.TrangThaiHoSo,
  }),
  "invents an identity": (record) => ({ ...record, SoGiayToChuHoSo: "000000001" }),
  "invents a second identity": (record) => ({
    ...record,
    DinhDanhCHS: [...record.DinhDanhCHS, { LoaiDinhDanh: "2", SoDinhDanh: "000000001" }],
  }),
  "always claims a database": (record) => ({ ...record, DSKetNoiCSDL: [{ MaCSDL: "7" }] }),
  "ends it before it ended": (record) => ({ ...record, NgayKetThucXuLy: "20260908000000" }),
  "promises another day": (record) => ({ ...record, NgayHenTra: "20991231170000" }),
  "counts a counter dossier as another channel": (record) => ({ ...record, KenhThucHien: "3" }),
  "claims an online payment": (record, { events }) =>
    events.some((event) => event.type === "fee-paid" && event.data.means === "online")
      ? record
      : { ...record, DuocThanhToanTrucTuyen: "1" },
  "claims an unverified account": (record) => ({ ...record, TaiKhoanDuocXacThucVoiVNeID: "0" }),
  "claims that papers came from the store": (record) => ({
    ...record,
    TaiLieuNop: record.TaiLieuNop.map((each) => ({ ...each, DuocLayTuKhoDMQG: "1" })),
  }),
  "hands over a result that is not there": (record, { dossier }) =>
    dossier.result?.sealed !== undefined && dossier.result.standing === "valid"
      ? record
      : {
          ...record,
          DanhSachGiayToKetQua: [
            {
              TenGiayTo: "Giấy xác nhận",
              MaThanhPhanHoSo: "",
              GiayToId: "",
              DuongDanTepTinKetQua: "",
              MaGiayToKetQua: "confirmation",
            },
          ],
        },
  "asks for less money": (record) => ({
    ...record,
    DanhSachLePhi: record.DanhSachLePhi.map((line) => ({ ...line, Gia: "0" })),
  }),
};

describe("what is told to the national portal, over any life of a dossier", () => {
  it("is the truth: the state of its events, its owner's own number, the databases that were asked", () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(lives, ({ life, procedure }) => {
        const synced = toSyncRecord(life, { procedure, ...facts });
        expect(synced.ok).toBe(life.dossier.code !== null);
        if (!synced.ok) return;
        const { record } = synced.value;
        const folded = replay(life.dossier.id, life.dossier.tenant, life.events);
        expect(record.TrangThaiHoSo).toBe(String(NATIONAL_STATE[folded.status]));
        expect(["", folded.owner.personalNumber]).toContain(record.SoGiayToChuHoSo);
        expect(record.DSKetNoiCSDL).toEqual([{ MaCSDL: "CSDL-DC" }]);
        expect(untruthsIn(record, life, facts)).toEqual([]);
        told.add(record.TrangThaiHoSo);
      }),
      { numRuns: 250, seed: 766 },
    );
    expect([...told].toSorted()).toEqual(["10", "2", "4", "5", "6", "7", "8", "9"]);
  });

  it("tells every step in the state that the dossier then had", () => {
    fc.assert(
      fc.property(lives, ({ life, procedure }) => {
        const progress = toProgressRecords(life, { procedure });
        if (!progress.ok) return;
        const { records } = progress.value;
        expect(records.length).toBe(life.events.filter(({ actor }) => actor.kind !== "citizen").length);
        expect(records.map(({ ThoiDiemXuLy }) => ThoiDiemXuLy)).toEqual(
          records.map(({ ThoiDiemXuLy }) => ThoiDiemXuLy).toSorted(),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each(Object.entries(LIES))("is found out where an exporter %s", (_, lie) => {
    let found = 0;
    fc.assert(
      fc.property(lives, ({ life, procedure }) => {
        const synced = toSyncRecord(life, { procedure, ...facts });
        if (!synced.ok) return;
        const told = lie(synced.value.record, life);
        const isLie = JSON.stringify(told) !== JSON.stringify(synced.value.record);
        expect(isTruthful(told, life, facts)).toBe(!isLie);
        if (isLie) found += 1;
      }),
      { numRuns: 40, seed: 5 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
