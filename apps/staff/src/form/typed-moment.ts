import { momentAt, parseDay, type Moment } from "@motcua/domain";

/** Thời điểm đang nhập: this very moment, or a day and a time on the clock as typed. */
export interface TypedMoment {
  readonly kind: "just" | "earlier";
  readonly day: string;
  readonly clock: string;
}

export const JUST_NOW: TypedMoment = { kind: "just", day: "", clock: "" };

export const EARLIER: TypedMoment = { kind: "earlier", day: "", clock: "" };

const CLOCK = /^(\d{1,2})\s?[:hg.]\s?(\d{2})$/i;

/** `YYYY-MM-DDTHH:mm…`, undefined for just now, which only the server's clock knows; null where it is no moment. */
export function typedMoment({ kind, day, clock }: TypedMoment): Moment | undefined | null {
  if (kind === "just") return undefined;
  const on = parseDay(day);
  const [, hours = "99", minutes = "99"] = CLOCK.exec(clock.trim()) ?? [];
  return on === null || Number(hours) > 23 || Number(minutes) > 59
    ? null
    : momentAt(on, Number(hours) * 60 + Number(minutes));
}
