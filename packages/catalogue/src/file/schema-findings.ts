import type { z } from "zod";
import type { FieldPath, Finding } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** Zod's issues as findings of ours: unknown keys one by one, and missing told from wrong. */
export const schemaFindings = (issues: readonly Issue[], value: unknown): readonly Finding[] =>
  issues.flatMap((issue) => findingsOf(issue, value));

function findingsOf(issue: Issue, value: unknown): readonly Finding[] {
  const at = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      at: [...at, key],
      reason: "unknown-key",
      expected: "no such key here (check the spelling, or remove it)",
    }));
  }
  const given = valueAt(value, at);
  if (given === undefined) return [{ at, reason: "missing", expected: expectedBy(issue, given) }];
  return [{ at, reason: "wrong-value", expected: expectedBy(issue, given) }];
}

function expectedBy(issue: Issue, given: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "string" && typeof given === "number"
        ? 'text: put it in quotes, as in "1.004873"'
        : (KIND[issue.expected] ?? issue.expected);
    case "invalid_value":
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(", ")}`;
    case "too_small":
      return `at least ${issue.minimum}${issue.origin === "string" ? " character" : issue.origin === "array" ? " item" : ""}`;
    default:
      return issue.message;
  }
}

const KIND: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list (lines that begin with “- ”)",
  tuple: "a list with at least one item",
  object: "keys with values",
  record: "keys with values",
};

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === "object" && found !== null ? (found as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
