import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import { shareAmong } from "../share.ts";
import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { decision766 } from "./decision-766.ts";
import type { ProcedurePublication } from "./procedure-publication.ts";
import { workingDaysFrom } from "./working-days-from.ts";

/** Working days after the decision by which the procedure must be shown. */
const DAYS_AFTER: Readonly<Record<ProcedurePublication["by"], number>> = { ministry: 10, province: 5 };

const definition: IndicatorDefinition = {
  id: "766-1.2",
  version: 1,
  term: "Thủ tục hành chính cập nhật, công khai đúng hạn",
  formula: {
    numerator: "Thủ tục mà mọi lần công khai trong kỳ đều trong 10 ngày làm việc (bộ) hoặc 5 ngày làm việc (tỉnh)",
    denominator: "Thủ tục được công bố trong kỳ",
  },
  counts: "procedure",
  source: decision766("1.2"),
  scoring: { maxPoints: 4 },
};

/** Công khai đúng hạn: a procedure that was late once in the period is late. */
export const shownOnTime: Indicator<{
  readonly publications: readonly ProcedurePublication[];
  readonly calendar: WorkingCalendar;
}> = {
  definition,
  of: ({ publications, calendar }) =>
    shareAmong(definition, [...Map.groupBy(publications, ({ procedure }) => procedure)], {
      idOf: ([procedure]) => procedure,
      are: ([, times]) =>
        times.every(
          ({ by, decidedOn, shownOn }) =>
            shownOn !== null && shownOn <= workingDaysFrom(decidedOn, DAYS_AFTER[by], calendar),
        ),
    }),
};
