import type { Answers, FormDefinition } from "../form/form-definition.ts";

/** Field ids of an e-form that the fee counts: number of copies (số bản), pages of the original (số trang bản chính). */
export const COUNTED_FIELDS = { units: "copies", pagesOfOriginal: "pages-of-original" } as const;

/** Số bản, số trang as answered; nothing where the form does not ask. */
export function countedInAnswers(answers: Answers): { readonly units?: number; readonly pagesOfOriginal?: number } {
  const [units, pagesOfOriginal] = [
    wholeNumber(answers[COUNTED_FIELDS.units]),
    wholeNumber(answers[COUNTED_FIELDS.pagesOfOriginal]),
  ];
  return { ...(units === null ? {} : { units }), ...(pagesOfOriginal === null ? {} : { pagesOfOriginal }) };
}

/** Nothing counted is nothing answered: no copy at all would be no fee. */
const wholeNumber = (given: string | readonly string[] | undefined): number | null =>
  typeof given === "string" && /^\d{1,6}$/.test(given.trim()) && Number(given) > 0 ? Number(given) : null;

/** Whether the form itself asks for that count, so that nobody is asked twice. */
export const formCounts = (form: FormDefinition, what: keyof typeof COUNTED_FIELDS): boolean =>
  form.pages.some((page) => page.fields.some((field) => field.id === COUNTED_FIELDS[what]));
