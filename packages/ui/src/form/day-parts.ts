/** Ba ô ngày, tháng, năm, as typed. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const padded = (digits: string): string => (/^\d$/.test(digits) ? `0${digits}` : digits);

/** `YYYY-MM-DD`, as answers keep a day; half-typed stays half-typed, nothing typed is empty. */
export function joinDay({ day, month, year }: DayParts): string {
  const [d, m, y] = [day, month, year].map((part) => part.replaceAll(/[\s-]/g, "")) as [string, string, string];
  return d + m + y === "" ? "" : `${y}-${padded(m)}-${padded(d)}`;
}

/** The three boxes of a kept answer. */
export function splitDay(text: string): DayParts {
  const [year = "", month = "", day = ""] = text.split("-");
  return { day, month, year };
}
