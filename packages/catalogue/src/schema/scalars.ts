import { parseDay, parseMoment, type CalendarDay, type Moment } from "@motcua/domain";
import { z } from "zod";

/** Text that says something. */
export const words = z.string().min(1);

/** Identifier of ours in kebab-case. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "small letters and digits joined by “-”" });

/** Mã thủ tục, as in `1.004873`. */
export const procedureCode = z
  .string()
  .regex(/^\d\.\d{6}$/, { error: "a procedure code such as 1.004873, without spaces" });

/** Mã lĩnh vực, as in `G15-TP07`. */
export const fieldCode = z.string().regex(/^[A-Z]\d{2}(-[A-Z]{2}\d{2})?$/, { error: "a field code such as G15-TP07" });

/** Mã đơn vị, as in `H49.12` (QĐ 20/2020/QĐ-TTg). */
export const unitCode = z.string().regex(/^[A-Y]\d{2}(\.\d{1,3}){0,5}$/, { error: "a unit code such as H49.12" });

/** Mã đơn vị hành chính cấp xã, as in `06688`. */
export const communeCode = z.string().regex(/^\d{5}$/, { error: 'five digits in quotes, as in "06688"' });

export const vnd = z.int().min(0);

export const calendarDay: z.ZodType<CalendarDay, string> = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (parsed !== null) return parsed;
  context.issues.push({ code: "custom", message: "a day that exists, as 2026-11-22", input: text });
  return z.NEVER;
});

/** `04-15`: a day that comes back each year. */
export const dayOfYear = z
  .string()
  .refine((text) => parseDay(`2024-${text}`) !== null, { error: "a day of the year, month first, as 04-15" });

/** `2026-11-22 09:30`, Vietnam's time. */
export const wallClock: z.ZodType<Moment, string> = z.string().transform((text, context) => {
  const parsed = parseMoment(`${text.replace(" ", "T")}:00+07:00`);
  if (parsed !== null) return parsed;
  context.issues.push({ code: "custom", message: "a day and an hour, as 2026-11-22 09:30", input: text });
  return z.NEVER;
});

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

const minutesOf = (clock: string): number | null => {
  const match = CLOCK.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
};

/** `15:00` → minutes since 00:00. */
export const clock: z.ZodType<number, string> = z.string().transform((text, context) => {
  const minutes = minutesOf(text);
  if (minutes !== null) return minutes;
  context.issues.push({ code: "custom", message: "an hour, as 15:00", input: text });
  return z.NEVER;
});

/** `07:30-11:30` → one session of office hours. */
export const session = z.string().transform((text, context) => {
  const [opens, closes] = text.split("-").map(minutesOf);
  if (opens != null && closes != null && opens < closes) return { opens, closes };
  context.issues.push({ code: "custom", message: "opening and closing hour, as 07:30-11:30", input: text });
  return z.NEVER;
});
