import { setTimeout as pause } from "node:timers/promises";
import { sendNotifications, type MailRoom } from "@motcua/casework";
import type { Changes } from "@motcua/database";
import type { Logger } from "pino";

const EVERY_MS = 30_000;
/** After a change, so that what an officer does in one go is looked up once. */
const SOON_MS = 500;
const LONGEST_WAIT_MS = 5000;

interface Rounds {
  readonly room: MailRoom;
  readonly tenants: readonly string[];
  readonly changes: Changes;
  readonly log: Logger;
}

/** Đi gửi tin: soon after each change, and every half minute for what is tried again. Returns how to stop, once the round under way is over. */
export function notificationRounds({ room, tenants, changes, log }: Rounds): () => Promise<void> {
  let isStopped = false;
  let soon: NodeJS.Timeout | null = null;
  let round: Promise<void> = Promise.resolve();

  async function go(): Promise<void> {
    for (let waiting = [...tenants]; waiting.length > 0 && !isStopped;) {
      const tenant = waiting.shift()!;
      const { sent, put, givenUp, isMore } = await sendNotifications(room, tenant);
      if (isMore) waiting = [...waiting, tenant];
      // Numbers alone: neither address nor text is for the log.
      if (sent + put + givenUp > 0) log.info({ tenant, sent, put, givenUp }, "notifications");
    }
  }
  const run = (): void => {
    round = round
      .then(go)
      .catch((error: unknown) =>
        log.error({ fault: error instanceof Error ? error.name : "unknown" }, "no notifications"),
      );
  };
  const wake = (): void => {
    soon ??= setTimeout(() => {
      soon = null;
      run();
    }, SOON_MS);
  };
  const unsubscribe = changes.subscribe(wake, wake);
  const timer = setInterval(run, EVERY_MS);
  timer.unref();
  run();
  return async () => {
    isStopped = true;
    unsubscribe();
    clearInterval(timer);
    if (soon) clearTimeout(soon);
    // What is still being sent goes out again under the same name.
    await Promise.race([round, pause(LONGEST_WAIT_MS, undefined, { ref: false })]);
  };
}
