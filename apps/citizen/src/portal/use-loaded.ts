import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { failureOf, type Failure } from "./failure.ts";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "here"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: Failure };

interface Answer<T> {
  readonly key: string;
  readonly loaded: Loaded<T>;
}

/** Loads for a key, and again when asked; a late answer never stands over that of a newer question. */
export function useLoaded<T>(
  key: string,
  load: () => Promise<T>,
): { readonly loaded: Loaded<T>; readonly reload: () => void } {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [turn, setTurn] = useState(0);
  const ask = useEffectEvent(load);
  useEffect(() => {
    let isCurrent = true;
    const take = (loaded: Loaded<T>): void => {
      if (isCurrent) setAnswer((before) => (isStillGood(before, key, loaded) ? before : { key, loaded }));
    };
    ask().then(
      (value) => take({ kind: "here", value }),
      (error: unknown) => take({ kind: "failed", failure: failureOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { loaded: answer?.key === key ? answer.loaded : { kind: "loading" }, reload };
}

/** What is on the screen stays there when looking again fails for want of a connection. */
const isStillGood = (before: Answer<unknown> | null, key: string, loaded: Loaded<unknown>): boolean =>
  before?.key === key &&
  before.loaded.kind === "here" &&
  loaded.kind === "failed" &&
  loaded.failure.kind !== "signed-out";
