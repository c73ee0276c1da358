import { describe, expect, it } from "vitest";
import { approver, citizen, uploaded } from "../../fixtures/invented-office.ts";
import { confirmation } from "../../fixtures/invented-procedures.ts";
import {
  after,
  askSupplement,
  fetchOnline,
  filed,
  pay,
  propose,
  receive,
  takeUp,
  untilSealed,
  type Step,
} from "../../fixtures/story.ts";
import { proven, type DossierLife } from "./dossier-life.ts";
import type { SyncFacts } from "./sync-facts.ts";
import { syncReport } from "./sync-report.ts";
import { toProgressRecords } from "./to-progress-records.ts";
import { toSyncRecord } from "./to-sync-record.ts";
import { untruthsIn } from "./untruths-in.ts";

const bare: SyncFacts = { procedure: confirmation };
const valueOf = <T>(answer: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};
const sync = (life: DossierLife, facts = bare) => valueOf(toSyncRecord(life, facts));

const returned = after(filed(), [...untilSealed, pay, fetchOnline]);

describe("a dossier told to the national portal (đồng bộ hồ sơ)", () => {
  it("is told with the days of its course, its owner and its procedure", () => {
    expect(sync(returned).record).toMatchObject({
      MaHoSo: "H99.12-261103-0007",
      MaTTHC: confirmation.code,
      KenhThucHien: "2",
      ChuHoSo: citizen.name,
      SoGiayToChuHoSo: citizen.personalNumber,
      DinhDanhCHS: [{ LoaiDinhDanh: "1", SoDinhDanh: citizen.personalNumber }],
      NgayNopHoSo: "20261102200000",
      NgayTiepNhan: "20261103090000",
      NgayHenTra: "20261106170000",
      NgayKetThucXuLy: "20261105100000",
      NgayTra: "20261105200000",
      TrangThaiHoSo: "10",
      HoSoCoThanhPhanSoHoa: "1",
      DuocThanhToanTrucTuyen: "3",
      DanhSachLePhi: [{ TenPhiLePhi: "Lệ phí cấp giấy xác nhận", Gia: "7500" }],
      DanhSachGiayToKetQua: [{ TenGiayTo: "Giấy xác nhận", MaGiayToKetQua: "confirmation" }],
    });
  });

  it("says why it ended, and keeps a leader's word to his officer within the office", () => {
    const sentBack: Step = ["2026-11-04T10:00", approver, { type: "send-back", reason: "Xem lại diện tích" }];
    const open = after(filed(), [receive, takeUp, propose, sentBack]);
    expect(open.dossier.reason).toBe("Xem lại diện tích");
    expect(sync(open).record.GhiChu).toBe("");
    expect(untruthsIn({ ...sync(open).record, GhiChu: "Xem lại diện tích" }, open)).toEqual(["GhiChu"]);
    const withdrawn: Step = ["2026-11-04T11:00", citizen, { type: "withdraw", reason: "Không cần nữa" }];
    expect(sync(after(open, [withdrawn])).record.GhiChu).toBe("Không cần nữa");
  });

  it("leaves empty what nobody recorded, and lists it", () => {
    const { record, omitted } = sync(returned);
    expect([record.LoaiDoiTuong, record.TaiKhoanDuocXacThucVoiVNeID, record.Email, record.NoiNopHoSo]).toEqual([
      "",
      "",
      "",
      "",
    ]);
    expect(record.DSKetNoiCSDL).toEqual([]);
    expect(omitted).toContainEqual({ field: "LoaiDoiTuong", why: "not-recorded" });
    expect(omitted).toContainEqual({ field: "HinhThuc", why: "not-specified" });
    expect(omitted).toContainEqual({ field: "TaiLieuNop.DuongDanTaiTepTin", why: "no-link" });
  });

  it("says what the facts name, and lists it no more", () => {
    const [paper] = returned.dossier.papers;
    const { record, omitted } = sync(returned, {
      ...bare,
      ownerKind: "person",
      subjectCode: "ĐT1",
      isAccountVerified: true,
      processedBy: "UBND phường Mẫu",
      databasesUsed: ["CSDL-DC"],
      links: { [paper?.file?.sha256 ?? ""]: { id: "17", url: "https://example.vn/17" } },
      codes: { returnForm: { counter: "0", online: "2", post: "1" }, feeKind: { charge: "1", duty: "2" } },
    });
    expect(record).toMatchObject({
      LoaiDoiTuong: "1",
      MaDoiTuong: "ĐT1",
      TaiKhoanDuocXacThucVoiVNeID: "1",
      DonViXuLy: "UBND phường Mẫu",
      HinhThuc: "2",
      DSKetNoiCSDL: [{ MaCSDL: "CSDL-DC" }],
      TaiLieuNop: [{ TepDinhKemId: "17", MaThanhPhanHoSo: "proof", DuocTaiSuDung: "0", DuocLayTuKhoDMQG: "0" }],
      DanhSachLePhi: [{ LoaiPhiLePhi: "2" }],
    });
    expect(omitted.map(({ field }) => field)).not.toContain("TaiLieuNop.DuongDanTaiTepTin");
  });

  it("makes up no identity for an owner whose number the desk does not know", () => {
    const owner = { fullName: "Nguyễn Văn Mẫu", personalNumber: "", phone: "", address: "Số 2" };
    const { record, omitted } = sync(after(filed({ owner }), [receive]));
    expect([record.SoGiayToChuHoSo, record.DinhDanhCHS]).toEqual(["", []]);
    expect(omitted).toContainEqual({ field: "SoGiayToChuHoSo", why: "not-recorded" });
  });

  it("stays in state 5 while a supplement is awaited, with the due date that was given up", () => {
    const { record } = sync(after(filed(), [receive, takeUp, askSupplement]));
    expect(record).toMatchObject({
      TrangThaiHoSo: "5",
      NgayHenTra: "",
      NgayKetThucXuLy: "",
      DanhSachHoSoBoSung: [
        {
          HoSoBoSungId: 1,
          NoiDungBoSung: "Giấy tờ chứng minh: Bản chụp bị mờ",
          NgayHenTraTruoc: "20261106170000",
          NgayHenTraMoi: "",
          TrangThaiBoSung: false,
        },
      ],
    });
  });

  it("marks a paper as reused, or from the store, only where the filing says so", () => {
    const papers = [
      { ...uploaded("proof"), reused: "component", fromStore: true } as const,
      { component: "old", title: "Giấy đã cấp", originals: 1, certified: 0, photocopies: 2 },
    ];
    const paperKind = { originals: 1, certified: 2, photocopies: 3 };
    const { record } = sync(after(filed({ papers }), [receive]), { ...bare, codes: { paperKind } });
    expect(record.TaiLieuNop).toMatchObject([{ DuocTaiSuDung: "1", DuocLayTuKhoDMQG: "1" }]);
    expect(record.DanhSachTepDinhKemKhac).toEqual([
      { TenGiayTo: "Giấy đã cấp", SoLuong: 1, LoaiGiayTo: 1 },
      { TenGiayTo: "Giấy đã cấp", SoLuong: 2, LoaiGiayTo: 3 },
    ]);
  });

  it("cuts a text to what its field holds, and says so", () => {
    const { record, omitted } = sync(returned, { ...bare, summary: "x".repeat(1001) });
    expect(record.TrichYeuHoSo.length).toBe(1000);
    expect(omitted).toContainEqual({ field: "TrichYeuHoSo", why: "shortened" });
  });
});

