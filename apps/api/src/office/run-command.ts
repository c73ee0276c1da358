import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { readEnv, SETTING_OPTIONS, SettingsFault, type Env } from "../env.ts";
import { startProblem } from "../start-problem.ts";
import type { Given, OfficeCommand } from "./office-command.ts";
import { withOffice } from "./open-office.ts";

/** Where a command writes: what it found, and what went wrong. */
export interface Screen {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

const SCREEN: Screen = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

/** Runs one command over the office that the settings name. Answers the exit status: 0 when all was done, else 1. */
export async function runCommand<Options extends ParseArgsOptionsConfig, Request>(
  command: OfficeCommand<Options, Request>,
  args: readonly string[],
  screen: Screen = SCREEN,
): Promise<0 | 1> {
  let env: Env | null = null;
  try {
    const asked = understood(command, args);
    env = readEnv(asked.settings);
    return (await withOffice(env, screen.say, (office) => command.run(office, asked.request))) ? 0 : 1;
  } catch (error) {
    screen.complain(
      startProblem(error, env) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    return 1;
  }
}

function understood<Options extends ParseArgsOptionsConfig, Request>(
  { options, read, usage }: OfficeCommand<Options, Request>,
  args: readonly string[],
): { readonly settings: readonly string[]; readonly request: Request } {
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((arg) => arg !== "--"),
      options: { ...SETTING_OPTIONS, ...options },
      strict: true,
      allowPositionals: true,
    });
    const given: Readonly<Record<string, unknown>> = values;
    const settings = Object.keys(SETTING_OPTIONS).flatMap((name) => {
      const value = given[name];
      return typeof value === "string" ? [`--${name}=${value}`] : [];
    });
    return { settings, request: read(values as Given<Options>, positionals) };
  } catch (error) {
    throw new SettingsFault(`${error instanceof Error ? error.message : String(error)}\nCách dùng · Usage: ${usage}`);
  }
}
