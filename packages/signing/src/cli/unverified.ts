import type { ExitStatus } from "./exit-status.ts";
import type { Outcome, VerifySettings } from "./task.ts";
import type { Trouble } from "./trouble.ts";
import { unansweredLine } from "./verify-line.ts";
import { unansweredText } from "./verify-text.ts";

/** What is printed where a file has no verdict of its own: always an answer. */
export const unverified = (
  path: string,
  { isJson, policy }: VerifySettings,
  { trouble, status }: { readonly trouble: Trouble; readonly status: ExitStatus },
): Outcome => ({ text: isJson ? unansweredLine(path, policy, trouble) : unansweredText(path, trouble), status });
