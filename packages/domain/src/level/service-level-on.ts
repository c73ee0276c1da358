import type { CalendarDay } from "../calendar/calendar-day.ts";
import { inForceOn } from "../source.ts";
import type { Procedure } from "../procedure/procedure.ts";
import type { OnlineService } from "./online-service.ts";

/** Mức độ dịch vụ công trực tuyến of a procedure on a day (NĐ 42/2022; NĐ 224/2026, Điều 14). */
export const serviceLevelOn = (on: CalendarDay, procedure: Pick<Procedure, "online">): OnlineService =>
  inForceOn(on, procedure.online)?.value ?? { mode: "none" };
