import { dueDate, type CalendarDay, type DueDate, type Moment, type WorkingCalendar } from "@motcua/domain";
import type { InventedProcedure } from "../play/invented-centre.ts";
import { momentOfDay, workingDays } from "./working-moments.ts";

/** A dossier taken in, with the day it is promised for. */
export interface Reception {
  readonly id: string;
  readonly receivedAt: Moment;
  readonly due: DueDate;
}

export interface ReceptionPeriod {
  readonly prefix: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly calendar: WorkingCalendar;
}

/** Spreads receptions evenly over the working days of a period, in the order given. */
export function receptions<T extends { readonly procedure: InventedProcedure }>(
  items: readonly T[],
  { prefix, from, to, calendar }: ReceptionPeriod,
): readonly (T & Reception)[] {
  const days = workingDays(from, to, calendar);
  return items.map((item, index) => {
    const place = (index / items.length) * days.length;
    const receivedAt = momentOfDay(days[Math.floor(place)]!, (place % 1) * 0.98, calendar);
    const limit = { unit: "working-day", quantity: item.procedure.workingDays } as const;
    const due = dueDate({ from: receivedAt, limit, calendar });
    if (!due.ok) throw new Error(JSON.stringify(due.refusal));
    return { ...item, id: `${prefix}-${String(index + 1).padStart(6, "0")}`, receivedAt, due: due.value };
  });
}
