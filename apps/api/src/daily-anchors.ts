import type { Clock } from "@motcua/casework";
import type { Database } from "@motcua/database";
import { addDays, dayOf } from "@motcua/domain";
import type { Logger } from "pino";

const HOUR_MS = 3_600_000;
/** A day is closed once its last transactions have surely ended. */
const CLOSED_AFTER = "00:10";

interface Anchoring {
  readonly database: Pick<Database, "writeAnchor">;
  readonly tenants: readonly string[];
  readonly clock: Clock;
  readonly log: Logger;
}

/** Mốc kiểm toán: yesterday's log is anchored at the start and then hourly; doing it twice does nothing. Returns how to stop. */
export function dailyAnchors({ database, tenants, clock, log }: Anchoring): () => void {
  const anchorYesterday = async (): Promise<void> => {
    const now = clock.now();
    if (now.slice(11, 16) < CLOSED_AFTER) return;
    for (const tenant of tenants) {
      const anchor = await database.writeAnchor(tenant, addDays(dayOf(now), -1));
      // The line to keep outside the database, against whoever owns it.
      log.info({ tenant, anchor }, "anchor");
    }
  };
  const run = (): void =>
    void anchorYesterday().catch((error: unknown) =>
      log.error({ fault: error instanceof Error ? error.name : "unknown" }, "no anchor"),
    );
  run();
  const timer = setInterval(run, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
