import type { Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { NotMeasurable } from "../indicator/indicator.ts";
import { percentOf } from "../indicator/percent.ts";
import { instantPromiseOn, promiseKept } from "../pack/instant-promise.ts";
import type { ProvincePack } from "../pack/province-pack.ts";

/** A dossier that was received, and when its result was there. */
export interface ReceivedCase {
  readonly procedure: string;
  readonly receivedAt: Moment;
  readonly endedAt: Moment | null;
}

/** Kết quả giữ lời hứa trả ngay. */
export interface PromisesKept {
  readonly promised: number;
  readonly kept: number; // trong số phút đã hứa
  readonly sameDay: number; // trong ngày, quá số phút đã hứa
  readonly broken: number; // không trong ngày
  /** In percent of what was promised. */
  readonly keptPercent: number | NotMeasurable;
}

/** Tỷ lệ giữ lời hứa, as of the no-wait Monday (Ngày thứ Hai không chờ): what was not promised, as on a holiday, is not counted. */
export function promisesKept(
  cases: readonly ReceivedCase[],
  { pack, calendar }: { readonly pack: ProvincePack; readonly calendar: WorkingCalendar },
): PromisesKept {
  const outcomes = cases.flatMap(({ procedure, receivedAt, endedAt }) => {
    const promise = instantPromiseOn(receivedAt, { procedure, pack, calendar });
    return promise ? promiseKept(promise, endedAt) : [];
  });
  const count = (of: (typeof outcomes)[number]): number => outcomes.filter((each) => each === of).length;
  const [promised, kept] = [outcomes.length, count("kept")];
  return {
    promised,
    kept,
    sameDay: count("same-day"),
    broken: count("broken"),
    keptPercent: percentOf(kept, promised),
  };
}
