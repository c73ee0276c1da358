import { freezeDeeply } from "../file/freeze-deeply.ts";
import type { Reading } from "../file/problem.ts";
import { readFileAs } from "../file/read-file-as.ts";
import { workedCasesSchema, type WorkedCases } from "../schema/worked-cases-schema.ts";

/** Reads a `*.cases.yaml`: due dates that an officer has checked by hand. */
export function readWorkedCases(file: string): Reading<WorkedCases> {
  const read = readFileAs(file, workedCasesSchema);
  return read.ok ? { ok: true, value: freezeDeeply(read.value.value) } : read;
}
