import { addDays, format, isWeekend, parseISO } from "date-fns";
import DateHolidays from "date-holidays";
import type { Peer } from "./peer.ts";

const DAY_MS = 86_400_000;
const vietnam = new DateHolidays("VN");
const offByYear = new Map<string, ReadonlySet<string>>();

/** Its own public holidays of Vietnam, each from its first day to its last, remembered by the year. */
function offIn(year: string): ReadonlySet<string> {
  const known = offByYear.get(year);
  if (known) return known;
  const off = new Set<string>();
  for (const holiday of vietnam.getHolidays(year)) {
    if (holiday.type !== "public") continue;
    const days = (holiday.end.getTime() - holiday.start.getTime()) / DAY_MS;
    for (let each = 0; each < days; each += 1)
      off.add(format(addDays(parseISO(holiday.date.slice(0, 10)), each), "yyyy-MM-dd"));
  }
  offByYear.set(year, off);
  return off;
}

export const dateHolidaysPeer: Peer = {
  name: "date-holidays, with its own days off of Vietnam",
  cannot: "days in lieu, swaps, made-up Saturdays, 24/11, hours, halves, explanation",
  after: (from, workingDays) => {
    let on = parseISO(from);
    for (let left = workingDays; left > 0;) {
      on = addDays(on, 1);
      const text = format(on, "yyyy-MM-dd");
      if (!isWeekend(on) && !offIn(text.slice(0, 4)).has(text)) left -= 1;
    }
    return format(on, "yyyy-MM-dd");
  },
};
