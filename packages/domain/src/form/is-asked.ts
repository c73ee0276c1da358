import type { Answers, Condition, FormDefinition, FormField, FormPage } from "./form-definition.ts";

/** Whether a condition holds for these answers. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(each, answers));
  if ("any" in condition) return condition.any.some((each) => holds(each, answers));
  if ("not" in condition) return !holds(condition.not, answers);
  const given = answers[condition.field];
  const values = typeof given === "string" ? [given] : (given ?? []);
  return "equals" in condition
    ? values.includes(condition.equals)
    : condition.oneOf.some((value) => values.includes(value));
}

/** Whether a page or field is asked with these answers. */
export const isAsked = (of: FormPage | FormField, answers: Answers): boolean =>
  of.when === undefined || holds(of.when, answers);

/** The pages a person sees with these answers, each with the fields asked. Conditions look back, and only at questions that are asked themselves. */
export function askedPages(form: FormDefinition, answers: Answers): readonly FormPage[] {
  const given: Record<string, string | readonly string[]> = {};
  const pages: FormPage[] = [];
  for (const page of form.pages) {
    if (!isAsked(page, given)) continue;
    const fields = page.fields.filter((field) => {
      if (!isAsked(field, given)) return false;
      const answer = answers[field.id];
      if (answer !== undefined) given[field.id] = answer;
      return true;
    });
    if (fields.length > 0) pages.push({ ...page, fields });
  }
  return pages;
}

/** Answers to questions that are asked; leftovers of a changed mind are dropped. */
export function askedAnswers(form: FormDefinition, answers: Answers): Answers {
  const asked = new Set(askedPages(form, answers).flatMap((page) => page.fields.map((field) => field.id)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}
