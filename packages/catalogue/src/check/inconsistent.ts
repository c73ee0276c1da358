import type { CalendarDay } from "@motcua/domain";
import type { FieldPath, Finding } from "../file/problem.ts";

/** A value that does not go together with the others. */
export const inconsistent = (at: FieldPath, expected: string): Finding => ({ at, reason: "inconsistent", expected });

/** Whether a list has something with that id. */
export const has = (list: readonly { readonly id: string }[], id: string): boolean =>
  list.some((each) => each.id === id);

/** A last day is not before the first. */
export const endsAfterItBegins = (
  { from, to }: { readonly from: CalendarDay; readonly to?: CalendarDay },
  at: FieldPath,
): readonly Finding[] => (to === undefined || from <= to ? [] : [inconsistent(at, `a day not before ${from}`)]);
