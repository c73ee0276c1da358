import { day } from "../calendar/calendar-day.ts";
import type { Source } from "../source.ts";

/** Mức độ dịch vụ công trực tuyến 1–4 (NĐ 43/2011, Điều 3.4). */
export type OnlineLevel2011 =
  | 1 // đủ thông tin về thủ tục
  | 2 // tải được mẫu đơn, tờ khai
  | 3 // điền và gửi trực tuyến; nộp phí, nhận kết quả tại cơ quan
  | 4; // nộp phí trực tuyến; nhận kết quả trực tuyến, trực tiếp hoặc qua bưu chính

/** From when the levels were counted. */
export const LEVELS_2011_FROM = day("2011-10-01");

/** The first day on which services are toàn trình or một phần instead. */
export const MODES_FROM = day("2022-08-15");

/** What ended the levels. */
export const MODES_SOURCE: Source = { document: "Nghị định 42/2022/NĐ-CP" };

/** The first day on which một phần must say why (NĐ 224/2026, Điều 14). */
export const REASON_REQUIRED_FROM = day("2026-07-01");
