import type { Policy } from "../verify/report.ts";
import type { SignatureLevel } from "../verify/report.ts";
import type { ExitStatus } from "./exit-status.ts";

/** One file to deal with. */
export type Task = {
  /** As it was given; "-" is standard input. */
  readonly path: string;
  /** The path's bytes, where they are not what the text says. */
  readonly name?: Uint8Array;
  /** Where the path cannot be read again: what came from standard input. */
  readonly bytes?: Uint8Array;
  readonly out?: string;
};

/** What the system calls the file. */
export const nameOf = ({ path, name }: Task): string | Buffer => (name ? Buffer.from(name) : path);

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

export type SignSettings = {
  readonly command: "sign" | "seal";
  readonly isJson: boolean;
  readonly p12: Uint8Array;
  readonly keyPassword: string;
  readonly level: SignatureLevel;
  readonly authorities: readonly string[];
  /** PEM; where there is none the key file's own chain is the anchor. */
  readonly trust: readonly string[];
  /** ISO 8601 with offset; else the moment at which each file is signed. */
  readonly at?: string;
  readonly field?: string;
  readonly reason?: string;
  readonly location?: string;
  readonly password?: string;
  readonly image?: Uint8Array;
  readonly page: number;
  /** Left, bottom, width, height on the page as it is seen. */
  readonly rect?: readonly [x: number, y: number, width: number, height: number];
  readonly diameterMm: number;
};

export type InspectSettings = {
  readonly command: "inspect";
  readonly isJson: boolean;
  readonly password?: string;
};

export type ExtendSettings = {
  readonly command: "extend";
  readonly isJson: boolean;
  readonly level: Exclude<SignatureLevel, "B-B">;
  readonly authorities: readonly string[];
  readonly trust: readonly string[];
  readonly at?: string;
  readonly password?: string;
};

/** Plain values only: they are copied into worker threads. */
export type Settings = VerifySettings | SignSettings | InspectSettings | ExtendSettings;

/** What a worker does with each file. */
export type Work = (task: Task) => Promise<Outcome>;
