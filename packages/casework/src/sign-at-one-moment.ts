import type { Moment, Result, SigningRefused } from "@motcua/domain";
import type { Desk, SealingIntent, Signed } from "./ports.ts";

/**
 * Signs, and keeps the moment once there is a signature: done again after a crash it bears the same moment, byte for byte.
 * What was refused, as for a wrong PIN, fixes no moment.
 */
export async function signAtOneMoment(
  desk: Desk,
  intent: SealingIntent & { readonly tenant: string },
  sign: (at: Moment) => Promise<Result<Signed, SigningRefused>>,
): Promise<Result<Signed, SigningRefused>> {
  const { tenant, ...begun } = intent;
  const now = await sign(begun.at);
  if (!now.ok) return now;
  const at = await desk.casebook.beginSealing(tenant, begun);
  if (at === begun.at) return now;
  const again = await sign(at);
  // A certificate renewed since then cannot have signed then.
  return again.ok ? again : now;
}
