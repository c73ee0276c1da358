import { parseDay, type CalendarDay } from "../calendar/calendar-day.ts";
import { personalNumberProblem, type PersonalNumberProblem } from "../identifier/personal-number.ts";
import { tidyPhone } from "../identifier/phone.ts";
import type { Answers, FormDefinition, FormField, FormPage } from "./form-definition.ts";
import { askedPages } from "./is-asked.ts";

/** What is wrong with one answer. */
export type AnswerFault =
  | { readonly code: "answer.missing" }
  | { readonly code: "answer.too-long"; readonly most: number }
  | { readonly code: "answer.not-an-option" }
  | { readonly code: "answer.not-a-day" }
  | { readonly code: "answer.day-in-future" }
  | { readonly code: "answer.day-in-past" }
  | { readonly code: "answer.not-a-number" }
  | { readonly code: "answer.below-least"; readonly least: number }
  | { readonly code: "answer.above-most"; readonly most: number }
  | { readonly code: "answer.not-a-phone" }
  | { readonly code: "answer.not-an-email" }
  | { readonly code: "answer.not-a-full-name" }
  | PersonalNumberProblem;

/** One fault, and the field and page on which to mend it. */
export interface AnswerProblem {
  readonly field: string;
  readonly page: string;
  readonly fault: AnswerFault;
}

const MOST_TEXT = 500;
const MOST_LONG_TEXT = 2000;

/** Every fault of the answers to one page that is asked. */
export const checkPage = (page: FormPage, answers: Answers, today: CalendarDay): readonly AnswerProblem[] =>
  page.fields.flatMap((field) => {
    const fault = faultOf(field, answers[field.id], today);
    return fault === null ? [] : [{ field: field.id, page: page.id, fault }];
  });

/** Kiểm tra tờ khai: the same rule in the browser, at the counter and at the server. */
export const checkAnswers = (form: FormDefinition, answers: Answers, today: CalendarDay): readonly AnswerProblem[] =>
  askedPages(form, answers).flatMap((page) => checkPage(page, answers, today));

function faultOf(
  field: FormField,
  given: string | readonly string[] | undefined,
  today: CalendarDay,
): AnswerFault | null {
  if (isChosen(field)) return choicesFault(field, given);
  if (given !== undefined && typeof given !== "string") return { code: "answer.not-an-option" };
  const text = (given ?? "").trim();
  if (text === "") return field.optional === true ? null : { code: "answer.missing" };
  return textFault(field, text, today);
}

type ChosenField = Extract<FormField, { kind: "choice" | "choices" }>;

const isChosen = (field: FormField): field is ChosenField => field.kind === "choice" || field.kind === "choices";

function choicesFault(field: ChosenField, given: string | readonly string[] | undefined): AnswerFault | null {
  if (field.kind === "choice" && given !== undefined && typeof given !== "string")
    return { code: "answer.not-an-option" };
  const values = typeof given === "string" ? [given].filter((value) => value !== "") : (given ?? []);
  if (values.length === 0) return field.optional === true ? null : { code: "answer.missing" };
  return values.every((value) => field.options.some((option) => option.value === value))
    ? null
    : { code: "answer.not-an-option" };
}

function textFault(field: Exclude<FormField, ChosenField>, text: string, today: CalendarDay): AnswerFault | null {
  switch (field.kind) {
    case "day":
      return dayFault(field, text, today);
    case "whole-number":
      return numberFault(field, text);
    case "personal-number":
      return personalNumberProblem(text);
    case "phone":
      return tidyPhone(text) === null ? { code: "answer.not-a-phone" } : null;
    case "email":
      return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) && text.length <= 254 ? null : { code: "answer.not-an-email" };
    case "full-name":
      return /^[\p{L}\p{M}'’ .-]{2,100}$/u.test(text) ? null : { code: "answer.not-a-full-name" };
    case "address":
      return tooLong(text, MOST_TEXT);
    case "text":
      return tooLong(text, field.maxLength ?? MOST_TEXT);
    case "long-text":
      return tooLong(text, field.maxLength ?? MOST_LONG_TEXT);
  }
}

const tooLong = (text: string, most: number): AnswerFault | null =>
  text.length > most ? { code: "answer.too-long", most } : null;

function dayFault(field: FormField & { kind: "day" }, text: string, today: CalendarDay): AnswerFault | null {
  const on = parseDay(text);
  if (on === null || on < "1900-01-01") return { code: "answer.not-a-day" };
  if (field.notAfter === "today" && on > today) return { code: "answer.day-in-future" };
  if (field.notBefore === "today" && on < today) return { code: "answer.day-in-past" };
  return null;
}

function numberFault(field: FormField & { kind: "whole-number" }, text: string): AnswerFault | null {
  if (!/^\d{1,9}$/.test(text)) return { code: "answer.not-a-number" };
  const value = Number(text);
  if (field.least !== undefined && value < field.least) return { code: "answer.below-least", least: field.least };
  return field.most !== undefined && value > field.most ? { code: "answer.above-most", most: field.most } : null;
}
