import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Source } from "../source.ts";

/** Quét và lưu hồ sơ giấy: by when a paper handed in has its scan (NĐ 118/2025, Điều 17; TT 01/2023/TT-VPCP). */
export interface ScanRule {
  /** `reception`: no receipt before; `hand-on`: the receipt is given at once, the dossier moves on scanned. */
  readonly before: "reception" | "hand-on";
  /** Dossiers filed from that day. */
  readonly from: CalendarDay;
  /** Thủ tục không số hóa, by code: their papers must not be scanned, as state secrets. */
  readonly except?: readonly string[];
  readonly source: Source;
}
