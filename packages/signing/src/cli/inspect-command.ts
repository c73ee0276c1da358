import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Host } from "./host.ts";
import { inputs } from "./inputs.ts";
import { inspected } from "./inspect-line.ts";
import { runFiles } from "./run-files.ts";
import type { InspectSettings, Task } from "./task.ts";
import { secondsFor } from "./time-budget.ts";
import type { Trouble } from "./trouble.ts";
import { UsageError } from "./usage-error.ts";
import { fromEnvironment, parsed, type Words } from "./words.ts";

const options = {
  "pdf-password-env": { type: "string" },
  list: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
} as const;

/** `motcua-seal inspect`. */
export const inspectCommand = (words: Words, host: Host): Promise<ExitStatus> => {
  const { values, positionals: paths } = parsed(words, options);
  const { list: lists = [], "pdf-password-env": passwordName } = values;
  if (paths.length + lists.length === 0) throw new UsageError("Chưa nêu tệp cần xem.", "No file to inspect.");
  const settings: InspectSettings = {
    command: "inspect",
    isJson: values.json || lists.length > 0 || paths.length > 1,
    ...(passwordName === undefined ? {} : { password: fromEnvironment(passwordName, host.env) }),
  };
  const plan = {
    settings,
    secondsFor: secondsFor({ fixed: 1.7, perMegabyte: 0.04 }),
    answerFor: (task: Task, trouble: Trouble) =>
      inspected(task, settings, { bytes: 0, trouble, status: exitStatus.indeterminate }),
  };
  return runFiles(inputs({ paths, lists }, host.stdin), plan, host);
};
