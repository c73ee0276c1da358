import { decide, type Dossier, type LaterAct } from "@motcua/domain";
import { factsFor } from "./facts-for.ts";
import type { Caller, Desk } from "./ports.ts";

/** Nơi có thể chuyển hồ sơ đến: the offices to which the domain would let this caller transfer it as filed at the wrong one. */
export function transferOffices(
  desk: Pick<Desk, "clock" | "law">,
  caller: Caller,
  dossier: Dossier,
): readonly { readonly id: string; readonly name: string }[] {
  const facts = factsFor(desk, caller, dossier);
  // Any document will do to ask: the one that is entered is judged with the act itself.
  const to = (office: string): LaterAct => ({ type: "transfer", office, ground: "wrong-office", document: "?" });
  return facts.pack.offices.filter(({ id }) => decide(dossier, to(id), facts).ok).map(({ id, name }) => ({ id, name }));
}
