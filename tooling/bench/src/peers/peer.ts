/** Another library, asked for the working day so many days later. */
export interface Peer {
  readonly name: string;
  /** What it cannot do, however it is set up. */
  readonly cannot: string;
  /** `2026-11-23`, 10 → `2026-12-08`. */
  readonly after: (from: string, workingDays: number) => string;
}
