import type { LifeStep } from "./dossier-life.ts";
import { nationalTime } from "./national-time.ts";
import type { Omitting } from "./omission.ts";
import type { SyncSupplement } from "./sync-record.ts";

/** Hồ sơ bổ sung: every request, before reception and after, with what came of it. */
export function syncSupplements(steps: readonly LifeStep[], out: Omitting): readonly SyncSupplement[] {
  const requests: SyncSupplement[] = [];
  for (const { event, before } of steps) {
    const last = requests.at(-1);
    switch (event.type) {
      case "completion-asked":
      case "supplement-asked":
        requests.push({
          HoSoBoSungId: requests.length + 1,
          NguoiYeuCauBoSung: event.actor.name,
          NoiDungBoSung: event.data.items.map(({ title, reason }) => `${title}: ${reason}`).join("; "),
          NgayBoSung: nationalTime(event.at),
          NguoiTiepNhanBoSung: "",
          ThongTinTiepNhan: "",
          NgayTiepNhanBoSung: "",
          TrangThaiBoSung: false,
          DanhSachGiayToBoSung: [],
          DanhSachLePhiBoSung: [],
          NgayHenTraTruoc: nationalTime(before.due?.at),
          NgayHenTraMoi: "",
        });
        out.told("DanhSachHoSoBoSung.DanhSachGiayToBoSung", "", "not-specified");
        break;
      case "completed":
      case "supplement-provided":
        if (last) requests.splice(-1, 1, { ...last, ThongTinTiepNhan: event.data.note ?? "" });
        break;
      case "supplement-accepted":
      case "received":
        if (last && !last.TrangThaiBoSung)
          requests.splice(-1, 1, {
            ...last,
            NguoiTiepNhanBoSung: event.actor.name,
            NgayTiepNhanBoSung: nationalTime(event.at),
            TrangThaiBoSung: true,
            NgayHenTraMoi: nationalTime(event.data.due.at),
          });
        break;
      default:
        break;
    }
  }
  return requests;
}
