import type { Dossier } from "./dossier.ts";

/** How often a supplement may still be asked: once, and once more where a leader permitted it (NĐ 118/2025, Điều 11). */
export const supplementsLeft = ({
  supplementsAsked,
  supplementPermit,
}: Pick<Dossier, "supplementsAsked" | "supplementPermit">): number => (supplementPermit ? 2 : 1) - supplementsAsked;
