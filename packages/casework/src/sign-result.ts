import { decide, refuse, type Dossier, type Result, type SigningRefused } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { factsFor } from "./facts-for.ts";
import { nothing } from "./nothing-signed.ts";
import type { Caller, Desk } from "./ports.ts";
import { signOnce } from "./sign-once.ts";
import { stored } from "./stored-file.ts";
import { visible } from "./visible-dossier.ts";

/** Ký số kết quả by who approved it. The key is touched only when the domain would say yes. */
export async function signResult(
  desk: Desk,
  caller: Caller,
  request: { readonly target: Target; readonly pin: string },
): Promise<Result<Dossier, ActRefusal | SigningRefused>> {
  const { target, pin } = request;
  const found = await visible(desk, caller, target.id);
  if (!found) return refuse({ code: "dossier.unknown" });
  if (target.sequence !== undefined && target.sequence !== found.sequence)
    return refuse({ code: "dossier.changed-meanwhile" });
  const facts = factsFor(desk, caller, found);
  const tried = decide(found, { type: "sign", ...nothing }, facts);
  if (!tried.ok) return tried;
  const result = found.result!;
  const pdf = await stored(desk, result.draft.sha256);
  const signed = await signOnce(
    desk,
    { tenant: found.tenant, dossier: found.id, step: "sign", inputSha256: result.draft.sha256, at: facts.at },
    (at) => desk.signer.sign({ pdf, person: caller.actor, pin, place: result.signaturePlace, at }),
  );
  if (!signed.ok) return signed;
  const { file, certificate, level } = signed.value;
  return actOnDossier(desk, caller, {
    target: { id: found.id, sequence: found.sequence },
    act: { type: "sign", file, certificate, level },
  });
}
