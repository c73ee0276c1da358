import {
  checkProcess,
  isInForce,
  PROCESS_DAY_MINUTES,
  processingPhasesOn,
  type CalendarDay,
  type InternalProcess,
  type OfferedProcedure,
  type Procedure,
  type ProcessFault,
  type TimeLimit,
} from "@motcua/domain";
import type { Finding } from "../file/problem.ts";
import { endsAfterItBegins, inconsistent } from "./inconsistent.ts";
import { repeated } from "./repeated.ts";

/** `processes.yaml`: each of an offered procedure, its steps adding up to the limit for as long as it is in force. */
export const checkProcesses = (
  processes: readonly InternalProcess[],
  offered: readonly OfferedProcedure[],
  procedures: ReadonlyMap<string, Procedure>,
): readonly Finding[] => [
  ...repeated(
    processes.map(({ procedure, caseCode, from }) => `${procedure} ${caseCode} ${from}`),
    (index) => ["processes", index, "from"],
  ),
  ...processes.flatMap((process, index) =>
    [...endsAfterItBegins(process, ["to"]), ...findingsOf(process, offered, procedures)].map((finding) => ({
      ...finding,
      at: ["processes", index, ...finding.at],
    })),
  ),
];

function findingsOf(
  process: InternalProcess,
  offered: readonly OfferedProcedure[],
  procedures: ReadonlyMap<string, Procedure>,
): readonly Finding[] {
  const procedure = procedures.get(process.procedure);
  const terms = offered.find(({ code }) => code === process.procedure);
  if (procedure === undefined || terms === undefined)
    return [inconsistent(["procedure"], "a procedure that this pack offers")];
  if (!procedure.cases.some(({ code }) => code === process.caseCode))
    return [inconsistent(["caseCode"], `a case of ${procedure.code}`)];
  const limitOn = (on: CalendarDay): TimeLimit | null => {
    const limit = processingPhasesOn(on, procedure, { caseCode: process.caseCode, pack: { procedures: offered } });
    return limit.ok ? inOne(limit.value.phases.map((phase) => phase.limit)) : null;
  };
  const first = limitOn(process.from);
  if (first === null) return [inconsistent(["from"], "a day on which the case has a limit")];
  const faults = faultsAgainst(process, first);
  if (faults.length > 0) return faults;
  const later = turnsOf(procedure, terms, process)
    .filter((on) => on > process.from && isInForce(process, on))
    .find((on) => faultsAgainst(process, limitOn(on)!).length > 0);
  return later === undefined ? [] : [inconsistent(["to"], `a last day before ${later}, when the limit changes`)];
}

/** Both phases of a land procedure belong to one process. */
const inOne = (limits: readonly TimeLimit[]): TimeLimit =>
  limits.length === 1 ? limits[0]! : { unit: "chain", parts: limits };

/** Days from which another limit holds, oldest first. */
const turnsOf = (
  { cases }: Procedure,
  { shortened }: OfferedProcedure,
  { caseCode }: InternalProcess,
): readonly CalendarDay[] =>
  [
    ...cases.filter(({ code }) => code === caseCode).flatMap(({ limits }) => limits),
    ...shortened.filter((each) => each.caseCode === caseCode),
  ]
    .map(({ from }) => from)
    .toSorted();

const faultsAgainst = (process: InternalProcess, limit: TimeLimit): readonly Finding[] =>
  checkProcess(process, limit, PROCESS_DAY_MINUTES).map((fault) => findingOf(fault, process));

function findingOf(fault: ProcessFault, { steps }: InternalProcess): Finding {
  switch (fault.kind) {
    case "no-steps":
      return inconsistent(["steps"], "a list with at least one item");
    case "step-repeated":
      return inconsistent(
        ["steps", steps.findLastIndex(({ id }) => id === fault.step), "id"],
        `an id of its own (${fault.step} is used above)`,
      );
    case "step-without-time":
      return inconsistent(["steps", placeOf(fault.step, steps), "minutes"], "at least 1");
    case "mark-out-of-order":
      return inconsistent(["steps", placeOf(fault.step, steps), "endsWith"], "a mark later than those above");
    case "end-not-marked":
      return inconsistent(["steps", steps.length - 1], "endsWith, so that the log shows when the last step is done");
    case "limit-not-in-working-time":
      return inconsistent(["caseCode"], "a case whose limit is in working days or hours");
    case "minutes-differ":
      return inconsistent(["steps"], `${fault.limitMinutes} minutes in all, as the limit has (now ${fault.minutes})`);
  }
}

const placeOf = (step: string, steps: InternalProcess["steps"]): number => steps.findIndex(({ id }) => id === step);
