import { NATIONAL_STATE } from "../dossier/status.ts";
import { accept, type Result } from "../result.ts";
import { proven, type DossierLife, type NotSynced } from "./dossier-life.ts";
import { nationalTime } from "./national-time.ts";
import { omitting, type Omission } from "./omission.ts";
import type { SyncFacts } from "./sync-facts.ts";
import type { ProgressRecord } from "./sync-record.ts";

const MOST_NAME = 50;

/** Cập nhật tiến độ: one record for each thing that staff or the platform did; what citizens did is no handling. */
export function toProgressRecords(
  life: DossierLife,
  facts: SyncFacts,
): Result<{ readonly records: readonly ProgressRecord[]; readonly omitted: readonly Omission[] }, NotSynced> {
  const told = proven(life, facts.procedure.code);
  if (!told.ok) return told;
  const { code, steps } = told.value;
  const out = omitting();
  const records = steps.flatMap(({ event, after }, at): readonly ProgressRecord[] => {
    if (event.actor.kind === "citizen") return [];
    return [
      {
        MaHoSo: code,
        NguoiXuLy: out.fitting("NguoiXuLy", event.actor.name, MOST_NAME),
        ChucDanh: event.actor.kind === "system" ? "" : out.told("ChucDanh", event.actor.title),
        ThoiDiemXuLy: nationalTime(event.at),
        PhongBanXuLy: out.told("PhongBanXuLy", facts.officeNames?.[event.place.office]),
        NoiDungXuLy: out.told("NoiDungXuLy", facts.wording?.[event.type]),
        TrangThai: String(NATIONAL_STATE[after.status]),
        NgayBatDau: nationalTime((steps[at - 1]?.event ?? event).at),
        NgayKetThucTheoQuyDinh: nationalTime(after.due?.at),
      },
    ];
  });
  return accept({ records, omitted: out.omitted });
}
