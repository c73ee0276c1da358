import {
  assessFee,
  dayOf,
  isEnded,
  officeCalendar,
  processingPhasesOn,
  recomputeDue,
  type CalendarDay,
  type CalendarYear,
  type DueChange,
  type DueDate,
  type FeeAssessment,
  type Moment,
  type Phase,
  type Procedure,
  type ProvincePack,
  type RecomputationSummary,
} from "@motcua/domain";
import { isDeepStrictEqual } from "node:util";
import type { SimulatedDossier } from "./read-dossiers.ts";

/** What a new pack is tried on. */
export interface SimulationFacts {
  readonly at: Moment;
  readonly pack: ProvincePack;
  /** The pack in use; without it nothing is known of dossiers that nobody has received yet. */
  readonly before?: ProvincePack;
  readonly procedures: readonly Procedure[];
  readonly calendars: readonly CalendarYear[];
}

/** A dossier whose office the new pack does not have, or has ended: it must be moved, or a person must say where to. */
interface HomelessDossier {
  readonly dossier: SimulatedDossier;
  readonly successors: readonly string[];
}

/** Fee or limit of a dossier that is not received yet: the new pack decides them on the day of reception. */
export interface TermsChange<T> {
  readonly dossier: SimulatedDossier;
  readonly before: T | null;
  readonly after: T | null;
}

/** Kết quả tính thử một gói mới on dossiers that are still open. */
export interface PackSimulation {
  readonly looked: number;
  readonly ended: number;
  readonly ofOthers: number;
  readonly dates: readonly (DueChange & { readonly dossier: SimulatedDossier })[];
  readonly summary: RecomputationSummary;
  readonly homeless: readonly HomelessDossier[];
  readonly notReceived: number;
  readonly fees: readonly TermsChange<FeeAssessment>[];
  readonly limits: readonly TermsChange<readonly Phase[]>[];
}

/**
 * Tính thử gói mới. What may change for a dossier follows from when the law fixes it:
 * - limit and fee are fixed at reception, so a new pack touches neither on a dossier that was received;
 * - the days of a limit are counted on the calendar as it is, so days off and hours do move its date;
 * - a desk that ends hands its dossiers on, whatever their state;
 * - a dossier not yet received will be received under the new pack.
 */
export function simulatedPack(all: readonly SimulatedDossier[], facts: SimulationFacts): PackSimulation {
  const ours = all.filter(({ tenant }) => tenant === facts.pack.tenant);
  const open = ours.filter(({ status }) => !isEnded(status));
  const waiting = open.filter(({ receivedAt }) => receivedAt === null);
  const byId = new Map(open.map((dossier) => [dossier.id, dossier]));
  const { changes, refused, looked } = recomputed(open, facts);
  const dates = changes
    .filter(({ before, after }) => before.lateFrom !== after.lateFrom)
    .map((change) => ({ ...change, dossier: byId.get(change.id)! }));
  return {
    looked: open.length,
    ended: ours.length - open.length,
    ofOthers: all.length - ours.length,
    dates,
    summary: {
      looked,
      later: dates.filter(({ before, after }) => after.lateFrom > before.lateFrom).length,
      earlier: dates.filter(({ before, after }) => after.lateFrom < before.lateFrom).length,
      becomeOverdue: dates.filter(({ becomesOverdue }) => becomesOverdue).length,
      overdueNoMore: dates.filter(({ isOverdueNoMore }) => isOverdueNoMore).length,
      refused,
    },
    homeless: open.flatMap((dossier) => homeless(dossier, facts)),
    notReceived: waiting.length,
    ...termsChanges(waiting, facts),
  };
}

type Running = SimulatedDossier & { readonly due: DueDate };

/** Due dates still running, each on the calendar of its own desk as the new pack has it. */
function recomputed(open: readonly SimulatedDossier[], { at, pack, calendars }: SimulationFacts) {
  const running = open.filter((each): each is Running => each.due !== null && each.endedAt === null);
  const results = pack.offices.map((office) =>
    recomputeDue(
      running.filter((each) => each.office === office.id),
      { at, calendar: officeCalendar(calendars, office, pack) },
    ),
  );
  return {
    looked: running.length,
    changes: results.flatMap(({ changes }) => changes),
    refused: results.reduce((sum, each) => sum + each.refused.length, 0),
  };
}

function homeless(dossier: SimulatedDossier, { at, pack }: SimulationFacts): readonly HomelessDossier[] {
  const office = pack.offices.find(({ id }) => id === dossier.office);
  const isOpen = office !== undefined && (office.to === undefined || dayOf(at) <= office.to);
  return isOpen ? [] : [{ dossier, successors: office?.successors ?? [] }];
}

function termsChanges(
  waiting: readonly SimulatedDossier[],
  { at, before, pack, procedures }: SimulationFacts,
): Pick<PackSimulation, "fees" | "limits"> {
  if (before === undefined) return { fees: [], limits: [] };
  const on = dayOf(at);
  const changed = <T>(termIn: (dossier: SimulatedDossier, of: ProvincePack) => T | null): readonly TermsChange<T>[] =>
    waiting
      .map((dossier) => ({ dossier, before: termIn(dossier, before), after: termIn(dossier, pack) }))
      .filter((change) => !isDeepStrictEqual(change.before, change.after));
  const procedureOf = ({ procedure }: SimulatedDossier) => procedures.find(({ code }) => code === procedure);
  return {
    fees: changed((dossier, of) => feeOf(dossier, { procedure: procedureOf(dossier), pack: of, on })),
    limits: changed((dossier, of) => limitOf(dossier, { procedure: procedureOf(dossier), pack: of, on })),
  };
}

interface Terms {
  readonly procedure: Procedure | undefined;
  readonly pack: ProvincePack;
  readonly on: CalendarDay;
}

function feeOf(
  { channel, units, pagesOfOriginal }: SimulatedDossier,
  { procedure, pack, on }: Terms,
): FeeAssessment | null {
  if (procedure === undefined) return null;
  const basis = { channel, units, pagesOfOriginal };
  const fee = assessFee({ procedure: procedure.code, rules: procedure.fees, provinceFees: pack.fees, basis, on });
  return fee.ok ? fee.value : null;
}

function limitOf({ caseCode }: SimulatedDossier, { procedure, pack, on }: Terms): readonly Phase[] | null {
  if (procedure === undefined) return null;
  const limit = processingPhasesOn(on, procedure, { caseCode, pack });
  return limit.ok ? limit.value.phases : null;
}
