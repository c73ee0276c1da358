import type { Channel } from "../fee/fee-rule.ts";
import type { OnlineLevel2011 } from "./online-level-2011.ts";
import type { RegisteredMode } from "./online-register.ts";

/** What decides besides the level: level 4 let the result be fetched in person. */
export interface ConversionQuestion {
  /** Whether anybody must appear: by law, or for a check on site. */
  readonly mustAppear: "presence-by-law" | "on-site-verification" | null;
  readonly returnChannels: readonly Channel[];
}

/** Chuyển mức độ 1–4 sang toàn trình, một phần: level 4 becomes toàn trình only where nobody appears and the result comes online or by post (NĐ 42/2022). */
export function convertedMode(
  level: OnlineLevel2011,
  { mustAppear, returnChannels }: ConversionQuestion,
): RegisteredMode {
  if (level < 3) return { mode: "none" };
  if (mustAppear) return { mode: "partial", reason: mustAppear };
  const isReturnedFromAfar = returnChannels.some((channel) => channel !== "counter");
  return { mode: level === 4 && isReturnedFromAfar ? "full" : "partial" };
}
