import { epochSecondsOf, momentFromEpochSeconds, type Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { dueOn } from "./due-on.ts";
import { punctuality, type Punctuality } from "./punctuality.ts";
import type { Appointment } from "./reckoning.ts";
import type { TimeLimit } from "./time-limit.ts";

/** What the punctuality of one dossier is counted from; numbers in the comments are the states of the national portal. */
export interface CountedCase {
  readonly receivedAt: Moment;
  /** Đã xử lý xong (9). */
  readonly resultAt: Moment | null;
  /** Đã trả kết quả (10). */
  readonly returnedAt: Moment | null;
  /** Dừng xử lý, không được tiếp nhận, công dân rút hồ sơ (8, 3, 7). */
  readonly stoppedAt: Moment | null;
  /** Yêu cầu bổ sung (5), in order; not yet answered while it waits for the citizen. */
  readonly supplements: readonly { readonly askedAt: Moment; readonly providedAt: Moment | null }[];
  readonly due: Pick<Appointment, "on" | "lateFrom"> | null;
  /** Judges a dossier that came without a due date. */
  readonly limit?: { readonly value: TimeLimit; readonly calendar: WorkingCalendar };
  /** The end of the period that the report covers. */
  readonly periodEnd: Moment;
}

/** Thời điểm kết thúc để tính: 9, else 10, else 8, 3 or 7; waiting after one request, that request; open, the period's end (QĐ 766/QĐ-TTg, 2.1). */
export function endForCounting({
  resultAt,
  returnedAt,
  stoppedAt,
  supplements,
  periodEnd,
}: Pick<CountedCase, "resultAt" | "returnedAt" | "stoppedAt" | "supplements" | "periodEnd">): Moment {
  const ended = resultAt ?? returnedAt ?? stoppedAt;
  if (ended !== null) return ended;
  const [only, second] = supplements;
  return only && !second && only.providedAt === null ? only.askedAt : periodEnd;
}

/**
 * Trước hạn, đúng hạn, quá hạn as the nation counts it (QĐ 766/QĐ-TTg, 2.1): more than one supplement request is late by
 * rule; without a due date, end less start less the citizen's time is held against the limit. Null when there is neither.
 */
export function countedPunctuality(counted: CountedCase): Punctuality | null {
  if (counted.supplements.length > 1) return "late";
  const end = endForCounting(counted);
  if (counted.due !== null) return punctuality(end, counted.due);
  if (!counted.limit) return null;
  const { value: limit, calendar } = counted.limit;
  const due = dueOn({ from: counted.receivedAt, limit, calendar });
  return due.ok ? punctuality(lessCitizensTime(end, counted), due.value) : null;
}

function lessCitizensTime(end: Moment, { supplements }: CountedCase): Moment {
  const seconds = supplements
    .filter(({ askedAt }) => askedAt < end)
    .reduce(
      (sum, { askedAt, providedAt }) =>
        sum + epochSecondsOf(providedAt !== null && providedAt < end ? providedAt : end) - epochSecondsOf(askedAt),
      0,
    );
  return momentFromEpochSeconds(epochSecondsOf(end) - seconds);
}
