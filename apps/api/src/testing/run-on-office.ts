import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import type { Given, OfficeCommand } from "../office/office-command.ts";
import type { OpenOffice } from "../office/open-office.ts";
import type { TestOffice } from "./test-office.ts";

/** What a command came to, and all that it said. */
export interface CommandRun {
  readonly isDone: boolean;
  readonly said: string;
}

/** The test's office as a command finds it, on the law that the test gives. */
export const openFor = (
  { desk, law, database }: TestOffice,
  dataDir: string,
  tenant = "H49",
): Omit<OpenOffice, "say"> => ({
  tenant,
  pack: law.pack(tenant)!,
  law,
  desk,
  staff: database.accounts.staff,
  mail: null,
  dataDir,
});

/** Runs a command with the words of a command line. */
export async function runOnOffice<Options extends ParseArgsOptionsConfig, Request>(
  office: Omit<OpenOffice, "say">,
  { options, read, run }: OfficeCommand<Options, Request>,
  args: readonly string[],
): Promise<CommandRun> {
  const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  const lines: string[] = [];
  const request = read(values as Given<Options>, positionals);
  const isDone = await run({ ...office, say: (line) => void lines.push(line) }, request);
  return { isDone, said: lines.join("\n") };
}
