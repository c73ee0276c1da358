import { measurePeriod } from "@motcua/casework";
import { openBatch } from "@motcua/database";
import type { Measurement, Period } from "@motcua/domain";
import type { Centre } from "../centres/centre.ts";
import { draftShelf } from "./draft-shelf.ts";
import { playLife } from "./play-life.ts";
import { replayDesk } from "./replay-desk.ts";

/** A centre whose dossiers are in the casebook. */
export interface PlayedCentre {
  readonly dossiers: number;
  readonly seconds: number;
  /** Measures a period by reading the log again, as the platform's own reports do. */
  readonly measured: (period: Period) => Promise<readonly Measurement[]>;
  readonly close: () => Promise<void>;
}

/** Plays every dossier of a centre into a database, act by act. */
export async function playCentre({ centre, calendar, plans }: Centre, url: string): Promise<PlayedCentre> {
  const shelf = draftShelf();
  const batch = openBatch({
    url,
    filing: shelf.filing,
    procedureTitle: (_, code) => centre.procedures.get(code)!.title,
    officeName: () => centre.pack.offices[0]!.name,
  });
  const started = performance.now();
  const { casebook, snapshots } = batch;
  const replay = replayDesk({ centre, calendar, casebook, snapshots, shelf });
  for (const plan of plans) await playLife(replay, centre, plan);
  await batch.flush();
  return {
    dossiers: plans.length,
    seconds: (performance.now() - started) / 1000,
    measured: (period) => measurePeriod(replay.desk, centre.tenant, { period }),
    close: batch.close,
  };
}
