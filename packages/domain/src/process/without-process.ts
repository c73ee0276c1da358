import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { ProcedureCase } from "../procedure/procedure.ts";
import { processOn, type InternalProcess } from "./internal-process.ts";

interface Question {
  readonly processes: readonly InternalProcess[];
  readonly procedures: readonly { readonly code: string; readonly cases: readonly Pick<ProcedureCase, "code">[] }[];
}

/** Thủ tục chưa có quy trình đang hiệu lực, with the cases that lack one: none, where all procedures are covered. */
export const withoutProcess = (
  on: CalendarDay,
  { processes, procedures }: Question,
): readonly { readonly procedure: string; readonly cases: readonly string[] }[] =>
  procedures
    .map(({ code, cases }) => ({
      procedure: code,
      cases: cases
        .map((each) => each.code)
        .filter((caseCode) => !processOn(on, processes, { procedure: code, caseCode })),
    }))
    .filter(({ cases }) => cases.length > 0);
