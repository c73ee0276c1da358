import { useCallback, useEffect, useState } from "react";
import { failureOf, type Failure } from "./failure.ts";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "here"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Loads once for a key, and again when asked; a later answer never overwrites that of a newer question. */
export function useLoaded<T>(key: string, load: () => Promise<T>): { readonly loaded: Loaded<T>; readonly reload: () => Promise<void> } {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>({ key, loaded: { kind: "loading" } });
  // The question is named by its key; the function itself is another one at each rendering.
  const ask = useCallback(
    () =>
      load().then(
        (value): Loaded<T> => ({ kind: "here", value }),
        (error: unknown): Loaded<T> => ({ kind: "failed", failure: failureOf(error) }),
      ),
    [key],
  );
  useEffect(() => {
    let isCurrent = true;
    setAnswer({ key, loaded: { kind: "loading" } });
    void ask().then((loaded) => {
      if (isCurrent) setAnswer({ key, loaded });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, ask]);
  const reload = useCallback(async () => {
    const loaded = await ask();
    setAnswer((before) => (before.key === key ? { key, loaded } : before));
  }, [key, ask]);
  return { loaded: answer.key === key ? answer.loaded : { kind: "loading" }, reload };
}
