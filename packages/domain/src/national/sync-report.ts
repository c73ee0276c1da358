import type { DossierLife, NotSynced } from "./dossier-life.ts";
import type { SyncFacts } from "./sync-facts.ts";
import { toSyncRecord, type Synced } from "./to-sync-record.ts";

/** Kết quả một đợt đồng bộ: what may be sent, and what may not and why. */
export interface SyncReport {
  readonly synced: readonly Synced[];
  readonly notSynced: readonly NotSyncedDossier[];
}

/** Hồ sơ chưa đồng bộ: by its id, with the code that a person can look it up by. */
export interface NotSyncedDossier {
  readonly dossier: string;
  readonly lookUp: string;
  readonly reason: NotSynced;
}

/** Đồng bộ nhiều hồ sơ: every dossier is in one of the two lists. */
export function syncReport(lives: readonly DossierLife[], factsOf: (life: DossierLife) => SyncFacts): SyncReport {
  const synced: Synced[] = [];
  const notSynced: NotSyncedDossier[] = [];
  for (const life of lives) {
    const { id, code, trackingCode } = life.dossier;
    const told = toSyncRecord(life, factsOf(life));
    if (told.ok) synced.push(told.value);
    else notSynced.push({ dossier: id, lookUp: code ?? trackingCode, reason: told.refusal });
  }
  return { synced, notSynced };
}
