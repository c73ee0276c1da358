import { addBusinessDays, format, parseISO } from "date-fns";
import { weekdaysOff } from "../national-calendar.ts";
import type { Peer } from "./peer.ts";

const off = new Set(weekdaysOff);

/** `addBusinessDays` knows weekends only; the holidays are stepped over by hand. */
export const dateFnsPeer: Peer = {
  name: "date-fns, with our list of days off and a loop of its caller's own",
  cannot: "made-up Saturdays, hours, halves, months by law, explanation",
  after: (from, workingDays) => {
    let on = parseISO(from);
    for (let left = workingDays; left > 0;) {
      on = addBusinessDays(on, 1);
      if (!off.has(format(on, "yyyy-MM-dd"))) left -= 1;
    }
    return format(on, "yyyy-MM-dd");
  },
};
