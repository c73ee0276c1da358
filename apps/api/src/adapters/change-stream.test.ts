import type { Changes } from "@motcua/database";
import { describe, expect, it } from "vitest";
import { changeStream } from "./change-stream.ts";

type Change = Parameters<Parameters<Changes["subscribe"]>[0]>[0];

/** A source that says what the test lets it say. */
function source() {
  const listeners = new Set<(change: Change) => void>();
  let missed = (): void => {};
  const changes: Changes = {
    subscribe: (changed, lost = () => {}) => {
      listeners.add(changed);
      missed = lost;
      return () => void listeners.delete(changed);
    },
  };
  const say = (dossier: string): void => {
    for (const changed of listeners)
      changed({ tenant: "T01", office: "east", participants: ["east"], dossier, status: "received", account: null });
  };
  return { changes, say, lose: () => missed(), listeners };
}

describe("the stream of changes", () => {
  it("gives each change in its order, and null where some were missed", async () => {
    const { changes, say, lose } = source();
    const stream = changeStream(changes, new AbortController().signal);
    const first = stream.next();
    say("a");
    say("b");
    lose();
    expect([(await first).value?.dossier, (await stream.next()).value?.dossier, (await stream.next()).value]).toEqual([
      "a",
      "b",
      null,
    ]);
  });

  it("ends when the desk closes, and listens no more", async () => {
    const { changes, listeners } = source();
    const closing = new AbortController();
    const stream = changeStream(changes, closing.signal);
    const waiting = stream.next();
    expect(listeners.size).toBe(1);
    closing.abort();
    expect((await waiting).done).toBe(true);
    expect(listeners.size).toBe(0);
  });

  it("keeps no endless list for who does not read", async () => {
    const { changes, say } = source();
    const stream = changeStream(changes, new AbortController().signal);
    const first = stream.next();
    for (let count = 0; count <= 1001; count += 1) say(String(count));
    expect((await first).value).toBeNull();
    expect((await stream.next()).value?.dossier).toBe("1001");
  });
});
