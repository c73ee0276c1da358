import type { parseArgs, ParseArgsOptionsConfig } from "node:util";
import type { OpenOffice } from "./open-office.ts";

/** Values of a command's own options, as Node reads them. */
export type Given<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true; allowPositionals: true }>
>["values"];

/** Lệnh vận hành: what its words mean, and what it does. */
export interface OfficeCommand<Options extends ParseArgsOptionsConfig, Request> {
  /** How to call it, in one line. */
  readonly usage: string;
  readonly options: Options;
  /** What is asked for. What cannot be understood is said before anything is opened. */
  readonly read: (given: Given<Options>, words: readonly string[]) => Request;
  /** Does it; false where not everything could be done, and why has been said. */
  readonly run: (office: OpenOffice, request: Request) => Promise<boolean>;
}
