import { readFileSync } from "node:fs";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Host } from "./host.ts";
import { reasonOf } from "./trouble.ts";
import { UsageError } from "./usage-error.ts";
import type { Words } from "./words.ts";

type Command = (words: Words, host: Host) => Promise<ExitStatus>;

/** Loaded when asked for: whoever verifies needs nothing of what signs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  extend: async () => (await import("./extend-command.ts")).extendCommand,
  inspect: async () => (await import("./inspect-command.ts")).inspectCommand,
  sign: async () => (await import("./sign-command.ts")).signCommand("sign"),
  seal: async () => (await import("./sign-command.ts")).signCommand("seal"),
  verify: async () => (await import("./verify-command.ts")).verifyCommand,
};

const version = (): string =>
  // As far above the source as above what is compiled from it.
  (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;

const answer = async ([name = "", ...words]: Words, host: Host): Promise<ExitStatus> => {
  const { usage } = await import("./usage.ts");
  if (["--help", "-h", "help"].includes(name) || words.includes("--help")) {
    host.stdout.write(usage);
    return exitStatus.done;
  }
  if (name === "--version") {
    host.stdout.write(`${version()}\n`);
    return exitStatus.done;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    host.stderr.write(usage);
    return exitStatus.usage;
  }
  return (await load())(words, host);
};

/** The command line `motcua-seal`: answers its exit status, and never shows a stack. */
export const main = async (words: Words, host: Host): Promise<ExitStatus> => {
  host.stderr.on("error", () => undefined);
  try {
    return await answer(words, host);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const said = isUsage ? error.message : `Lỗi của chương trình · A fault of the program: ${reasonOf(error)}`;
    host.stderr.write(`motcua-seal: ${said}\n${isUsage ? "motcua-seal --help\n" : ""}`);
    return isUsage ? exitStatus.usage : exitStatus.fault;
  }
};
