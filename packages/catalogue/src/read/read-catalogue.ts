import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CalendarYear, FormDefinition, Procedure } from "@motcua/domain";
import { checkCalendarYear, unmatchedSwaps } from "../check/check-calendar-year.ts";
import { checkForm } from "../check/check-form.ts";
import { checkProcedure } from "../check/check-procedure.ts";
import { freezeDeeply } from "../file/freeze-deeply.ts";
import type { Problem, Reading } from "../file/problem.ts";
import { readFileAs } from "../file/read-file-as.ts";
import { calendarYearSchema } from "../schema/calendar-year-schema.ts";
import { formSchema } from "../schema/form-schema.ts";
import { legalDocumentsSchema, procedureSchema } from "../schema/procedure-schema.ts";

/** Danh mục quốc gia: the procedures and the years of the calendar, in order of code and year. */
export interface Catalogue {
  readonly procedures: readonly Procedure[];
  readonly calendars: readonly CalendarYear[];
}

/** Reads `calendars/`, `legal-documents.yaml`, `request-form.yaml` and `procedures/` of a folder: all of it, or everything that is wrong with it. */
export function readCatalogue(folder: string): Reading<Catalogue> {
  const problems: Problem[] = [];
  const calendars = readCalendars(join(folder, "calendars"), problems);
  const documents = readDocuments(join(folder, "legal-documents.yaml"), problems);
  const requestForm = readForm(join(folder, "request-form.yaml"));
  const names = namesIn(join(folder, "procedures"), problems);
  if (!requestForm.ok && names.some((name) => !existsSync(join(folder, "procedures", name, "form.yaml"))))
    problems.push(...requestForm.problems);
  const procedures = names.flatMap((name) => {
    const read = readProcedure(join(folder, "procedures", name), name, { documents, requestForm });
    if (read.ok) return [read.value];
    problems.push(...read.problems);
    return [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: freezeDeeply({ procedures, calendars }) };
}

function namesIn(folder: string, problems: Problem[]): readonly string[] {
  if (existsSync(folder))
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .toSorted();
  problems.push({ file: folder, line: 1, field: "", reason: "no-file", expected: "this folder to be there" });
  return [];
}

function readCalendars(folder: string, problems: Problem[]): readonly CalendarYear[] {
  const files = namesIn(folder, problems).flatMap((name) => {
    const read = readFileAs(join(folder, name), calendarYearSchema);
    if (!read.ok) {
      problems.push(...read.problems);
      return [];
    }
    problems.push(...checkCalendarYear(read.value.value, name).map(read.value.yaml.problemAt));
    return [read.value];
  });
  const years = files.map((each) => each.value);
  for (const { value, yaml } of files) problems.push(...unmatchedSwaps(value, years).map(yaml.problemAt));
  return years;
}

function readDocuments(file: string, problems: Problem[]): ReadonlyMap<string, string> {
  const read = readFileAs(file, legalDocumentsSchema);
  if (read.ok) return new Map(Object.entries(read.value.value.documents));
  problems.push(...read.problems);
  return new Map();
}

function readForm(file: string): Reading<FormDefinition> {
  const read = readFileAs(file, formSchema);
  if (!read.ok) return read;
  const problems = checkForm(read.value.value).map(read.value.yaml.problemAt);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read.value.value };
}

/** What all procedures of a catalogue refer to. */
interface Surroundings {
  readonly documents: ReadonlyMap<string, string>;
  /** For a procedure without a form of its own, so that an office can still receive it. */
  readonly requestForm: Reading<FormDefinition>;
}

function readProcedure(folder: string, name: string, { documents, requestForm }: Surroundings): Reading<Procedure> {
  const main = readFileAs(join(folder, "procedure.yaml"), procedureSchema);
  const ownForm = join(folder, "form.yaml");
  const form = existsSync(ownForm) ? readForm(ownForm) : requestForm;
  const problems = [
    ...(main.ok ? checkProcedure(main.value.value, name, documents).map(main.value.yaml.problemAt) : main.problems),
    ...(form.ok || form === requestForm ? [] : form.problems),
  ];
  if (!main.ok || !form.ok || problems.length > 0) return { ok: false, problems };
  const legalBasis = main.value.value.legalBasis.map((code) => ({ code, title: documents.get(code)! }));
  return { ok: true, value: { ...main.value.value, legalBasis, form: form.value } };
}
