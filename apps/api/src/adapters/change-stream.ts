import type { Changes } from "@motcua/database";
import type { DossierChange } from "@motcua/trpc";

const MOST_WAITING = 1000;

/** Changes one after the other until the signal says stop; null where some may have been missed and lists should be read again. */
export async function* changeStream(changes: Changes, signal: AbortSignal): AsyncGenerator<DossierChange | null> {
  const waiting: (DossierChange | null)[] = [];
  let wake = (): void => {};
  const push = (change: DossierChange | null): void => {
    // Who reads too slowly is told once that lines were missed, and holds no memory.
    if (waiting.length >= MOST_WAITING) waiting.splice(0, waiting.length, null);
    else waiting.push(change);
    wake();
  };
  const stop = changes.subscribe(push, () => push(null));
  const stopped = (): void => wake();
  signal.addEventListener("abort", stopped, { once: true });
  try {
    while (!signal.aborted) {
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else await new Promise<void>((resolve) => void (wake = resolve));
    }
  } finally {
    stop();
    signal.removeEventListener("abort", stopped);
  }
}
