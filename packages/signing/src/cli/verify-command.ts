import { exitStatus, type ExitStatus } from "./exit-status.ts";
import { trustedCertificates } from "./files-at-hand.ts";
import type { Host } from "./host.ts";
import { inputs } from "./inputs.ts";
import { runFiles } from "./run-files.ts";
import type { VerifySettings } from "./task.ts";
import { secondsFor } from "./time-budget.ts";
import { unverified } from "./unverified.ts";
import { UsageError } from "./usage-error.ts";
import { fromEnvironment, momentWord, oneOf, parsed, type Words } from "./words.ts";

const options = {
  trust: { type: "string", multiple: true },
  policy: { type: "string", default: "administrative-result" },
  at: { type: "string" },
  "pdf-password-env": { type: "string" },
  list: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
} as const;

/** `motcua-seal verify`. */
export const verifyCommand = (words: Words, host: Host): Promise<ExitStatus> => {
  const { values, positionals: paths } = parsed(words, options);
  const { list: lists = [], at, "pdf-password-env": passwordName } = values;
  if (paths.length + lists.length === 0) throw new UsageError("Chưa nêu tệp cần kiểm tra.", "No file to verify.");
  const settings: VerifySettings = {
    command: "verify",
    isJson: values.json || lists.length > 0 || paths.length > 1,
    trust: trustedCertificates(values.trust ?? []),
    policy: oneOf("policy", values.policy, ["administrative-result", "lenient"]),
    ...(at === undefined ? {} : { at: momentWord("at", at) }),
    ...(passwordName === undefined ? {} : { password: fromEnvironment(passwordName, host.env) }),
  };
  const plan = {
    settings,
    secondsFor: secondsFor({ fixed: 1.7, perMegabyte: 0.04 }),
    answerFor: (task: { readonly path: string }, trouble: Parameters<typeof unverified>[2]["trouble"]) =>
      unverified(task.path, settings, { trouble, status: exitStatus.indeterminate }),
  };
  return runFiles(inputs({ paths, lists }, host.stdin), plan, host);
};
