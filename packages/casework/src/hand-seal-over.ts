import {
  accept,
  dayOf,
  handSealOver as decide,
  mayReadSeal,
  refuse,
  withHandOvers,
  type HandedOverMeanwhile,
  type HandOverRefusal,
  type HandOverWish,
  type RecordedHandOver,
  type Result,
  type SealRefusal,
} from "@motcua/domain";
import { packOf } from "./facts-for.ts";
import type { Caller } from "./ports.ts";
import type { SealDesk } from "./read-seal-register.ts";

/** Bàn giao con dấu: by who may permit it, to a clerk of the office; whoever uses the seal in the same moment does so before or after. */
export async function handSealOver(
  desk: SealDesk,
  { actor }: Caller,
  { seal: id, ...wish }: HandOverWish & { readonly seal: string },
): Promise<
  Result<RecordedHandOver, HandOverRefusal | HandedOverMeanwhile | Extract<SealRefusal, { code: "seal.unknown" }>>
> {
  const at = desk.clock.now();
  const earlier = await desk.casebook.handOvers(actor.tenant, id);
  const seal = withHandOvers(packOf(desk, actor.tenant), earlier).seals.find((each) => each.id === id);
  // Who reads nothing of it is not told whether there is such a seal.
  if (actor.kind !== "staff" || !seal || !mayReadSeal(actor, { seal, on: dayOf(at) }))
    return refuse({ code: "seal.unknown", seal: id });
  const clerks = await desk.register.clerksAt(actor.tenant, seal.office);
  const taker = clerks.find((each) => each.id === wish.to) ?? null;
  const decided = decide(wish, { seal, sequence: earlier.length + 1, taker, by: actor, at });
  if (!decided.ok) return decided;
  if (await desk.register.record(decided.value)) return accept(decided.value);
  return refuse({ code: "seal.handed-over-meanwhile", seal: id });
}
