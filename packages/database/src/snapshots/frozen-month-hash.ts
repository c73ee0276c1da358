import type { FrozenMonth } from "@motcua/domain";
import { canonicalJson } from "../canonical-json.ts";
import { sha256 } from "../casebook/event-hash.ts";

/** Mã băm of a frozen month over all that it says. */
export const frozenMonthHash = (frozen: FrozenMonth): string => sha256(canonicalJson(frozen));
