import type { Dossier } from "../dossier/dossier.ts";
import type { Omitting } from "./omission.ts";
import type { SyncFacts } from "./sync-facts.ts";
import type { SyncResult } from "./sync-record.ts";

/** A refusal is a result too, under the name of its form (TT 03/2025/TT-VPCP, Mẫu 03). */
const REFUSAL_TITLE = "Phiếu từ chối tiếp nhận, giải quyết hồ sơ";

/** Giấy tờ kết quả: only what was sealed and still stands; a refusal never bears the code of what was asked for. */
export function syncResults({ result }: Dossier, facts: SyncFacts, out: Omitting): readonly SyncResult[] {
  if (result?.sealed === undefined || result.standing === "annulled") return [];
  const link = facts.links?.[result.sealed.sha256];
  const isRefused = result.outcome === "refuse";
  const kind = facts.procedure.results[0];
  return [
    {
      TenGiayTo: isRefused ? REFUSAL_TITLE : kind.title,
      MaThanhPhanHoSo: "",
      GiayToId: out.told("DanhSachGiayToKetQua.GiayToId", link?.id, "no-link"),
      DuongDanTepTinKetQua: out.told("DanhSachGiayToKetQua.DuongDanTepTinKetQua", link?.url, "no-link"),
      MaGiayToKetQua: isRefused ? "" : kind.code,
    },
  ];
}
