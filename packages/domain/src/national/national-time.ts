import type { Moment } from "../calendar/moment.ts";

/** Thời điểm as the national portal writes it, `yyyyMMddHHmmss` in Vietnam's time; empty where there is none. */
export const nationalTime = (at: Moment | null | undefined): string => (at ?? "").slice(0, 19).replaceAll(/[-T:]/g, "");
