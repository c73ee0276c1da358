import type { Condition, FormDefinition, FormField } from "@motcua/domain";
import type { FieldPath, Finding } from "../file/problem.ts";
import { repeated } from "./repeated.ts";

interface Asking {
  readonly field: string;
  readonly values: readonly string[];
  readonly at: FieldPath;
}

/** A form that can be filled in from the first page to the last: every condition looks back, at an answer that can be given. */
export function checkForm(form: FormDefinition): readonly Finding[] {
  const places = form.pages.flatMap((page, p) =>
    page.fields.map((field, f) => ({ field, at: ["pages", p, "fields", f] as FieldPath })),
  );
  const earlier = new Map<string, FormField>();
  const findings: Finding[] = [
    ...repeated(
      form.pages.map((page) => page.id),
      (index) => ["pages", index, "id"],
    ),
    ...repeated(
      places.map(({ field }) => field.id),
      (index) => [...places[index]!.at, "id"],
    ),
  ];
  for (const [p, page] of form.pages.entries()) {
    findings.push(...asked(page.when, ["pages", p, "when"]).flatMap((each) => lookingBack(each, earlier)));
    for (const [f, field] of page.fields.entries()) {
      findings.push(
        ...asked(field.when, ["pages", p, "fields", f, "when"]).flatMap((each) => lookingBack(each, earlier)),
      );
      earlier.set(field.id, field);
    }
  }
  return findings;
}

function asked(condition: Condition | undefined, at: FieldPath): readonly Asking[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap((each, index) => asked(each, [...at, "all", index]));
  if ("any" in condition) return condition.any.flatMap((each, index) => asked(each, [...at, "any", index]));
  if ("not" in condition) return asked(condition.not, [...at, "not"]);
  return [{ field: condition.field, values: "equals" in condition ? [condition.equals] : condition.oneOf, at }];
}

function lookingBack({ field, values, at }: Asking, earlier: ReadonlyMap<string, FormField>): readonly Finding[] {
  const target = earlier.get(field);
  if (target === undefined)
    return [
      { at: [...at, "field"], reason: "inconsistent", expected: `a field that is asked before (${field} is not)` },
    ];
  if (!("options" in target)) return [];
  return values
    .filter((value) => !target.options.some((option) => option.value === value))
    .map((value) => ({ at, reason: "inconsistent", expected: `an option of ${field} (${value} is not)` }));
}
