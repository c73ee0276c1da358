import type { TimeLimit } from "@motcua/domain";

/** A time that can be counted without asking anybody. */
export type CountedTime = Extract<TimeLimit, { unit: "working-day" | "calendar-day" | "month" }>;

/** Hours are left out: the portal's HOUR has meant clock hours, working hours and even “before 15:00”. */
const UNITS: Readonly<Record<string, CountedTime["unit"]>> = {
  WORKING_DAY: "working-day",
  DAY: "calendar-day",
  MONTH: "month",
};

/** Number and unit of the portal as a limit, or null where they do not say one for sure. */
export function timeOf(time: number | string, unit: string): CountedTime | null {
  const counted = UNITS[unit];
  const quantity = typeof time === "string" ? Number(time) : time;
  if (counted === undefined || !(quantity > 0) || time === "") return null;
  const step = counted === "working-day" ? 0.5 : 1;
  return quantity % step === 0 && quantity <= 1000 ? { unit: counted, quantity } : null;
}

const WORDS: Readonly<Record<CountedTime["unit"], string>> = {
  "working-day": "ngày làm việc",
  "calendar-day": "ngày",
  month: "tháng",
};

export const isSameTime = (a: CountedTime, b: CountedTime): boolean => a.unit === b.unit && a.quantity === b.quantity;

const number = (quantity: number): string => String(quantity).replace(".", ",");

const timeText = ({ unit, quantity }: CountedTime): string => `${number(quantity)} ${WORDS[unit]}`;

/** A time as the portal writes it, readable or not. */
export function publishedTimeText(time: number | string, unit: string): string {
  const counted = timeOf(time, unit);
  return counted ? timeText(counted) : `“${typeof time === "number" ? number(time) : time}” (đơn vị ${unit})`;
}
