import { addDays, type CalendarDay } from "../calendar/calendar-day.ts";
import { isWorkingDay, type WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Period } from "../indicator/period.ts";

/** Quầy, and the fields that it takes. */
export interface Counter {
  readonly id: string;
  readonly fields: readonly string[];
}

/** Phân công trực of a field at a counter for one day. */
export interface DutyTurn {
  readonly counter: string;
  readonly field: string;
  readonly on: CalendarDay;
  readonly officer: string;
  /** Người dự phòng (NĐ 61/2018, Điều 12.8). */
  readonly substitute: string | null;
}

/** Vắng mặt: from a day to a day, both in it. */
export interface Absence extends Period {
  readonly officer: string;
}

/** Chỗ trống trong lịch trực. */
export interface RosterGap {
  readonly on: CalendarDay;
  readonly counter: string;
  readonly field: string;
  readonly kind:
    | "nobody" // không có ai trực
    | "no-substitute" // không có người dự phòng
    | "two-counters"; // một người trực hai quầy
}

/** A roster, and the days that it has to cover. */
export interface DutyRoster {
  readonly counters: readonly Counter[];
  readonly turns: readonly DutyTurn[];
  readonly absences: readonly Absence[];
  readonly period: Period;
  readonly calendar: WorkingCalendar;
}

/** Kiểm tra lịch trực. */
export interface RosterCheck {
  readonly workingDays: number;
  /** Days on which somebody served every field at every counter. */
  readonly daysServed: number;
  readonly gaps: readonly RosterGap[];
}

/** Kiểm tra lịch trực: each field at each counter, on every working day, has an officer and somebody in reserve. */
export function checkRoster(roster: DutyRoster): RosterCheck {
  const gaps: RosterGap[] = [];
  let [workingDays, daysServed] = [0, 0];
  for (let on = roster.period.from; on <= roster.period.to; on = addDays(on, 1)) {
    if (!isWorkingDay(on, roster.calendar)) continue;
    const found = gapsOn(on, roster);
    workingDays += 1;
    daysServed += found.some(({ kind }) => kind === "nobody") ? 0 : 1;
    gaps.push(...found);
  }
  return { workingDays, daysServed, gaps };
}

/** Người trực: the officer, or the substitute where he is away; null where both are. */
export function onDuty(turn: DutyTurn, absences: readonly Absence[]): string | null {
  const isThere = (person: string | null): person is string =>
    person !== null &&
    !absences.some(({ officer, from, to }) => officer === person && from <= turn.on && turn.on <= to);
  if (isThere(turn.officer)) return turn.officer;
  return isThere(turn.substitute) ? turn.substitute : null;
}

function gapsOn(on: CalendarDay, { counters, turns, absences }: DutyRoster): readonly RosterGap[] {
  const today = turns.filter((turn) => turn.on === on);
  const serving = today.map((turn) => ({ counter: turn.counter, person: onDuty(turn, absences) }));
  return counters.flatMap(({ id: counter, fields }) =>
    fields.flatMap((field) => {
      const turn = today.find((each) => each.counter === counter && each.field === field);
      const person = turn ? onDuty(turn, absences) : null;
      const gap = (kind: RosterGap["kind"]): RosterGap => ({ on, counter, field, kind });
      if (turn === undefined || person === null) return gap("nobody");
      return [
        ...(turn.substitute === null || turn.substitute === turn.officer ? [gap("no-substitute")] : []),
        ...(serving.some((each) => each.person === person && each.counter !== counter) ? [gap("two-counters")] : []),
      ];
    }),
  );
}
