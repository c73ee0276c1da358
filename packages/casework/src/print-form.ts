import { accept, dayOf, readingScope, refuse, type Dossier, type DossierUnknown, type Result } from "@motcua/domain";
import { factsFor } from "./facts-for.ts";
import type { Caller, Desk, FormKind } from "./ports.ts";
import { visible } from "./visible-dossier.ts";

/** When there is such a form to print. */
const EXISTS: Readonly<Record<FormKind, (dossier: Dossier) => boolean>> = {
  receipt: (dossier) => dossier.code !== null,
  "supplement-request": (dossier) => dossier.supplement !== null || dossier.completion !== null,
  refusal: (dossier) => dossier.status === "not-accepted",
  "stop-notice": (dossier) => dossier.status === "closed" || dossier.status === "withdrawn",
  reappointment: (dossier) => dossier.isReappointed,
  "control-sheet": (dossier) => dossier.code !== null,
};

export const formsOf = (dossier: Dossier): readonly FormKind[] =>
  (Object.keys(EXISTS) as FormKind[]).filter((kind) => EXISTS[kind](dossier));

/** In biểu mẫu of a dossier; the control sheet is for staff only. */
export async function printForm(
  desk: Desk,
  caller: Caller,
  request: { readonly id: string; readonly kind: FormKind },
): Promise<Result<Uint8Array, DossierUnknown>> {
  const dossier = await visible(desk, caller, request.id);
  const isForStaff = request.kind === "control-sheet";
  if (!dossier || !EXISTS[request.kind](dossier) || (isForStaff && caller.actor.kind !== "staff"))
    return refuse({ code: "dossier.unknown" });
  const events = await desk.casebook.events(readingScope(caller.actor, dayOf(desk.clock.now())), dossier.id);
  const { procedure, pack } = factsFor(desk, caller, dossier);
  return accept(await desk.documents.form(request.kind, { dossier, events, procedure, pack }));
}
