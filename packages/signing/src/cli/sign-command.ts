import type { ExitStatus } from "./exit-status.ts";
import { neededFile, trustedCertificates } from "./files-at-hand.ts";
import { given } from "./given.ts";
import type { Host } from "./host.ts";
import { levelAndAuthorities } from "./level-words.ts";
import { inputs } from "./inputs.ts";
import { namedOutputs } from "./output-names.ts";
import { runFiles } from "./run-files.ts";
import { unsigned } from "./sign-line.ts";
import type { SignSettings, Task } from "./task.ts";
import { secondsFor } from "./time-budget.ts";
import { UsageError } from "./usage-error.ts";
import { countWord, fromEnvironment, momentWord, numberWord, parsed, rectWord, type Words } from "./words.ts";

const options = {
  out: { type: "string", short: "o" },
  "out-dir": { type: "string" },
  list: { type: "string", multiple: true },
  p12: { type: "string" },
  "password-env": { type: "string" },
  trust: { type: "string", multiple: true },
  field: { type: "string" },
  level: { type: "string" },
  tsa: { type: "string", multiple: true },
  image: { type: "string" },
  page: { type: "string", default: "1" },
  rect: { type: "string" },
  diameter: { type: "string", default: "38" },
  reason: { type: "string" },
  location: { type: "string" },
  at: { type: "string" },
  "pdf-password-env": { type: "string" },
  json: { type: "boolean", default: false },
} as const;

type Values = ReturnType<typeof parsed<typeof options>>["values"];

const settingsOf = (
  command: SignSettings["command"],
  values: Values,
  { isJson, env }: { readonly isJson: boolean; readonly env: Host["env"] },
): SignSettings => {
  const { p12, "password-env": keyPassword, "pdf-password-env": password, image, rect, at } = values;
  if (p12 === undefined) throw new UsageError("Thiếu --p12: tệp khóa ký.", "--p12 is missing: the key file.");
  return {
    command,
    isJson,
    p12: neededFile("p12", p12),
    ...levelAndAuthorities(values),
    keyPassword: keyPassword === undefined ? "" : fromEnvironment(keyPassword, env),
    trust: trustedCertificates(values.trust ?? []),
    page: countWord("page", values.page),
    diameterMm: numberWord("diameter", values.diameter),
    ...given({
      at: at === undefined ? undefined : momentWord("at", at),
      field: values.field,
      reason: values.reason,
      location: values.location,
      password: password === undefined ? undefined : fromEnvironment(password, env),
      image: image === undefined ? undefined : neededFile("image", image),
      rect: rect === undefined ? undefined : rectWord("rect", rect),
    }),
  };
};

/** `motcua-seal sign` and `motcua-seal seal`. */
export const signCommand =
  (command: SignSettings["command"]) =>
  async (words: Words, host: Host): Promise<ExitStatus> => {
    const { values, positionals: paths } = parsed(words, options);
    const { list: lists = [] } = values;
    if (paths.length + lists.length === 0) throw new UsageError("Chưa nêu tệp cần ký.", "No file to sign.");
    const isMany = lists.length > 0 || paths.length > 1;
    const settings = settingsOf(command, values, { isJson: values.json || isMany, env: host.env });
    const named = namedOutputs(values, isMany);
    const seconds = secondsFor({ fixed: settings.level === "B-B" ? 10 : 120, perMegabyte: 0.1 });
    const plan = {
      settings,
      secondsFor: seconds,
      answerFor: (task: Task, trouble: Parameters<typeof unsigned>[2]["trouble"]) =>
        unsigned(task, settings, { trouble, ms: seconds(task) * 1000 }),
    };
    return runFiles(named(inputs({ paths, lists }, host.stdin)), plan, host);
  };
