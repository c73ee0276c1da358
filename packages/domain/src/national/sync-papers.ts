import type { Paper } from "../dossier/dossier.ts";
import type { Omitting } from "./omission.ts";
import type { SyncFacts } from "./sync-facts.ts";
import type { SyncCountedPaper, SyncFile } from "./sync-record.ts";

const MOST_FILE_NAME = 4000;

const yes = (is: boolean): string => (is ? "1" : "0");

/** Tài liệu nộp: the files, each marked as reused or taken from the store only where the filing says so. */
export const syncFiles = (papers: readonly Paper[], { links }: SyncFacts, out: Omitting): readonly SyncFile[] =>
  papers.flatMap(({ component, file, reused, fromStore }): readonly SyncFile[] => {
    if (file === undefined) return [];
    const link = links?.[file.sha256];
    if (reused === "result") out.told("TaiLieuNop.MaKetQuaThayThe", "");
    return [
      {
        TepDinhKemId: out.told("TaiLieuNop.TepDinhKemId", link?.id, "no-link"),
        TenTepDinhKem: out.fitting("TaiLieuNop.TenTepDinhKem", file.name, MOST_FILE_NAME),
        IsDeleted: "0",
        MaThanhPhanHoSo: component,
        DuongDanTaiTepTin: out.told("TaiLieuNop.DuongDanTaiTepTin", link?.url, "no-link"),
        DuocSoHoa: "1",
        DuocTaiSuDung: yes(reused !== undefined),
        DuocLayTuKhoDMQG: yes(fromStore === true),
        MaKetQuaThayThe: "",
      },
    ];
  });

const KINDS = ["originals", "certified", "photocopies"] as const;

/** Giấy tờ chỉ được đếm: paper that has no file, by kind; without the portal's codes of kinds none is told. */
export function syncCountedPapers(
  papers: readonly Paper[],
  { codes }: SyncFacts,
  out: Omitting,
): readonly SyncCountedPaper[] {
  const counted = papers.filter(({ file }) => file === undefined);
  const kindOf = codes?.paperKind;
  if (kindOf === undefined) {
    if (counted.length > 0) out.told("DanhSachTepDinhKemKhac", "", "not-specified");
    return [];
  }
  return counted.flatMap((paper) =>
    KINDS.filter((kind) => paper[kind] > 0).map((kind) => ({
      TenGiayTo: paper.title,
      SoLuong: paper[kind],
      LoaiGiayTo: kindOf[kind],
    })),
  );
}
