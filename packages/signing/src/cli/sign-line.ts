import type { SignedDocument } from "../sign/signing-request.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import type { Outcome, SignSettings, Task } from "./task.ts";
import type { Trouble } from "./trouble.ts";

type Signed = Pick<SignedDocument, "field" | "earlierSignatures" | "level"> & {
  readonly ms: number;
  /** What the person who signs should know though it did not stop the signature. */
  readonly warnings: readonly Trouble[];
};

const words = { sign: "đã ký · signed", seal: "đã đóng dấu · sealed" } as const;

const lineOf = (
  { path, out }: Task,
  signed: Pick<Signed, "earlierSignatures" | "level" | "warnings"> | null,
  { trouble, ms }: { readonly trouble: Trouble | null; readonly ms: number },
): string =>
  JSON.stringify({
    in: path,
    out: signed ? (out ?? null) : null,
    ok: signed !== null,
    refusal: trouble?.code ?? null,
    earlierSignatures: signed?.earlierSignatures ?? null,
    ms,
    explanation: trouble && { vi: trouble.vi, en: trouble.en },
    level: signed?.level ?? null,
    warnings: signed?.warnings ?? [],
  });

/** What is printed for a signed file. */
export const signedLine = (task: Task, { isJson, command }: SignSettings, signed: Signed): string =>
  isJson
    ? lineOf(task, signed, { trouble: null, ms: signed.ms })
    : [
        `${task.path} → ${task.out ?? "-"}: ${words[command]} (${signed.field}, ${signed.level}, ${signed.ms} ms)`,
        ...signed.warnings.map(({ code, vi, en }) => `  - ${vi} · ${en} [${code}]`),
      ].join("\n");

/** What is printed for a file that was not signed, and why. */
export const unsigned = (
  task: Task,
  { isJson }: Pick<SignSettings, "isJson">,
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
