import { decide, refuse, type Dossier, type LaterAct, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal } from "./act-on-dossier.ts";
import { factsFor } from "./facts-for.ts";
import type { Caller, Desk } from "./ports.ts";
import { stored } from "./stored-file.ts";
import { visible } from "./visible-dossier.ts";

export interface FetchedResult {
  readonly pdf: Uint8Array;
  readonly fileName: string;
  readonly dossier: Dossier;
}

/** Nhận kết quả trực tuyến: the owner's first download is the return, if he chose to receive it online; other ones are copies. */
export async function fetchResult(desk: Desk, caller: Caller, id: string): Promise<Result<FetchedResult, ActRefusal>> {
  const found = await visible(desk, caller, id);
  const file = found?.result?.sealed;
  if (!found || !file) return refuse({ code: "dossier.unknown" });
  // Staff may look at what was annulled; nobody gets it as a result any more.
  if (found.result?.standing === "annulled" && caller.actor.kind === "citizen")
    return refuse({ code: "result.annulled" });
  const collected =
    caller.actor.kind === "citizen" && found.status === "result-ready"
      ? await collect(desk, caller, found)
      : ({ ok: true, value: found } as const);
  if (!collected.ok) return collected;
  return {
    ok: true,
    value: {
      pdf: await stored(desk, file.sha256),
      fileName: `${found.code ?? found.trackingCode}.pdf`,
      dossier: collected.value,
    },
  };
}

/** Who asked for paper may look at it here too, under the same conditions, and still gets the paper. */
async function collect(desk: Desk, caller: Caller, found: Dossier): Promise<Result<Dossier, ActRefusal>> {
  const act: LaterAct = { type: "return-result", by: "online", receiver: caller.actor.name, identitySeen: "" };
  if (found.returnBy !== "online") {
    const tried = decide(found, act, factsFor(desk, caller, found));
    return tried.ok ? { ok: true, value: found } : tried;
  }
  const returned = await actOnDossier(desk, caller, { target: { id: found.id, sequence: found.sequence }, act });
  if (returned.ok || returned.refusal.code !== "dossier.changed-meanwhile") return returned;
  // Two downloads at once are one return; any other change is looked at again.
  const meanwhile = await visible(desk, caller, found.id);
  return meanwhile?.status === "returned" ? { ok: true, value: meanwhile } : returned;
}
