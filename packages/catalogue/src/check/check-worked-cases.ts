import {
  clockOf,
  dayOf,
  dueDate,
  minutesOf,
  officeCalendar,
  processingPhasesOn,
  workingCalendar,
  type Phase,
  type ProvincePack,
  type TimeLimit,
  type WorkingCalendar,
} from "@motcua/domain";
import type { Finding } from "../file/problem.ts";
import type { Catalogue } from "../read/read-catalogue.ts";
import type { WorkedCase, WorkedCases } from "../schema/worked-cases-schema.ts";
import { inconsistent } from "./inconsistent.ts";

/** The law that worked cases are held against; the nation's own cases have no pack. */
export interface CaseFacts {
  readonly catalogue: Pick<Catalogue, "procedures" | "calendars">;
  readonly pack?: ProvincePack;
}

/** `*.cases.yaml`: each date that an officer has checked is the date that the rules give. */
export const checkWorkedCases = (file: WorkedCases, facts: CaseFacts): readonly Finding[] =>
  file.cases.flatMap((each, index) =>
    checkWorkedCase(each, file, facts).map((finding) => ({ ...finding, at: ["cases", index, ...finding.at] })),
  );

/** One of them; the places of its findings begin at the case. */
export function checkWorkedCase(each: WorkedCase, file: WorkedCases, facts: CaseFacts): readonly Finding[] {
  const limit = limitOf(each, facts);
  if (limit === undefined)
    return [inconsistent(["procedure"], `a procedure and case with a limit in force on ${dayOf(each.from)}`)];
  const calendar = calendarOf(each, file, facts);
  if (calendar === null)
    return [inconsistent(["office"], "an office of offices.yaml, or hours at the head of this file")];
  const due = dueDate({ from: each.from, limit, calendar, ...(each.stops && { excluded: each.stops }) });
  if (!due.ok)
    return each.refused === due.refusal.code
      ? []
      : [inconsistent(["from"], `a case that can be reckoned (${due.refusal.code})`)];
  const { on, at, segments } = due.value;
  const projected = segments.flatMap((segment) => (segment.kind === "projected-year" ? [segment.year] : []));
  return [
    ...(on === each.due ? [] : [inconsistent(["due"], `${on}, the date that the rules give`)]),
    ...(each.at === undefined || minutesOf(at) === each.at
      ? []
      : [inconsistent(["at"], `"${clockOf(at)}", the hour that the rules give`)]),
    ...(each.projected === undefined || each.projected.join() === projected.join()
      ? []
      : [inconsistent(["projected"], `[${projected.join(", ")}], the years that are only projected`)]),
  ];
}

/** The limit that holds on that day; a province's shortened one before the nation's. */
function limitOf(each: WorkedCase, { catalogue, pack }: CaseFacts): TimeLimit | undefined {
  if (each.limit !== undefined) return each.limit;
  const procedure = catalogue.procedures.find(({ code }) => code === each.procedure);
  if (procedure === undefined) return undefined;
  const caseCode = each.case ?? procedure.cases[0].code;
  const limit = processingPhasesOn(dayOf(each.from), procedure, { caseCode, pack: pack ?? { procedures: [] } });
  return limit.ok ? limit.value.phases.find(({ startsOn }) => startsOn === startsOnOf(each))?.limit : undefined;
}

/** A complete supplement starts the first phase again (NĐ 118/2025, Điều 19.4). */
const startsOnOf = ({ phase }: WorkedCase): Phase["startsOn"] => (phase === "obligation-proved" ? phase : "received");

function calendarOf(each: WorkedCase, { hours }: WorkedCases, { catalogue, pack }: CaseFacts): WorkingCalendar | null {
  const office = pack?.offices.find(({ id }) => id === each.office);
  if (pack !== undefined && office !== undefined) return officeCalendar(catalogue.calendars, office, pack);
  return hours === undefined || each.office !== undefined ? null : workingCalendar(catalogue.calendars, hours);
}
