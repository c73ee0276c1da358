import type { SignatureLevel } from "../verify/report.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import type { ExtendSettings, Outcome, Task } from "./task.ts";
import type { Trouble } from "./trouble.ts";

type Levels = Readonly<Record<string, SignatureLevel | null>>;

const lineOf = (
  { path, out }: Task,
  levels: Levels | null,
  { trouble, ms }: { readonly trouble: Trouble | null; readonly ms: number },
): string =>
  JSON.stringify({
    in: path,
    out: levels ? (out ?? null) : null,
    ok: levels !== null,
    refusal: trouble?.code ?? null,
    levels,
    ms,
    explanation: trouble && { vi: trouble.vi, en: trouble.en },
  });

/** What is printed for a raised file: the level of each signature, by its field. */
export const extendedLine = (
  task: Task,
  { isJson }: ExtendSettings,
  { levels, ms }: { readonly levels: Levels; readonly ms: number },
): string =>
  isJson
    ? lineOf(task, levels, { trouble: null, ms })
    : [
        `${task.path} → ${task.out ?? "-"}: đã nâng mức · raised (${ms} ms)`,
        ...Object.entries(levels).map(([field, level]) => `  ${field}: ${level ?? "–"}`),
      ].join("\n");

/** What is printed for a file that was not raised, and why. */
export const notExtended = (
  task: Task,
  { isJson }: ExtendSettings,
  {
    trouble,
    ms,
    status = exitStatus.failed,
  }: { readonly trouble: Trouble; readonly ms: number; readonly status?: ExitStatus },
): Outcome => ({
  text: isJson
    ? lineOf(task, null, { trouble, ms })
    : `${task.path}: từ chối · refused: ${trouble.vi} · ${trouble.en} [${trouble.code}]`,
  status,
});
