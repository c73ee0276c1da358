import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Phase } from "../deadline/time-limit.ts";
import type { ProvincePack } from "../pack/province-pack.ts";
import { accept, refuse, type Result } from "../result.ts";
import { inForceOn, type Source } from "../source.ts";
import type { Procedure } from "./procedure.ts";

/** The limit that binds a dossier, and who set it. */
export interface ProcessingLimit {
  readonly phases: readonly Phase[];
  readonly source: Source;
  readonly isShortened: boolean;
}

/** Refused: the procedure has no such case, or no limit yet on that day. */
export interface NoLimitInForce {
  readonly code: "procedure.no-limit-in-force";
  readonly procedure: string;
  readonly on: CalendarDay;
}

/** Thời hạn in force that day: the nation's, shortened by the province where it decided so. */
export function processingPhasesOn(
  on: CalendarDay,
  procedure: Procedure,
  question: { readonly caseCode: string; readonly pack: Pick<ProvincePack, "procedures"> },
): Result<ProcessingLimit, NoLimitInForce> {
  const national = procedure.cases.find((each) => each.code === question.caseCode);
  const offered = question.pack.procedures.find((each) => each.code === procedure.code);
  const shortened = inForceOn(on, offered?.shortened.filter((each) => each.caseCode === question.caseCode) ?? []);
  const limit = shortened ?? (national && inForceOn(on, national.limits));
  if (!limit) return refuse({ code: "procedure.no-limit-in-force", procedure: procedure.code, on });
  return accept({ phases: limit.value, source: limit.source, isShortened: shortened !== undefined });
}
