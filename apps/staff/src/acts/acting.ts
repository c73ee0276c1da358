import { createContext, use } from "react";
import type { ActRequest, ScreenAct } from "./act-request.ts";

/** One open act: what it is, how it is sent, and how it stands. */
export interface Acting {
  readonly act: ScreenAct;
  readonly send: (request: ActRequest) => void;
  readonly isSending: boolean;
  /** Why the last try failed. */
  readonly error: unknown;
  readonly close: () => void;
}

export const ActingContext = createContext<Acting | null>(null);

export function useActing(): Acting {
  const acting = use(ActingContext);
  if (acting === null) throw new Error("no act is open around this component");
  return acting;
}
