import type { Role } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Source, Text } from "../source.ts";

/** Events that end a step, in the order of a dossier's life. */
export const STEP_MARKS = ["taken-up", "proposed", "approved", "signed", "sealed", "returned"] as const;

/** 8 giờ làm việc make a working day of a process, as in Quyết định 3760/QĐ-UBND of Nghệ An, 19/11/2025: 80 hours for ten days. */
export const PROCESS_DAY_MINUTES = 480;

/** Bước của quy trình, with its budget in working minutes. */
export interface ProcessStep {
  readonly id: string;
  readonly title: Text;
  readonly role: Role;
  readonly minutes: number;
  /** What the log shows when the step is done; a step without is done together with the next one that has it. */
  readonly endsWith?: (typeof STEP_MARKS)[number];
  /** Biểu mẫu. */
  readonly form?: string;
  /** Hồ sơ lưu. */
  readonly record?: string;
}

/** Quy trình nội bộ, quy trình điện tử of a procedure, one version (TT 01/2018, Điều 8; TCVN ISO 9001). */
export interface InternalProcess {
  readonly procedure: string;
  readonly caseCode: string;
  readonly isoCode: string;
  readonly version: string;
  readonly from: CalendarDay;
  /** The last day, where another version or none follows. */
  readonly to?: CalendarDay;
  readonly steps: readonly ProcessStep[];
  /** The decision that approved it. */
  readonly source: Source;
}

/** The version in force that day, for the procedure and case. */
export const processOn = (
  on: CalendarDay,
  processes: readonly InternalProcess[],
  { procedure, caseCode }: { readonly procedure: string; readonly caseCode: string },
): InternalProcess | undefined =>
  processes
    .filter((each) => each.procedure === procedure && each.caseCode === caseCode && isInForce(each, on))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];

/** Còn hiệu lực. */
export const isInForce = ({ from, to }: Pick<InternalProcess, "from" | "to">, on: CalendarDay): boolean =>
  from <= on && (to === undefined || on <= to);
