import { planOf, playCentre, readScenario } from "@motcua/replay";
import { atMostMs, type Measurement } from "./measurement.ts";
import { years } from "./national-calendar.ts";
import { onThrowawayDatabase } from "./on-throwaway-database.ts";

const LIMIT_MS = 60_000;

/** A year of one real centre, act by act, on the embedded engine. */
export const replayBench: Measurement = () =>
  onThrowawayDatabase(async (url) => {
    const played = await playCentre(planOf(readScenario("vinh-phuc-2018"), years), url);
    await played.close();
    const { dossiers, seconds } = played;
    return [atMostMs(`${dossiers.toLocaleString("en")} dossiers of a centre replayed`, seconds * 1000, LIMIT_MS)];
  });
