import { createContext, use } from "react";
import type { Me } from "../api/trpc.ts";

export const MeContext = createContext<Me | null>(null);

/** Cán bộ đang làm việc; only below the session gate. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error("nobody is signed in here");
  return me;
}
