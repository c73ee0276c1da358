import type { Dossier } from "../dossier/dossier.ts";
import type { DossierEvent } from "../dossier/event.ts";
import { evolve, open } from "../dossier/evolve.ts";
import { NATIONAL_STATE, type DossierStatus } from "../dossier/status.ts";
import { accept, refuse, type Result } from "../result.ts";

/** Hồ sơ and everything that happened to it. */
export interface DossierLife {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
}

/** Why a dossier is not told to the national portal: better not at all than not true. */
export type NotSynced =
  | { readonly code: "sync.log-differs" }
  | { readonly code: "sync.no-dossier-code" }
  | { readonly code: "sync.state-unmapped"; readonly status: DossierStatus }
  | { readonly code: "sync.other-procedure"; readonly procedure: string };

/** An event, and the dossier before and after it. */
export interface LifeStep {
  readonly event: DossierEvent;
  readonly before: Dossier;
  readonly after: Dossier;
}

/** The dossier as its events prove it, step by step; the stored one is believed only where it agrees. */
export interface ProvenLife {
  readonly dossier: Dossier;
  readonly code: string;
  readonly steps: readonly LifeStep[];
}

/** Trạng thái that whoever is told has a code for. */
export type StateCodes = Readonly<Partial<Record<DossierStatus, number>>>;

/** Đối chiếu hồ sơ với nhật ký before anything is told of it. */
export function proven(
  life: DossierLife,
  procedure: string,
  states: StateCodes = NATIONAL_STATE,
): Result<ProvenLife, NotSynced> {
  const [first, ...later] = life.events;
  if (first?.type !== "submitted") return refuse({ code: "sync.log-differs" });
  const opened = open(life.dossier.id, life.dossier.tenant, first);
  const steps: LifeStep[] = [{ event: first, before: opened, after: opened }];
  let dossier = opened;
  for (const event of later) {
    const after = evolve(dossier, event);
    steps.push({ event, before: dossier, after });
    dossier = after;
  }
  const { status, sequence, code } = dossier;
  if (status !== life.dossier.status || sequence !== life.dossier.sequence || code !== life.dossier.code)
    return refuse({ code: "sync.log-differs" });
  if (code === null) return refuse({ code: "sync.no-dossier-code" });
  if (states[status] === undefined) return refuse({ code: "sync.state-unmapped", status });
  if (dossier.procedure !== procedure) return refuse({ code: "sync.other-procedure", procedure });
  return accept({ dossier, code, steps });
}
