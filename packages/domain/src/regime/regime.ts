import { day } from "../calendar/calendar-day.ts";
import type { Dated } from "../source.ts";

/** Chế độ pháp lý of the one-stop mechanism, by the moment of reception. */
export type RegimeId =
  | "before" // QĐ 09/2015/QĐ-TTg
  | "A" // NĐ 61/2018/NĐ-CP
  | "A2" // NĐ 61/2018 as amended by NĐ 107/2021
  | "B" // NĐ 118/2025/NĐ-CP
  | "C"; // NĐ 118/2025 as amended by NĐ 309/2026

/** What one decree settles for the dossiers received under it. */
export interface RegimeRules {
  readonly id: RegimeId;
  /** Cơ quan kiểm soát thủ tục hành chính of the nation; not recorded before NĐ 61/2018. */
  readonly controller: "government-office" | "ministry-of-justice" | null; // Văn phòng Chính phủ | Bộ Tư pháp
  /** Tiếp nhận phi địa giới hành chính: where a dossier may be handed in besides the competent desk (NĐ 118/2025, Điều 14.3–4). */
  readonly nonTerritorial: "none" | "province" | "nation";
  /** Whether the decree itself starts the clock as the receipt shows it (Điều 17.3); before, each special law did. */
  readonly isClockStartOnReceipt: boolean;
}

/** The decree before the first that the platform knows in full. */
export const BEFORE_2018: Omit<Dated<RegimeRules>, "from"> = {
  value: { id: "before", controller: null, nonTerritorial: "none", isClockStartOnReceipt: false },
  source: { document: "Quyết định 09/2015/QĐ-TTg", note: "Chưa đối chiếu được văn bản." },
};

/** Các chế độ pháp lý, oldest first. */
export const REGIMES: readonly Dated<RegimeRules>[] = [
  {
    from: day("2018-06-21"),
    value: { id: "A", controller: "government-office", nonTerritorial: "none", isClockStartOnReceipt: false },
    source: { document: "Nghị định 61/2018/NĐ-CP" },
  },
  {
    from: day("2021-12-06"),
    value: { id: "A2", controller: "government-office", nonTerritorial: "none", isClockStartOnReceipt: false },
    source: {
      document: "Nghị định 107/2021/NĐ-CP",
      note: "Nghị định có sửa về tiếp nhận không phụ thuộc địa giới hành chính; chưa đối chiếu được phạm vi nên chưa ghi.",
    },
  },
  {
    from: day("2025-07-01"),
    value: { id: "B", controller: "government-office", nonTerritorial: "province", isClockStartOnReceipt: false },
    source: { document: "Nghị định 118/2025/NĐ-CP" },
  },
  {
    from: day("2026-08-05"),
    value: { id: "C", controller: "ministry-of-justice", nonTerritorial: "nation", isClockStartOnReceipt: true },
    source: {
      document: "Nghị định 118/2025/NĐ-CP",
      note: "Được sửa đổi, bổ sung bởi Nghị định 309/2026/NĐ-CP.",
    },
  },
];

/** Thứ tự cấp trong mã đơn vị of a dossier code. */
export type UnitCodeOrder =
  | "province-last" // 000.00.06.H56
  | "province-first"; // H49.12

/** From when which order holds; an office that still writes the earlier one is read all the same. */
export const UNIT_CODE_ORDERS: readonly Dated<UnitCodeOrder>[] = [
  {
    from: day("2019-01-06"),
    value: "province-last",
    source: { document: "Thông tư 01/2018/TT-VPCP", clause: "Điều 19" },
  },
  {
    from: day("2020-09-15"),
    value: "province-first",
    source: { document: "Quyết định 20/2020/QĐ-TTg", clause: "Điều 4–6" },
  },
];
