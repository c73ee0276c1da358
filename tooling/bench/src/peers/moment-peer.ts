import moment from "moment-business-days";
import { weekdaysOff } from "../national-calendar.ts";
import type { Peer } from "./peer.ts";

moment.updateLocale("en", { holidays: [...weekdaysOff], holidayFormat: "YYYY-MM-DD" });

export const momentPeer: Peer = {
  name: "moment-business-days, with our list of days off",
  cannot: "made-up Saturdays, hours, halves, explanation",
  after: (from, workingDays) => moment(from, "YYYY-MM-DD").businessAdd(workingDays).format("YYYY-MM-DD"),
};
