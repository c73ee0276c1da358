import { officesAs, type Role, type StaffActor } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { DailyNotice } from "./daily-watch.ts";
import type { UnreceivedNotice } from "./unreceived-watch.ts";

/** Thông báo nhắc việc. */
export type WatchNotice = DailyNotice | UnreceivedNotice;

/** Leaders stand in the same group as those whose work it is. */
const READERS: Readonly<Record<WatchNotice["kind"], readonly Role[]>> = {
  "daily-watch": ["centre-director", "department-leader", "approver", "handling-officer", "reception-officer"],
  unreceived: ["centre-director", "reception-officer"],
};

/** Người nhận nhắc việc: whoever holds such a post at the unit that day. */
export const noticeReaders = (
  { kind, unit }: Pick<WatchNotice, "kind" | "unit">,
  staff: readonly StaffActor[],
  on: CalendarDay,
): readonly StaffActor[] => staff.filter((each) => officesAs(each, READERS[kind], on).includes(unit));
