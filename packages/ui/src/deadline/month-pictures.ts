import {
  addDays,
  dayOf,
  dayOfMonthOf,
  monthOf,
  weekdayOf,
  type CalendarDay,
  type DueDate,
  type Segment,
} from "@motcua/domain";

/** What a day is to the reckoning of a due date. */
export type DayMark =
  | "start" // bắt đầu
  | "counted" // có tính
  | "off" // nghỉ lễ, hoặc nơi giải quyết không làm việc
  | "weekend" // nghỉ cuối tuần
  | "made-up" // làm bù
  | "excluded" // không tính, theo luật riêng
  | "due" // hẹn trả
  | "outside"; // ngoài thời hạn

export interface MarkedDay {
  readonly day: CalendarDay;
  readonly mark: DayMark;
}

/** Một tháng: weeks of seven, Monday first; null where the month has no day. */
export interface MonthPicture {
  readonly first: CalendarDay;
  readonly weeks: readonly (readonly (MarkedDay | null)[])[];
}

const MONDAY_FIRST = 7;

function daysFrom(from: CalendarDay, to: CalendarDay): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  return days;
}

function marksOf(segments: readonly Segment[]): ReadonlyMap<CalendarDay, DayMark> {
  const marks = new Map<CalendarDay, DayMark>();
  for (const segment of segments) {
    if (segment.kind === "counted-from") marks.set(dayOf(segment.at), "start");
    else if (segment.kind === "excluded")
      for (const on of daysFrom(addDays(dayOf(segment.from), 1), dayOf(segment.to))) marks.set(on, "excluded");
    else if (segment.kind === "day-off" || segment.kind === "desk-shut") marks.set(segment.day, "off");
    else if (segment.kind === "made-up-day") marks.set(segment.day, "made-up");
    else if (segment.kind === "weekend") for (const on of daysFrom(segment.from, segment.to)) marks.set(on, "weekend");
  }
  return marks;
}

/** Lịch của thời hạn: every month from the start to the due date. The same segments as the words beside it. */
export function monthPictures({ on: dueOn, segments }: Pick<DueDate, "on" | "segments">): readonly MonthPicture[] {
  const started = segments.find((segment) => segment.kind === "started");
  const startOn = started ? dayOf(started.at) : dueOn;
  const marks = marksOf(segments);
  const markOf = (on: CalendarDay): DayMark => {
    if (on === dueOn) return "due";
    if (on === startOn) return "start";
    return on < startOn || on > dueOn ? "outside" : (marks.get(on) ?? "counted");
  };
  const pictures: MonthPicture[] = [];
  for (let first = firstOfMonth(startOn); first <= dueOn; first = firstOfNextMonth(first)) {
    const cells: (MarkedDay | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
    for (const on of daysFrom(first, addDays(firstOfNextMonth(first), -1))) cells.push({ day: on, mark: markOf(on) });
    while (cells.length % MONDAY_FIRST !== 0) cells.push(null);
    pictures.push({
      first,
      weeks: Array.from({ length: cells.length / MONDAY_FIRST }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
    });
  }
  return pictures;
}

const firstOfMonth = (of: CalendarDay): CalendarDay => addDays(of, 1 - dayOfMonthOf(of));

function firstOfNextMonth(of: CalendarDay): CalendarDay {
  let on = addDays(firstOfMonth(of), 28);
  while (monthOf(on) === monthOf(of)) on = addDays(on, 1);
  return on;
}
