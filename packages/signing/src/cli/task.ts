import type { Policy } from "../verify/report.ts";
import type { ExitStatus } from "./exit-status.ts";

/** One file to deal with. */
export type Task = {
  /** As it was given; "-" is standard input. */
  readonly path: string;
  /** Where the path cannot be read again: what came from standard input. */
  readonly bytes?: Uint8Array;
  readonly out?: string;
};

/** What to print about it, and how it went. */
export type Outcome = {
  readonly text: string;
  readonly status: ExitStatus;
  /** What goes to standard output instead of a file. */
  readonly bytes?: Uint8Array;
};

export type VerifySettings = {
  readonly command: "verify";
  readonly isJson: boolean;
  readonly trust: readonly string[];
  readonly policy: Policy;
  readonly at?: string;
  readonly password?: string;
};

/** Plain values only: they are copied into worker threads. */
export type Settings = VerifySettings;

/** What a worker does with each file. */
export type Work = (task: Task) => Promise<Outcome>;
