import { accept, type LaterAct, type NotCompetent, type Refusal, type Result } from "@motcua/domain";
import { actOnEach, refusalForMany, type ProvinceDesk } from "./act-on-each.ts";
import { stepOf } from "./apply-act.ts";
import { factsFor } from "./facts-for.ts";
import type { Caller } from "./ports.ts";

/** A dossier whose supplement did not come in time, by the code it is looked up by. */
export interface Unanswered {
  readonly id: string;
  readonly code: string;
  /** Why it may not be closed yet, as where nobody has rung; null where it may. */
  readonly refusal: Refusal | null;
}

const CLOSE: LaterAct = { type: "close-unanswered" };

/** Hồ sơ quá hạn bổ sung: which dossiers wait in vain for their supplement. Nothing is saved. */
export async function listUnanswered(
  desk: ProvinceDesk,
  caller: Caller,
): Promise<Result<readonly Unanswered[], NotCompetent>> {
  const notCompetent = refusalForMany(desk, caller, "close-unanswered");
  if (notCompetent) return notCompetent;
  const found: Unanswered[] = [];
  for await (const dossier of desk.casebook.openDossiers(caller.actor.tenant)) {
    if (dossier.status !== "awaiting-supplement") continue;
    const step = stepOf(dossier, { act: CLOSE, facts: factsFor(desk, caller, dossier) });
    const refusal: Refusal | null = step.ok ? null : step.refusal;
    if (refusal?.code === "supplement.answer-still-awaited") continue;
    found.push({ id: dossier.id, code: dossier.code ?? dossier.trackingCode, refusal });
  }
  return accept(found);
}

/** Dừng giải quyết hồ sơ quá hạn bổ sung, by the platform. Each is decided again as it is then: what was answered meanwhile stays open. */
export async function closeUnanswered(
  desk: ProvinceDesk,
  caller: Caller,
): Promise<Result<readonly Unanswered[], NotCompetent>> {
  const listed = await listUnanswered(desk, caller);
  if (!listed.ok) return listed;
  const acts = new Map(listed.value.filter(({ refusal }) => refusal === null).map(({ id }) => [id, CLOSE] as const));
  const refusals = new Map<string, Refusal | null>();
  for await (const { dossier, refusal } of actOnEach(desk, caller, acts)) refusals.set(dossier, refusal);
  return accept(listed.value.map((each) => ({ ...each, refusal: refusals.get(each.id) ?? each.refusal })));
}
