import { readFileSync } from "node:fs";
import { DOSSIER_STATUSES, parseDay, parseMoment, type Dossier } from "@motcua/domain";
import { z } from "zod";
import type { Problem, Reading } from "../file/problem.ts";
import { schemaFindings } from "../file/schema-findings.ts";
import { fieldText } from "../file/problem.ts";

/** What a simulation looks at of a dossier; the rest of its state is not needed, and may be left out of the file. */
export type SimulatedDossier = Pick<
  Dossier,
  | "id"
  | "tenant"
  | "status"
  | "code"
  | "trackingCode"
  | "procedure"
  | "caseCode"
  | "office"
  | "channel"
  | "units"
  | "pagesOfOriginal"
  | "receivedAt"
  | "endedAt"
  | "phases"
  | "due"
>;

const day = z.string().refine((text) => parseDay(text) !== null, { error: "a day, as 2026-11-22" });
const moment = z
  .string()
  .refine((text) => parseMoment(text) !== null, { error: "a moment, as 2026-11-22T09:30:00+07:00" });

/** One line of the file; what the dossier's own events have made is not read again clause by clause. */
const dossierSchema = z.object({
  id: z.string().min(1),
  tenant: z.string().min(1),
  status: z.enum(DOSSIER_STATUSES),
  code: z.string().nullable(),
  trackingCode: z.string(),
  procedure: z.string(),
  caseCode: z.string(),
  office: z.string(),
  channel: z.enum(["counter", "online", "post"]),
  units: z.number(),
  pagesOfOriginal: z.number(),
  receivedAt: moment.nullable(),
  endedAt: moment.nullable(),
  phases: z.array(z.object({ startsOn: z.string(), limit: z.object({ unit: z.string() }).loose() })),
  due: z
    .object({ on: day, at: moment, lateFrom: moment, segments: z.array(z.object({ kind: z.string() }).loose()) })
    .nullable(),
});

/** Reads dossiers, one state a line (JSONL): all of them, or every line that is none. */
export function readDossiers(file: string): Reading<readonly SimulatedDossier[]> {
  const problems: Problem[] = [];
  const dossiers = readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text, index): readonly SimulatedDossier[] => {
      if (text.trim() === "") return [];
      const value = valueOf(text);
      const parsed = dossierSchema.safeParse(value);
      // The schema knows fewer words than the domain's brands and unions: the state was written by the domain itself.
      if (parsed.success) return [parsed.data as unknown as SimulatedDossier];
      const findings =
        value === undefined
          ? [{ at: [], reason: "not-yaml" as const, expected: "one dossier as JSON" }]
          : schemaFindings(parsed.error.issues, value);
      problems.push(
        ...findings.map(({ at, reason, expected }) => ({
          file,
          line: index + 1,
          field: fieldText(at),
          reason,
          expected,
        })),
      );
      return [];
    });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: dossiers };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
