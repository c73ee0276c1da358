import {
  accept,
  openParts,
  partClock,
  recomputeDue,
  type NotCompetent,
  type Recomputation,
  type Result,
  type RunningClock,
  type Source,
} from "@motcua/domain";
import { actOnEach, refusalForMany, type EachOutcome, type ProvinceDesk } from "./act-on-each.ts";
import type { Caller, OpenClock } from "./ports.ts";

/** Tính thử: what the calendar of today changes for the open dossiers of the province. Nothing is saved. */
export async function simulateDues(desk: ProvinceDesk, caller: Caller): Promise<Result<Recomputation, NotCompetent>> {
  const simulated = await simulate(desk, caller);
  return simulated.ok ? accept(simulated.value.promised) : simulated;
}

/** What was told before, and what became of each dossier that it touched. */
export interface RecomputedDues {
  readonly recomputation: Recomputation;
  readonly outcomes: readonly EachOutcome[];
}

/** Tính lại ngày hẹn của mọi hồ sơ đang giải quyết when a day off is decreed later. Done again, it changes nothing more. */
export async function recomputeDues(
  desk: ProvinceDesk,
  caller: Caller,
  { ground }: { readonly ground: Source },
): Promise<Result<RecomputedDues, NotCompetent>> {
  const simulated = await simulate(desk, caller);
  if (!simulated.ok) return simulated;
  const { promised, touched } = simulated.value;
  const acts = new Map(touched.map((id) => [id, { type: "recompute-due", ground }] as const));
  const outcomes: EachOutcome[] = [];
  for await (const outcome of actOnEach(desk, caller, acts)) {
    // Somebody else recomputed it first: there is nothing left to do.
    if (outcome.refusal?.code !== "due.unchanged") outcomes.push(outcome);
  }
  return accept({ recomputation: promised, outcomes });
}

interface Simulated {
  /** Of the dates that people were told. */
  readonly promised: Recomputation;
  /** Every dossier of which a date moves: first promises of re-appointed ones and the parts of other agencies included. */
  readonly touched: readonly string[];
}

type Clock = RunningClock & { readonly id: string };

/** Each office has its own calendar; what people were told is counted over all of them. */
async function simulate(desk: ProvinceDesk, caller: Caller): Promise<Result<Simulated, NotCompetent>> {
  const refused = refusalForMany(desk, caller, "recompute-due");
  if (refused) return refused;
  const { tenant } = caller.actor;
  const at = desk.clock.now();
  const promises = new Map<string, Clock[]>();
  const quiet = new Map<string, Clock[]>();
  for await (const open of desk.casebook.openClocks(tenant)) {
    const { id, office, due, dueOriginal, phases, receivedAt, isReappointed } = open;
    if (!due) continue;
    addTo(promises, office, { id, due, phases, receivedAt });
    if (isReappointed && dueOriginal) addTo(quiet, office, { id, due: dueOriginal, phases, receivedAt });
    for (const clock of partClocks(desk, tenant, open)) addTo(quiet, office, { id, ...clock });
  }
  const again = (clocks: ReadonlyMap<string, readonly Clock[]>) =>
    [...clocks].map(([office, open]) => recomputeDue(open, { at, calendar: desk.law.calendar(tenant, office) }));
  const promised = again(promises);
  return accept({
    promised: together(promised),
    touched: [...new Set([...promised, ...again(quiet)].flatMap(({ changes }) => changes.map(({ id }) => id)))],
  });
}

function partClocks({ law }: ProvinceDesk, tenant: string, open: OpenClock): readonly RunningClock[] {
  const parts = openParts(open);
  if (parts.length === 0) return [];
  const procedure = law.procedure(tenant, open.procedure, open.procedureVersion);
  return procedure ? parts.map((part) => partClock(part, open, procedure)) : [];
}

function addTo(clocks: Map<string, Clock[]>, office: string, clock: Clock): void {
  const there = clocks.get(office);
  if (there) there.push(clock);
  else clocks.set(office, [clock]);
}

const NOTHING = { looked: 0, later: 0, earlier: 0, becomeOverdue: 0, overdueNoMore: 0, refused: 0 };

const together = (all: readonly Recomputation[]): Recomputation => ({
  changes: all.flatMap(({ changes }) => changes),
  refused: all.flatMap(({ refused }) => refused),
  summary: all.reduce(
    (sum, { summary }) => ({
      looked: sum.looked + summary.looked,
      later: sum.later + summary.later,
      earlier: sum.earlier + summary.earlier,
      becomeOverdue: sum.becomeOverdue + summary.becomeOverdue,
      overdueNoMore: sum.overdueNoMore + summary.overdueNoMore,
      refused: sum.refused + summary.refused,
    }),
    NOTHING,
  ),
});
