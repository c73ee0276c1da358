import type { Dossier, Paper } from "../dossier/dossier.ts";
import type { DossierEvent } from "../dossier/event.ts";
import { replay } from "../dossier/evolve.ts";
import { NATIONAL_STATE } from "../dossier/status.ts";
import { isEnded } from "../dossier/transitions.ts";
import type { DossierLife } from "./dossier-life.ts";
import { nationalTime } from "./national-time.ts";
import { SYNC_CODES, type SyncFacts } from "./sync-facts.ts";
import type { SyncRecord } from "./sync-record.ts";

/** What a record may claim beyond the events. */
export type ClaimedFacts = Pick<SyncFacts, "databasesUsed" | "isAccountVerified">;

/** Whether a record for the national portal says nothing that the dossier's events do not bear out. */
export const isTruthful = (record: SyncRecord, life: DossierLife, facts: ClaimedFacts = {}): boolean =>
  untruthsIn(record, life, facts).length === 0;

/** Các trường sai sự thật of a record, by the portal's names. Reads the events itself, so that any exporter may be held to it. */
export function untruthsIn(record: SyncRecord, life: DossierLife, facts: ClaimedFacts = {}): readonly string[] {
  const dossier = replay(life.dossier.id, life.dossier.tenant, life.events);
  const checks: Readonly<Record<string, boolean>> = {
    ...identityChecks(record, dossier),
    ...courseChecks(record, dossier, life.events),
    ...paperChecks(record, dossier),
    ...moneyChecks(record, dossier, life.events),
    DSKetNoiCSDL: record.DSKetNoiCSDL.every(({ MaCSDL }) => facts.databasesUsed?.includes(MaCSDL) === true),
    TaiKhoanDuocXacThucVoiVNeID: emptyOr(
      record.TaiKhoanDuocXacThucVoiVNeID,
      facts.isAccountVerified === undefined ? "" : flag(facts.isAccountVerified),
    ),
  };
  return Object.keys(checks).filter((field) => checks[field] === false);
}

const flag = (is: boolean): string => (is ? "1" : "0");
const emptyOr = (said: string, ...truths: readonly string[]): boolean => said === "" || truths.includes(said);

const identityChecks = (record: SyncRecord, { code, procedure, channel, owner }: Dossier) => ({
  MaHoSo: record.MaHoSo === code,
  MaTTHC: record.MaTTHC === procedure,
  KenhThucHien: record.KenhThucHien === SYNC_CODES.channel[channel],
  SoGiayToChuHoSo: emptyOr(record.SoGiayToChuHoSo, owner.personalNumber),
  ChuHoSo: emptyOr(record.ChuHoSo, owner.fullName),
  Email: emptyOr(record.Email, owner.email ?? ""),
  SoDienThoai: emptyOr(record.SoDienThoai, owner.phone),
  Fax: record.Fax === "",
  DinhDanhCHS: record.DinhDanhCHS.every(
    ({ SoDinhDanh, LoaiDinhDanh }) =>
      SoDinhDanh !== "" &&
      SoDinhDanh === owner.personalNumber &&
      LoaiDinhDanh === (SoDinhDanh.length === 12 ? "1" : "2"),
  ),
});

/** Times at which one of these happened. */
const timesOf = (events: readonly DossierEvent[], ...types: readonly DossierEvent["type"][]): readonly string[] =>
  events.filter(({ type }) => types.includes(type)).map(({ at }) => nationalTime(at));

const courseChecks = (record: SyncRecord, dossier: Dossier, events: readonly DossierEvent[]) => ({
  TrangThaiHoSo: record.TrangThaiHoSo === String(NATIONAL_STATE[dossier.status]),
  NgayNopHoSo: emptyOr(record.NgayNopHoSo, nationalTime(dossier.submittedAt)),
  NgayTiepNhan: emptyOr(record.NgayTiepNhan, nationalTime(dossier.receivedAt)),
  NgayHenTra: emptyOr(record.NgayHenTra, nationalTime(dossier.due?.at)),
  NgayKetThucXuLy: emptyOr(record.NgayKetThucXuLy, nationalTime(dossier.endedAt)),
  NgayTra: emptyOr(record.NgayTra, ...timesOf(events, "returned")),
  ThongTinTra: emptyOr(
    record.ThongTinTra,
    ...events.flatMap((event) => (event.type === "returned" ? [event.data.receiver] : [])),
  ),
  GhiChu: emptyOr(record.GhiChu, isEnded(dossier.status) ? (dossier.reason ?? "") : ""),
  NgayTuChoi: emptyOr(
    record.NgayTuChoi,
    ...timesOf(events, "declined"),
    dossier.status === "refused" ? nationalTime(dossier.endedAt) : "",
  ),
  DanhSachHoSoBoSung:
    record.DanhSachHoSoBoSung.length <= timesOf(events, "completion-asked", "supplement-asked").length &&
    record.DanhSachHoSoBoSung.every(
      (request) =>
        timesOf(events, "completion-asked", "supplement-asked").includes(request.NgayBoSung) &&
        (!request.TrangThaiBoSung ||
          timesOf(events, "completed", "supplement-accepted", "received").includes(request.NgayTiepNhanBoSung)),
    ),
  DanhSachGiayToKetQua: record.DanhSachGiayToKetQua.every(
    ({ MaGiayToKetQua }) =>
      dossier.result?.sealed !== undefined &&
      dossier.result.standing !== "annulled" &&
      (MaGiayToKetQua === "" || dossier.result.outcome === "grant"),
  ),
});

const paperChecks = (record: SyncRecord, { papers }: Dossier) => ({
  HoSoCoThanhPhanSoHoa: emptyOr(record.HoSoCoThanhPhanSoHoa, flag(papers.some(hasFile))),
  TaiLieuNop: record.TaiLieuNop.every((said) =>
    papers.some(
      (paper) =>
        hasFile(paper) &&
        paper.component === said.MaThanhPhanHoSo &&
        (said.DuocTaiSuDung !== "1" || paper.reused !== undefined) &&
        (said.DuocLayTuKhoDMQG !== "1" || paper.fromStore === true),
    ),
  ),
  DanhSachTepDinhKemKhac: record.DanhSachTepDinhKemKhac.every(({ TenGiayTo, SoLuong }) =>
    papers.some(
      ({ title, originals, certified, photocopies }) =>
        title === TenGiayTo && [originals, certified, photocopies].includes(SoLuong),
    ),
  ),
});

const hasFile = ({ file }: Paper): boolean => file !== undefined;

function moneyChecks(record: SyncRecord, { fee }: Dossier, events: readonly DossierEvent[]) {
  const isPaidOnline = events.some((event) => event.type === "fee-paid" && event.data.means === "online");
  const isPaid = timesOf(events, "fee-paid").length > 0;
  return {
    DanhSachLePhi: record.DanhSachLePhi.every(({ TenPhiLePhi, Gia }) =>
      Gia === "0"
        ? fee?.waived?.some(({ title }) => title === TenPhiLePhi) === true
        : fee?.lines.some(({ title, vnd }) => title === TenPhiLePhi && String(vnd) === Gia) === true,
    ),
    DuocThanhToanTrucTuyen: emptyOr(
      record.DuocThanhToanTrucTuyen,
      ...(isPaidOnline ? [SYNC_CODES.payment.portal, SYNC_CODES.payment.local] : []),
      ...(isPaid && !isPaidOnline ? [SYNC_CODES.payment.notOnline] : []),
    ),
  };
}
