import type { ExitStatus } from "./exit-status.ts";
import { notExtended } from "./extend-line.ts";
import { trustedCertificates } from "./files-at-hand.ts";
import { given } from "./given.ts";
import type { Host } from "./host.ts";
import { inputs } from "./inputs.ts";
import { namedOutputs } from "./output-names.ts";
import { runFiles } from "./run-files.ts";
import type { ExtendSettings, Task } from "./task.ts";
import { secondsFor } from "./time-budget.ts";
import type { Trouble } from "./trouble.ts";
import { UsageError } from "./usage-error.ts";
import { addressWords, fromEnvironment, momentWord, oneOf, parsed, type Words } from "./words.ts";

const options = {
  out: { type: "string", short: "o" },
  "out-dir": { type: "string" },
  list: { type: "string", multiple: true },
  level: { type: "string" },
  tsa: { type: "string", multiple: true },
  trust: { type: "string", multiple: true },
  at: { type: "string" },
  "pdf-password-env": { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** `motcua-seal extend`. */
export const extendCommand = async (words: Words, host: Host): Promise<ExitStatus> => {
  const { values, positionals: paths } = parsed(words, options);
  const { list: lists = [], at, "pdf-password-env": passwordName } = values;
  if (paths.length + lists.length === 0) throw new UsageError("Chưa nêu tệp cần nâng mức.", "No file to extend.");
  if (values.level === undefined) throw new UsageError("Thiếu --level.", "--level is missing.");
  const isMany = lists.length > 0 || paths.length > 1;
  const settings: ExtendSettings = {
    command: "extend",
    isJson: values.json || isMany,
    level: oneOf("level", values.level, ["B-T", "B-LT", "B-LTA"]),
    authorities: addressWords("tsa", values.tsa ?? []),
    trust: trustedCertificates(values.trust ?? []),
    ...given({
      at: at === undefined ? undefined : momentWord("at", at),
      password: passwordName === undefined ? undefined : fromEnvironment(passwordName, host.env),
    }),
  };
  const nameFor = namedOutputs(values, isMany);
  const seconds = secondsFor({ fixed: 120, perMegabyte: 0.1 });
  const plan = {
    settings,
    secondsFor: seconds,
    answerFor: (task: Task, trouble: Trouble) => notExtended(task, settings, { trouble, ms: seconds(task) * 1000 }),
  };
  return runFiles(nameFor(inputs({ paths, lists }, host.stdin)), plan, host);
};
