import {
  formCounts,
  tidyPhone,
  type Answers,
  type Channel,
  type FormField,
  type FormPage,
  type Text,
} from "@motcua/domain";
import { filingQuestions } from "@motcua/messages";
import type { Filled, FilingProcedure, Unsaved } from "./draft.ts";

type Words = (typeof filingQuestions)["vi"];

const both = (pick: (words: Words) => string): Text => ({ vi: pick(filingQuestions.vi), en: pick(filingQuestions.en) });

/** Trường hợp: asked only where the procedure has several. */
export const casePage = (procedure: FilingProcedure): FormPage => ({
  id: "case",
  title: both((words) => words.whichCase),
  fields: [
    {
      id: "filing-case",
      kind: "choice",
      label: both((words) => words.yourCase),
      options: procedure.cases.map(({ code, title }) => ({ value: code, label: title })),
    },
  ],
});

/** Số bản, số trang: asked where the fee is counted by them and the e-form does not ask already. */
export function countPage(procedure: FilingProcedure): FormPage {
  const isPerPerson = procedure.fees.some(({ amount }) => amount.by === "unit" && amount.unit === "person");
  return {
    id: "count",
    title: both((words) => (isPerPerson ? words.howManyPersons : words.howMany)),
    intro: both((words) => words.howManyIntro),
    fields: [
      ...(asksUnits(procedure)
        ? [whole("filing-units", 200, (words) => (isPerPerson ? words.persons : words.copies))]
        : []),
      ...(asksPages(procedure) ? [whole("filing-pages", 2000, (words) => words.pagesOfOriginal)] : []),
    ],
  };
}

const whole = (id: string, most: number, label: (words: Words) => string): FormField => ({
  id,
  kind: "whole-number",
  least: 1,
  most,
  label: both(label),
});

const asksUnits = ({ fees, form }: FilingProcedure): boolean =>
  !formCounts(form, "units") && fees.some(({ amount }) => amount.by === "unit" || amount.by === "page");

const asksPages = ({ fees, form }: FilingProcedure): boolean =>
  !formCounts(form, "pagesOfOriginal") && fees.some(({ amount }) => amount.by === "page");

export const isCounted = (procedure: FilingProcedure): boolean => asksUnits(procedure) || asksPages(procedure);

/** Liên hệ: where the office reaches the person. */
export const contactPage: FormPage = {
  id: "contact",
  title: both((words) => words.contact),
  intro: both((words) => words.contactIntro),
  fields: [
    { id: "filing-phone", kind: "phone", label: both((words) => words.phone), hint: both((words) => words.phoneHint) },
    {
      id: "filing-address",
      kind: "address",
      label: both((words) => words.address),
      hint: both((words) => words.addressHint),
    },
    { id: "filing-email", kind: "email", optional: true, label: both((words) => words.email) },
  ],
};

const RETURN_WORDS: Readonly<Record<Channel, (words: Words) => string>> = {
  online: (words) => words.returnOnline,
  counter: (words) => words.returnCounter,
  post: (words) => words.returnPost,
};

/** Cách nhận kết quả. */
export const returnPage = (procedure: FilingProcedure): FormPage => ({
  id: "return",
  title: both((words) => words.howToReturn),
  fields: [
    {
      id: "filing-return",
      kind: "choice",
      label: both((words) => words.returnLabel),
      options: procedure.returnChannels.map((channel) => ({ value: channel, label: both(RETURN_WORDS[channel]) })),
    },
    {
      id: "filing-postal-address",
      kind: "address",
      when: { field: "filing-return", equals: "post" },
      label: both((words) => words.postalAddress),
      hint: both((words) => words.postalAddressHint),
    },
  ],
});

/** What is filled in besides the e-form, as answers to these questions. */
export const filingAnswers = (filled: Filled, isCaseChosen: boolean): Answers => ({
  ...(isCaseChosen ? { "filing-case": filled.caseCode } : {}),
  "filing-units": String(filled.units),
  "filing-pages": String(filled.pagesOfOriginal),
  "filing-phone": filled.phone ?? "",
  "filing-address": filled.address ?? "",
  "filing-email": filled.email ?? "",
  ...(filled.returnBy === null ? {} : { "filing-return": filled.returnBy }),
  "filing-postal-address": filled.postalAddress ?? "",
});

const asCount = (text: string): number | null =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) > 0 ? Number(text) : null;
const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

/** The change of the draft that one such answer means; none while a number is half typed. */
export function filingChange(field: string, given: string): Unsaved {
  switch (field) {
    case "filing-case":
      return { caseCode: given };
    case "filing-units":
      return counted(given, 200, (units) => ({ units }));
    case "filing-pages":
      return counted(given, 2000, (pagesOfOriginal) => ({ pagesOfOriginal }));
    case "filing-phone":
      return { phone: orNull(tidyPhone(given) ?? given.slice(0, 20)) };
    case "filing-address":
      return { address: orNull(given.slice(0, 500)) };
    case "filing-email":
      return { email: orNull(given.trim().slice(0, 254)) };
    case "filing-return":
      return { returnBy: given as Channel };
    case "filing-postal-address":
      return { postalAddress: orNull(given.slice(0, 200)) };
    default:
      return {};
  }
}

function counted(given: string, most: number, change: (count: number) => Unsaved): Unsaved {
  const count = asCount(given);
  return count === null || count > most ? {} : change(count);
}
