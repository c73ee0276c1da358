import { createContext, use, useState } from "react";
import type { ActRequest, ScreenAct } from "./act-request.ts";

/** One open act: what it is, how it is sent, and how it stands. */
export interface Acting {
  readonly act: ScreenAct;
  readonly send: (request: ActRequest) => void;
  readonly isSending: boolean;
  readonly close: () => void;
  /** What was typed for each act of this dossier, until one is done. */
  readonly kept: Map<string, unknown>;
}

export const ActingContext = createContext<Acting | null>(null);

export function useActing(): Acting {
  const acting = use(ActingContext);
  if (acting === null) throw new Error("no act is open around this component");
  return acting;
}

/** Like `useState`, but a panel that was closed opens again with what was typed in it. Never for a PIN. */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const { act, kept } = useActing();
  const key = `${act} ${name}`;
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  const keep = (typed: T) => {
    kept.set(key, typed);
    setValue(typed);
  };
  return [value, keep];
}
