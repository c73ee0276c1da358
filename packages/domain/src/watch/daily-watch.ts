import type { CalendarDay } from "../calendar/calendar-day.ts";
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { partsToDo } from "../dossier/parts-to-do.ts";
import type { DossierCode } from "../identifier/dossier-code.ts";

/** Một dòng của danh sách đến hạn: a code, a procedure and a day, and nothing of the citizen. */
export interface WatchLine {
  readonly code: DossierCode;
  readonly procedure: string;
  readonly dueOn: CalendarDay;
}

/** Danh sách đến hạn đầu ngày of one unit. */
export interface DailyNotice {
  readonly kind: "daily-watch";
  /** The same for the same unit and day: what was sent under it is not sent again. */
  readonly key: string;
  readonly unit: string;
  readonly day: CalendarDay;
  readonly nextWorkingDay: CalendarDay;
  readonly overdue: readonly WatchLine[]; // đã quá hạn
  readonly dueToday: readonly WatchLine[]; // đến hạn hôm nay
  readonly dueNext: readonly WatchLine[]; // đến hạn ngày làm việc tiếp theo
}

/** Of a dossier, what the watch looks at. */
export type WatchedDossier = Pick<
  Dossier,
  "code" | "procedure" | "office" | "due" | "endedAt" | "status" | "consultations" | "legs"
>;

/** What is watched, and which units are told. */
export interface DailyWatch {
  readonly dossiers: readonly WatchedDossier[];
  readonly day: CalendarDay;
  readonly calendar: WorkingCalendar;
  readonly units: readonly string[];
}

/** Nhắc việc đầu ngày: each unit that has dossiers overdue or due by the next working day; on a day off nobody is told. */
export function dailyWatch({ dossiers, day, calendar, units }: DailyWatch): readonly DailyNotice[] {
  if (!isWorkingDay(day, calendar)) return [];
  const next = nextWorkingDay(day, calendar);
  const watched = Map.groupBy(
    dossiers.flatMap(turnsOf).filter(({ line }) => line.dueOn <= next),
    ({ unit }) => unit,
  );
  return units.flatMap((unit) => {
    const lines = earliestEach(watched.get(unit) ?? []);
    return lines.length === 0
      ? []
      : {
          kind: "daily-watch",
          key: `daily-watch/${unit}/${day}`,
          unit,
          day,
          nextWorkingDay: next,
          overdue: lines.filter(({ dueOn }) => dueOn < day),
          dueToday: lines.filter(({ dueOn }) => dueOn === day),
          dueNext: lines.filter(({ dueOn }) => dueOn > day),
        };
  });
}

interface Turn {
  readonly unit: string;
  readonly line: WatchLine;
}

/** The office by its due date, and whoever has a part to do by that part's. Where the clock stands, nobody is pressed. */
function turnsOf(dossier: WatchedDossier): readonly Turn[] {
  const { code, procedure, office, due, endedAt } = dossier;
  if (code === null || endedAt !== null) return [];
  const line = (dueOn: CalendarDay): WatchLine => ({ code, procedure, dueOn });
  const open = partsToDo(dossier).filter(({ kind }) => kind === "consultation" || due !== null);
  const parts = open.flatMap((part) => part.units.map((unit) => ({ unit, line: line(part.due.on) })));
  return due === null ? parts : [{ unit: office, line: line(due.on) }, ...parts];
}

/** Each dossier once, under the earliest of its days. */
function earliestEach(turns: readonly Turn[]): readonly WatchLine[] {
  const lines = turns
    .map(({ line }) => line)
    .toSorted((a, b) => (a.dueOn === b.dueOn ? (a.code < b.code ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
  const seen = new Set<DossierCode>();
  return lines.filter(({ code }) => !seen.has(code) && seen.add(code));
}
