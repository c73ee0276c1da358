import type { RevocationSource } from "../revocation/online-revocation.ts";
import type { TimestampAuthorities } from "../timestamp/request-timestamp.ts";
import type { SignatureLevel } from "../verify/report.ts";

/** How far a signature shall go, and whom to ask for what that takes. Nobody is asked who is not named here. */
export type LevelOptions = {
  /** "B-B" where nothing is said. */
  readonly level?: SignatureLevel;
  /** Needed for B-T and above. */
  readonly timestamps?: TimestampAuthorities;
  /** Needed for B-LT and above; with any level the certificate is checked there before it signs. */
  readonly revocation?: RevocationSource;
};

const order: readonly SignatureLevel[] = ["B-B", "B-T", "B-LT", "B-LTA"];

/** Whether a level is at least another. */
export const reaches = (level: SignatureLevel | null | undefined, wanted: SignatureLevel): boolean =>
  order.indexOf(level ?? "B-B") >= order.indexOf(wanted);
