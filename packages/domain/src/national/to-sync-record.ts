import type { Dossier } from "../dossier/dossier.ts";
import { NATIONAL_STATE } from "../dossier/status.ts";
import { isEnded } from "../dossier/transitions.ts";
import { accept, type Result } from "../result.ts";
import { proven, type DossierLife, type NotSynced, type ProvenLife } from "./dossier-life.ts";
import { nationalTime } from "./national-time.ts";
import { omitting, type Omission, type Omitting } from "./omission.ts";
import { SYNC_CODES, type SyncFacts } from "./sync-facts.ts";
import { syncFees, syncPayment } from "./sync-fees.ts";
import { syncCountedPapers, syncFiles } from "./sync-papers.ts";
import type { SyncIdentity, SyncRecord } from "./sync-record.ts";
import { syncResults } from "./sync-results.ts";
import { syncSupplements } from "./sync-supplements.ts";

/** A record, and what had to be left empty in it. */
export interface Synced {
  readonly record: SyncRecord;
  readonly omitted: readonly Omission[];
}

/** Đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia: only what the events prove and the facts name; the rest stays empty and is listed. */
export function toSyncRecord(life: DossierLife, facts: SyncFacts): Result<Synced, NotSynced> {
  const told = proven(life, facts.procedure.code);
  if (!told.ok) return told;
  const { dossier, steps } = told.value;
  const out = omitting();
  const record: SyncRecord = {
    ...procedurePart(told.value, facts),
    ...ownerPart(dossier, facts, out),
    ...coursePart(told.value, facts, out),
    TrichYeuHoSo: out.fitting("TrichYeuHoSo", out.told("TrichYeuHoSo", facts.summary), MOST_SUMMARY),
    DonViXuLy: out.told("DonViXuLy", facts.processedBy),
    NoiNopHoSo: out.told("NoiNopHoSo", facts.filedAt),
    GhiChu: endingNote(dossier),
    ThongTinKhac: "",
    HoSoCoThanhPhanSoHoa: flag(dossier.papers.some(({ file }) => file !== undefined)),
    DuocThanhToanTrucTuyen: syncPayment(steps, facts, out),
    DSKetNoiCSDL: (facts.databasesUsed ?? []).map((code) => ({ MaCSDL: code })),
    TaiLieuNop: syncFiles(dossier.papers, facts, out),
    DanhSachLePhi: syncFees(dossier, facts, out),
    DanhSachTepDinhKemKhac: syncCountedPapers(dossier.papers, facts, out),
    DanhSachHoSoBoSung: syncSupplements(steps, out),
    DanhSachGiayToKetQua: syncResults(dossier, facts, out),
  };
  return accept({ record, omitted: out.omitted });
}

/** While it is open, the reason is a leader's word to his officer. */
const endingNote = ({ status, reason }: Dossier): string => (isEnded(status) ? (reason ?? "") : "");

const MOST_SUMMARY = 1000;
const flag = (is: boolean): string => (is ? "1" : "0");

const procedurePart = ({ dossier, code }: ProvenLife, { procedure }: SyncFacts) => ({
  MaHoSo: code,
  MaTTHC: procedure.code,
  TenTTHC: procedure.title,
  MaLinhVuc: procedure.field.code,
  TenLinhVuc: procedure.field.title,
  KenhThucHien: SYNC_CODES.channel[dossier.channel],
});

/** An unknown number stays unknown: no identity is ever made up. */
const ownerPart = ({ owner }: Dossier, facts: SyncFacts, out: Omitting) => ({
  SoGiayToChuHoSo: out.told("SoGiayToChuHoSo", owner.personalNumber),
  ChuHoSo: owner.fullName,
  LoaiDoiTuong: out.told("LoaiDoiTuong", facts.ownerKind && SYNC_CODES.ownerKind[facts.ownerKind]),
  MaDoiTuong: out.told("MaDoiTuong", facts.subjectCode),
  Email: out.told("Email", owner.email),
  Fax: out.told("Fax", ""),
  SoDienThoai: out.told("SoDienThoai", owner.phone),
  TaiKhoanDuocXacThucVoiVNeID: out.told(
    "TaiKhoanDuocXacThucVoiVNeID",
    facts.isAccountVerified === undefined ? undefined : flag(facts.isAccountVerified),
  ),
  DinhDanhCHS: identities(owner.personalNumber),
});

function identities(number: string): readonly SyncIdentity[] {
  const { twelveDigits, nineDigits } = SYNC_CODES.identity;
  if (/^\d{12}$/.test(number)) return [{ LoaiDinhDanh: twelveDigits, SoDinhDanh: number }];
  return /^\d{9}$/.test(number) ? [{ LoaiDinhDanh: nineDigits, SoDinhDanh: number }] : [];
}

/** The days of its course; one that has not come yet is empty, and nothing is missing. */
function coursePart({ dossier, steps }: ProvenLife, { codes }: SyncFacts, out: Omitting) {
  const returned = steps.findLast(({ event }) => event.type === "returned")?.event;
  const isReturned = dossier.status === "returned" && returned?.type === "returned";
  return {
    TrangThaiHoSo: String(NATIONAL_STATE[dossier.status]),
    NgayNopHoSo: nationalTime(dossier.submittedAt),
    NgayTiepNhan: nationalTime(dossier.receivedAt),
    NgayHenTra: nationalTime(dossier.due?.at),
    NgayKetThucXuLy: nationalTime(dossier.endedAt),
    NgayTuChoi: dossier.status === "refused" ? nationalTime(dossier.endedAt) : "",
    NgayTra: isReturned ? nationalTime(returned.at) : "",
    ThongTinTra: isReturned ? out.told("ThongTinTra", returned.data.receiver) : "",
    HinhThuc: isReturned ? out.told("HinhThuc", codes?.returnForm?.[returned.data.by], "not-specified") : "",
  };
}
