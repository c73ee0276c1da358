import type { OfferedProcedure } from "../api/trpc.ts";
import type { WalkIn } from "./walk-in.ts";

/** What each part of the counter form is given. */
export interface WalkInPart {
  readonly procedure: OfferedProcedure;
  readonly walkIn: WalkIn;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (change: Partial<WalkIn>) => void;
}
