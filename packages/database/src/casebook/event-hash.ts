import { createHash } from "node:crypto";
import type { DossierEvent } from "@motcua/domain";
import { canonicalJson } from "../canonical-json.ts";

/** Where an event stands in the log. */
export interface EventPosition {
  readonly tenant: string;
  readonly dossier: string;
  readonly sequence: number;
  readonly previousHash: string;
}

/** Stands before the first event of each dossier. */
export const FIRST_PREVIOUS_HASH = "0".repeat(64);

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Mã băm of an event over all that it says, its place in the log and the hash before it. */
export const eventHash = (
  { tenant, dossier, sequence, previousHash }: EventPosition,
  { type, data, actor, place, at }: DossierEvent,
): string => sha256(canonicalJson({ tenant, dossier, sequence, type, data, actor, place, at, previousHash }));
