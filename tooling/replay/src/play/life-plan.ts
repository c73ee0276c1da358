import type { Channel, Moment } from "@motcua/domain";

/** What one synthetic dossier goes through, with its moments. */
export interface LifePlan {
  readonly id: string;
  readonly procedure: string;
  readonly channel: Extract<Channel, "counter" | "online">;
  /** Online: when the citizen sent it. At the counter it is filed when it is received. */
  readonly submittedAt: Moment;
  readonly receivedAt: Moment;
  /** When the result is there; null while it is still being worked on. */
  readonly endedAt: Moment | null;
  /** When the person fetched it at the counter. */
  readonly returnedAt?: Moment;
  readonly supplement?: SupplementPlan;
  /** Whether the papers came in as files. */
  readonly isInputDigital: boolean;
  /** Signed and sealed electronically; or on paper, kept as a scan; or on paper alone. */
  readonly result: "electronic" | "scanned" | "paper";
}

/** Notice and telephone call, and the answer. */
export interface SupplementPlan {
  readonly askedAt: Moment;
  readonly calledAt: Moment;
  readonly providedAt: Moment;
  readonly acceptedAt: Moment;
}
