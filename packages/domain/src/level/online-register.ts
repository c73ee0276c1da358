import type { CalendarDay } from "../calendar/calendar-day.ts";
import { inForceOn, type Dated } from "../source.ts";
import { REASON_REQUIRED_FROM, type OnlineLevel2011 } from "./online-level-2011.ts";
import type { OnlineService, PartialReason } from "./online-service.ts";

/** Mức độ dịch vụ công trực tuyến chủ động: the office comes to the citizen (NĐ 224/2026, Điều 16). */
export type ProactiveLevel =
  | 0 // không chủ động
  | 1 // nhắc
  | 2 // nhắc, chuẩn bị sẵn hồ sơ
  | 3 // thêm khuyến nghị
  | 4; // tự động thực hiện

/** Toàn trình, một phần, or neither, as the register says; a reason was not published before 01/07/2026. */
export interface RegisteredMode {
  readonly mode: OnlineService["mode"];
  readonly reason?: PartialReason;
}

/** One line of the register (danh mục dịch vụ công trực tuyến), with its whole history. */
export interface RegisterEntry {
  readonly procedure: string;
  /** In the catalogue of the authority from this day; absent where it always was. */
  readonly from?: CalendarDay;
  /** The last day, where it was abolished. */
  readonly to?: CalendarDay;
  readonly levels2011: readonly Dated<OnlineLevel2011>[];
  readonly modes: readonly Dated<RegisteredMode>[];
  readonly proactive: readonly Dated<ProactiveLevel>[];
}

/** The lines that stood in the register that day. */
export const registeredOn = (on: CalendarDay, register: readonly RegisterEntry[]): readonly RegisterEntry[] =>
  register.filter(
    (entry) => (entry.from === undefined || entry.from <= on) && (entry.to === undefined || on <= entry.to),
  );

/** Mức độ chủ động on a day. */
export const proactiveLevelOn = (on: CalendarDay, entry: Pick<RegisterEntry, "proactive">): ProactiveLevel =>
  inForceOn(on, entry.proactive)?.value ?? 0;

/** Một phần without the reason that must be published: procedures the office has to correct. */
export const withoutReasonOn = (on: CalendarDay, register: readonly RegisterEntry[]): readonly string[] =>
  on < REASON_REQUIRED_FROM
    ? []
    : registeredOn(on, register)
        .filter(({ modes }) => {
          const mode = inForceOn(on, modes)?.value;
          return mode?.mode === "partial" && mode.reason === undefined;
        })
        .map(({ procedure }) => procedure);
