import luxonBusinessDays from "luxon-business-days";
import { weekdaysOff } from "../national-calendar.ts";
import type { Peer } from "./peer.ts";

const { DateTime } = luxonBusinessDays;
const off = new Set(weekdaysOff);
DateTime.fromISO("2026-01-01").setupBusiness({ holidayMatchers: [(on) => off.has(on.toISODate())] });

export const luxonPeer: Peer = {
  name: "luxon-business-days, with our list of days off",
  cannot: "made-up Saturdays, hours, halves, explanation",
  after: (from, workingDays) => DateTime.fromISO(from).plusBusiness({ days: workingDays }).toISODate(),
};
