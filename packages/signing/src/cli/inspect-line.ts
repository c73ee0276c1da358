import type { ExitStatus } from "./exit-status.ts";
import type { InspectSettings, Outcome, Task } from "./task.ts";
import type { Trouble } from "./trouble.ts";

type Seen = {
  readonly bytes: number;
  readonly structure?: object;
  /** Why it cannot be signed. */
  readonly trouble: Trouble | null;
  readonly status: ExitStatus;
};

/** What is printed about a file that was looked at. */
export const inspected = (
  { path }: Task,
  { isJson }: InspectSettings,
  { bytes, structure, trouble, status }: Seen,
): Outcome => {
  const seen = {
    file: path,
    bytes,
    structure: structure ?? null,
    mayBeSigned: trouble === null,
    refusal: trouble?.code ?? null,
    explanation: trouble && { vi: trouble.vi, en: trouble.en },
  };
  return { text: JSON.stringify(seen, null, isJson ? 0 : 2), status };
};