describe("a dossier that is not told (hồ sơ chưa đồng bộ)", () => {
  const another = { procedure: { ...confirmation, code: "9.000009" } };

  it.each([
    ["it has no code yet", { life: filed(), facts: bare, refusal: { code: "sync.no-dossier-code" } }],
    [
      "the stored dossier is not what its events add up to",
      {
        life: { ...returned, dossier: { ...returned.dossier, status: "closed" as const } },
        facts: bare,
        refusal: { code: "sync.log-differs" },
      },
    ],
    ["it has no events", { life: { ...returned, events: [] }, facts: bare, refusal: { code: "sync.log-differs" } }],
    [
      "the facts are of another procedure",
      { life: returned, facts: another, refusal: { code: "sync.other-procedure", procedure: "9.000009" } },
    ],
  ])("stays here because %s", (_, { life, facts, refusal }) => {
    expect(toSyncRecord(life, facts)).toEqual({ ok: false, refusal });
    expect(toProgressRecords(life, facts)).toEqual({ ok: false, refusal });
  });

  it("stays here in a state for which the other side has no code", () => {
    expect(proven(returned, confirmation.code, { received: 2, "result-ready": 9 })).toEqual({
      ok: false,
      refusal: { code: "sync.state-unmapped", status: "returned" },
    });
  });

  it("is listed with the reason and the code to look it up by; none is lost", () => {
    const report = syncReport([returned, filed()], () => bare);
    expect(report.synced.map(({ record }) => record.MaHoSo)).toEqual(["H99.12-261103-0007"]);
    expect(report.notSynced).toEqual([
      { dossier: "ho-so-1", lookUp: "MC-2345-6789", reason: { code: "sync.no-dossier-code" } },
    ]);
  });
});

describe("the progress of a dossier (cập nhật tiến độ)", () => {
  it("has one record for each thing that staff did, in order, and none for the citizen's", () => {
    const { records, omitted } = valueOf(
      toProgressRecords(returned, {
        ...bare,
        officeNames: { "trung-tam-mau": "Trung tâm Mẫu" },
        wording: { received: "Tiếp nhận hồ sơ" },
      }),
    );
    expect(records.map(({ TrangThai }) => TrangThai)).toEqual(["2", "4", "4", "4", "4", "9", "9"]);
    expect(records[0]).toEqual({
      MaHoSo: "H99.12-261103-0007",
      NguoiXuLy: "Cán bộ tiep-nhan",
      ChucDanh: "Chuyên viên",
      ThoiDiemXuLy: "20261103090000",
      PhongBanXuLy: "Trung tâm Mẫu",
      NoiDungXuLy: "Tiếp nhận hồ sơ",
      TrangThai: "2",
      NgayBatDau: "20261102200000",
      NgayKetThucTheoQuyDinh: "20261106170000",
    });
    expect(omitted).toContainEqual({ field: "NoiDungXuLy", why: "not-recorded" });
  });
});
