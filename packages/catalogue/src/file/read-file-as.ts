import type { z } from "zod";
import type { Reading } from "./problem.ts";
import { schemaFindings } from "./schema-findings.ts";
import { uncleanTexts } from "./unclean-text.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** A file whose value has passed its schema. */
export interface TypedFile<T> {
  readonly value: T;
  readonly yaml: YamlFile;
}

/** The one gate: YAML, then clean text, then the strict schema. */
export function readFileAs<T>(file: string, schema: z.ZodType<T>): Reading<TypedFile<T>> {
  const read = readYaml(file);
  if (!read.ok) return read;
  const yaml = read.value;
  const parsed = schema.safeParse(yaml.value);
  const findings = [
    ...uncleanTexts(yaml.value),
    ...(parsed.success ? [] : schemaFindings(parsed.error.issues, yaml.value)),
  ];
  if (!parsed.success || findings.length > 0) return { ok: false, problems: findings.map(yaml.problemAt) };
  return { ok: true, value: { value: parsed.data, yaml } };
}
