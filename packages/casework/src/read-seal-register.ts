import {
  accept,
  dayOf,
  keeperOn,
  mayHandSealOver,
  mayReadSeal,
  refuse,
  withHandOvers,
  type Actor,
  type CalendarDay,
  type RecordedHandOver,
  type Result,
  type Seal,
  type SealHandOver,
  type SealRegisterNotCompetent,
} from "@motcua/domain";
import { packOf } from "./facts-for.ts";
import type { Caller, Desk, SealRegister, SealUsePage, SealUseQuestion } from "./ports.ts";

/** What the seal register is read from. */
export type SealDesk = Pick<Desk, "clock" | "law" | "casebook"> & { readonly register: SealRegister };

/** A person by account; the name where the province still knows one. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Một lần bàn giao: as the pack has it, or recorded at the desk. */
export type HandOverEntry = Omit<SealHandOver, "to"> & {
  readonly to: Named;
  readonly recorded: Pick<RecordedHandOver, "sequence" | "record" | "recordedAt" | "recordedBy"> | null;
};

/** Một con dấu trong sổ. */
export interface SealEntry {
  readonly seal: Omit<Seal, "handOvers" | "custodian" | "source">;
  readonly custodian: Named;
  readonly keeper: Named;
  /** The latest first. */
  readonly handOvers: readonly HandOverEntry[];
  /** To whom the caller may hand it over today; null where he may not. */
  readonly clerks: readonly Named[] | null;
}

/** The seals of the province that the actor may read, in whose hands they are. */
export async function readableSeals(
  desk: Pick<Desk, "law" | "casebook">,
  actor: Actor,
  on: CalendarDay,
): Promise<readonly Seal[]> {
  const pack = withHandOvers(packOf(desk, actor.tenant), await desk.casebook.handOvers(actor.tenant));
  return pack.seals.filter((seal) => mayReadSeal(actor, { seal, on }));
}

/** Sổ quản lý con dấu: the seals that the caller may read about, who keeps each today and to whom it was handed. */
export async function readSealRegister(
  desk: SealDesk,
  { actor }: Caller,
): Promise<Result<readonly SealEntry[], SealRegisterNotCompetent>> {
  const on = dayOf(desk.clock.now());
  const seals = await readableSeals(desk, actor, on);
  if (seals.length === 0) return refuse({ code: "seal.register-not-competent" });
  const accounts = seals.flatMap(({ custodian, handOvers = [] }) => [custodian, ...handOvers.map(({ to }) => to)]);
  const names = await desk.register.namesOf(actor.tenant, [...new Set(accounts)]);
  const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
  return accept(await Promise.all(seals.map(entryOf)));

  async function entryOf(seal: Seal): Promise<SealEntry> {
    const { handOvers = [], custodian, source: _, ...facts } = seal;
    const mayHandOver = (seal.to === undefined || on <= seal.to) && mayHandSealOver(actor, { seal, on });
    const clerks = mayHandOver ? await desk.register.clerksAt(actor.tenant, seal.office) : [];
    return {
      seal: facts,
      custodian: named(custodian),
      keeper: named(keeperOn(on, seal)),
      handOvers: handOvers.map((each) => handOverEntry(each, named)).toReversed(),
      clerks: mayHandOver ? clerks.filter(({ id }) => id !== actor.id).map(({ id, name }) => ({ id, name })) : null,
    };
  }
}

const isRecorded = (handOver: SealHandOver | RecordedHandOver): handOver is RecordedHandOver => "sequence" in handOver;

function handOverEntry(handOver: SealHandOver | RecordedHandOver, named: (id: string) => Named): HandOverEntry {
  const { to, from, until, document } = handOver;
  const days = { from, ...(until !== undefined && { until }), document };
  if (!isRecorded(handOver)) return { ...days, to: named(to), recorded: null };
  const { sequence, record, recordedAt, recordedBy, toName } = handOver;
  return { ...days, to: { id: to, name: toName }, recorded: { sequence, record, recordedAt, recordedBy } };
}

/** Sổ sử dụng con dấu of one seal, the newest first. */
export async function readSealUses(
  desk: SealDesk,
  { actor }: Caller,
  question: SealUseQuestion,
): Promise<Result<SealUsePage, SealRegisterNotCompetent>> {
  const seals = await readableSeals(desk, actor, dayOf(desk.clock.now()));
  if (seals.every(({ id }) => id !== question.seal)) return refuse({ code: "seal.register-not-competent" });
  return accept(await desk.register.uses(actor.tenant, question));
}
