import type { ReportMonth } from "@motcua/domain";

/** 11/2026, of a month that is kept as `2026-11`. */
export const monthYear = (month: ReportMonth): string => `${month.slice(5)}/${month.slice(0, 4)}`;
