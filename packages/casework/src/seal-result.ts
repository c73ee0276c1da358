import { decide, maySeal, refuse, type Dossier, type Result, type SigningRefused } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { factsFor } from "./facts-for.ts";
import { inHand } from "./in-hand.ts";
import { nothing } from "./nothing-signed.ts";
import type { Caller, Desk } from "./ports.ts";
import { signOnce } from "./sign-once.ts";
import { stored } from "./stored-file.ts";
import { visible } from "./visible-dossier.ts";

/** Đóng dấu kết quả by the clerk who keeps the seal. Restarted after a crash it goes on with what was sealed, so nothing is sealed twice. */
export async function sealResult(
  desk: Desk,
  caller: Caller,
  request: { readonly target: Target; readonly sealId: string; readonly pin: string },
): Promise<Result<Dossier, ActRefusal | SigningRefused>> {
  const { target, sealId, pin } = request;
  const found = await visible(desk, caller, target.id);
  if (!found) return refuse({ code: "dossier.unknown" });
  if (target.sequence !== undefined && target.sequence !== found.sequence)
    return refuse({ code: "dossier.changed-meanwhile" });
  const { tenant } = found;
  const facts = await inHand(
    { handOvers: (of) => desk.casebook.handOvers(tenant, of) },
    factsFor(desk, caller, found),
    sealId,
  );
  const tried = decide(found, { type: "seal", ...nothing, sealId }, facts);
  if (!tried.ok) return tried;
  const seal = maySeal(found, sealId, facts);
  if (!seal.ok) return seal;
  const input = found.result!.signed!;
  const pdf = await stored(desk, input.sha256);
  const sealed = await signOnce(
    desk,
    { tenant, dossier: found.id, step: "seal", inputSha256: input.sha256, at: facts.at },
    (at) => desk.signer.seal({ pdf, seal: seal.value, pin, at }),
  );
  if (!sealed.ok) return sealed;
  const { file, certificate, level } = sealed.value;
  return actOnDossier(desk, caller, {
    target: { id: found.id, sequence: found.sequence },
    act: { type: "seal", file, certificate, level, sealId },
  });
}
