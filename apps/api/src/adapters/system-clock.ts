import type { Clock } from "@motcua/casework";
import { momentFromEpochSeconds } from "@motcua/domain";

/** The one clock of the process. */
export const systemClock: Clock = { now: () => momentFromEpochSeconds(Date.now() / 1000) };
