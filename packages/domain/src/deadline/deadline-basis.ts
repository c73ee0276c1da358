import { day, type CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { DayOffReason } from "../calendar/working-calendar.ts";
import { regimeAt } from "../regime/regime-at.ts";

/** Căn cứ of a step of the reckoning. */
export type DeadlineBasis =
  | "BLDS-2015-147.1" // thời hạn tính bằng giờ, phút
  | "BLDS-2015-147.2" // ngày đầu tiên không được tính
  | "BLDS-2015-148.3" // thời hạn tính bằng tháng
  | "BLDS-2015-148.5" // ngày cuối là ngày nghỉ
  | "BLLD-2012-115" // nghỉ lễ, tết, nghỉ bù đến hết năm 2020
  | "BLLD-2019-112" // nghỉ lễ, tết
  | "BLLD-2019-111.3" // nghỉ bù
  | "NQ-28-2026" // ngày Văn hóa Việt Nam, từ 01/07/2026
  | "QD-09-2015" // một cửa đến 20/06/2018
  | "QD-45-2016-7.4" // nộp qua bưu chính
  | "ND-61-2018-18" // tiếp nhận sau 15 giờ
  | "ND-61-2018-19.4" // bổ sung hồ sơ, tính lại từ đầu
  | "ND-61-2018-19.9" // hẹn lại
  | "ND-118-2025-14" // phi địa giới hành chính
  | "ND-118-2025-17.3" // thời điểm ghi trên giấy tiếp nhận, từ 05/08/2026
  | "ND-118-2025-18" // tiếp nhận sau 15 giờ
  | "ND-118-2025-19.4" // bổ sung hồ sơ, tính lại từ đầu
  | "ND-118-2025-19.9" // hẹn lại
  | "local-decision" // quyết định của địa phương
  | "tax-notice"; // nghĩa vụ tài chính

/** The clause of the one-stop decree that bound dossiers received then: numbered alike in NĐ 61/2018 and NĐ 118/2025. */
export function oneStopBasis(clause: "18" | "19.4" | "19.9", receivedAt: Moment): DeadlineBasis {
  const { id } = regimeAt(receivedAt);
  if (id === "before") return "QD-09-2015";
  return id === "A" || id === "A2" ? `ND-61-2018-${clause}` : `ND-118-2025-${clause}`;
}

/** Bộ luật Lao động 2019 is in force from this day, the code of 2012 until then. */
const LABOUR_CODE_2019 = day("2021-01-01");

/** The law that gives a day off, as it stood on that very day. */
export function dayOffBasis(on: CalendarDay, reason: DayOffReason): DeadlineBasis {
  if (reason === "culture-day") return "NQ-28-2026";
  if (reason === "local") return "local-decision";
  if (on < LABOUR_CODE_2019) return "BLLD-2012-115";
  return reason === "compensatory" ? "BLLD-2019-111.3" : "BLLD-2019-112";
}
