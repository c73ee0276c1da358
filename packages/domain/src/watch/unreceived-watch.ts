import { addDays, weekdayOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import { isWorkingDay, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingMinutesBetween } from "../deadline/working-minutes-between.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Source } from "../source.ts";

/** Thời hạn trả lời hồ sơ trực tuyến of a desk. */
export interface OnlineAnswerLimit {
  readonly workingMinutes: number;
  readonly source: Source;
}

/** Tám giờ làm việc từ khi hệ thống tiếp nhận. */
export const ONLINE_ANSWER_LIMIT: OnlineAnswerLimit = {
  workingMinutes: 8 * 60,
  source: {
    document: "Nghị quyết 66.7/2025/NQ-CP",
    note: "cho mọi thủ tục: theo Nghị định 45/2020/NĐ-CP, Điều 11, chưa đối chiếu nguyên văn",
  },
};

/** Một hồ sơ trực tuyến chưa tiếp nhận: not yet a code, so its own id, and nothing of the citizen. */
export interface UnreceivedLine {
  readonly dossier: string;
  readonly procedure: string;
  readonly since: Moment;
  readonly workingMinutes: number;
}

/** Danh sách hằng tuần of online dossiers that a desk has left without an answer. */
export interface UnreceivedNotice {
  readonly kind: "unreceived";
  /** The same for the same unit and week: what was sent under it is not sent again. */
  readonly key: string;
  readonly unit: string;
  readonly weekFrom: CalendarDay;
  readonly limit: OnlineAnswerLimit;
  /** The longest waiting first. */
  readonly lines: readonly UnreceivedLine[];
}

/** Of a dossier, what this watch looks at. */
export type FiledDossier = Pick<Dossier, "id" | "procedure" | "office" | "channel" | "status" | "statusSince">;

/** What is watched, and which units are told. */
export interface UnreceivedWatch {
  readonly dossiers: readonly FiledDossier[];
  readonly at: Moment;
  readonly calendar: WorkingCalendar;
  readonly units: readonly string[];
  readonly limit?: OnlineAnswerLimit;
}

/** Đôn đốc hồ sơ trực tuyến chưa tiếp nhận: at state 1 for longer than the desk has to answer. */
export function unreceivedWatch({
  dossiers,
  at,
  calendar,
  units,
  limit = ONLINE_ANSWER_LIMIT,
}: UnreceivedWatch): readonly UnreceivedNotice[] {
  const on = dayOf(at);
  if (!isWorkingDay(on, calendar)) return [];
  const weekFrom = addDays(on, 1 - weekdayOf(on));
  const late = Map.groupBy(
    dossiers
      .filter(({ channel, status }) => channel === "online" && status === "submitted")
      .map((each) => ({ each, minutes: workingMinutesBetween(each.statusSince, at, calendar) }))
      .filter(({ minutes }) => minutes > limit.workingMinutes),
    ({ each }) => each.office,
  );
  return units.flatMap((unit) => {
    const lines = (late.get(unit) ?? [])
      .map(({ each: { id, procedure, statusSince }, minutes }) => ({
        dossier: id,
        procedure,
        since: statusSince,
        workingMinutes: minutes,
      }))
      .toSorted((a, b) => (a.since < b.since ? -1 : 1));
    return lines.length === 0
      ? []
      : { kind: "unreceived", key: `unreceived/${unit}/${weekFrom}`, unit, weekFrom, limit, lines };
  });
}
