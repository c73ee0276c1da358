import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import { shareAmong } from "../share.ts";
import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { decision766 } from "./decision-766.ts";
import type { ProcedurePublication } from "./procedure-publication.ts";
import { workingDaysFrom } from "./working-days-from.ts";

/** Working days before the basis takes effect by which the decision must be signed. */
const DAYS_BEFORE: Readonly<Record<ProcedurePublication["by"], number>> = { ministry: 20, province: 5 };

const definition: IndicatorDefinition = {
  id: "766-1.1",
  version: 1,
  term: "Thủ tục hành chính công bố đúng hạn",
  formula: {
    numerator:
      "Lượt công bố chậm nhất 20 ngày làm việc (bộ) hoặc 5 ngày làm việc (tỉnh) trước ngày văn bản có hiệu lực",
    denominator: "Lượt công bố trong kỳ",
  },
  counts: "procedure",
  source: decision766("1.1"),
  scoring: { maxPoints: 6 },
};

/** Công bố đúng hạn: the decision comes before the basis takes effect. */
export const publishedOnTime: Indicator<{
  readonly publications: readonly ProcedurePublication[];
  readonly calendar: WorkingCalendar;
}> = {
  definition,
  of: ({ publications, calendar }) =>
    shareAmong(definition, publications, {
      idOf: ({ procedure }) => procedure,
      are: ({ by, basisEffectiveOn, decidedOn }) =>
        decidedOn <= workingDaysFrom(basisEffectiveOn, -DAYS_BEFORE[by], calendar),
    }),
};
