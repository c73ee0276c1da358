/** DongBoHoSoMC: what is told of a dossier to the national portal, under the portal's own names. Text throughout, empty where unknown. */
export interface SyncRecord {
  readonly MaHoSo: string;
  readonly MaTTHC: string;
  readonly TenTTHC: string;
  readonly MaLinhVuc: string;
  readonly TenLinhVuc: string;
  readonly KenhThucHien: string;
  readonly SoGiayToChuHoSo: string;
  readonly ChuHoSo: string;
  readonly LoaiDoiTuong: string;
  readonly MaDoiTuong: string;
  readonly ThongTinKhac: string;
  readonly Email: string;
  readonly Fax: string;
  readonly SoDienThoai: string;
  readonly TrichYeuHoSo: string;
  readonly NgayTiepNhan: string;
  readonly NgayHenTra: string;
  readonly TrangThaiHoSo: string;
  readonly NgayTra: string;
  readonly ThongTinTra: string;
  readonly HinhThuc: string;
  readonly NgayKetThucXuLy: string;
  readonly DonViXuLy: string;
  readonly GhiChu: string;
  readonly NoiNopHoSo: string;
  readonly HoSoCoThanhPhanSoHoa: string;
  readonly TaiKhoanDuocXacThucVoiVNeID: string;
  readonly DuocThanhToanTrucTuyen: string;
  readonly NgayTuChoi: string;
  readonly NgayNopHoSo: string;
  readonly DinhDanhCHS: readonly SyncIdentity[];
  readonly DSKetNoiCSDL: readonly SyncDatabase[];
  readonly TaiLieuNop: readonly SyncFile[];
  readonly DanhSachLePhi: readonly SyncFee[];
  readonly DanhSachTepDinhKemKhac: readonly SyncCountedPaper[];
  readonly DanhSachHoSoBoSung: readonly SyncSupplement[];
  readonly DanhSachGiayToKetQua: readonly SyncResult[];
}

/** DinhDanhCHS: a number that names the owner. */
export interface SyncIdentity {
  readonly LoaiDinhDanh: string;
  readonly SoDinhDanh: string;
}

/** DSKetNoiCSDL: a database that was really asked. */
export interface SyncDatabase {
  readonly MaCSDL: string;
}

/** TaiLieuNop: a file that was filed. */
export interface SyncFile {
  readonly TepDinhKemId: string;
  readonly TenTepDinhKem: string;
  readonly IsDeleted: string;
  readonly MaThanhPhanHoSo: string;
  readonly DuongDanTaiTepTin: string;
  readonly DuocSoHoa: string;
  readonly DuocTaiSuDung: string;
  readonly DuocLayTuKhoDMQG: string;
  readonly MaKetQuaThayThe: string;
}

/** DanhSachLePhi: a fee, or one that was waived. */
export interface SyncFee {
  readonly TenPhiLePhi: string;
  readonly MaPhiLePhi: string;
  readonly HinhThucThu: string;
  readonly Gia: string;
  readonly LoaiPhiLePhi: string;
}

/** DanhSachTepDinhKemKhac: paper that was only counted. */
export interface SyncCountedPaper {
  readonly TenGiayTo: string;
  readonly SoLuong: number;
  readonly LoaiGiayTo: number;
}

/** DanhSachHoSoBoSung: a request for papers and what came of it. */
export interface SyncSupplement {
  readonly HoSoBoSungId: number;
  readonly NguoiYeuCauBoSung: string;
  readonly NoiDungBoSung: string;
  readonly NgayBoSung: string;
  readonly NguoiTiepNhanBoSung: string;
  readonly ThongTinTiepNhan: string;
  readonly NgayTiepNhanBoSung: string;
  readonly TrangThaiBoSung: boolean;
  /** The shape of their lines is not published to us: sent empty. */
  readonly DanhSachGiayToBoSung: readonly never[];
  readonly DanhSachLePhiBoSung: readonly never[];
  readonly NgayHenTraTruoc: string;
  readonly NgayHenTraMoi: string;
}

/** DanhSachGiayToKetQua: the result, once sealed. */
export interface SyncResult {
  readonly TenGiayTo: string;
  readonly MaThanhPhanHoSo: string;
  readonly GiayToId: string;
  readonly DuongDanTepTinKetQua: string;
  readonly MaGiayToKetQua: string;
}

/** CapNhatTienDoHoSoMC: one step of the work on a dossier. */
export interface ProgressRecord {
  readonly MaHoSo: string;
  readonly NguoiXuLy: string;
  readonly ChucDanh: string;
  readonly ThoiDiemXuLy: string;
  readonly PhongBanXuLy: string;
  readonly NoiDungXuLy: string;
  readonly TrangThai: string;
  readonly NgayBatDau: string;
  readonly NgayKetThucTheoQuyDinh: string;
}
