import { askedAnswers, askedPages, type Answers, type Channel } from "@motcua/domain";
import type { OfferedProcedure } from "../api/trpc.ts";

/** Một người, as typed at the counter. */
export interface TypedPerson {
  readonly fullName: string;
  readonly personalNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

/** Số bản đếm được, as typed. */
export interface TypedCount {
  readonly originals: string;
  readonly certified: string;
  readonly photocopies: string;
}

/** Hồ sơ đang nhập tại quầy. It lives in memory only: personal data of citizens does not stay in the browser. */
export interface WalkIn {
  /** Made once for each form, so that a repeated click is one dossier. */
  readonly id: string;
  readonly office: string;
  readonly caseCode: string;
  readonly channel: "counter" | "post" | null;
  readonly owner: TypedPerson;
  readonly isOwnerApplying: boolean;
  readonly applicant: TypedPerson;
  readonly answers: Answers;
  /** By component code. */
  readonly counts: Readonly<Record<string, TypedCount>>;
  readonly units: string;
  readonly pagesOfOriginal: string;
  readonly returnBy: Channel | null;
  readonly postalAddress: string;
}

const NOBODY: TypedPerson = { fullName: "", personalNumber: "", phone: "", email: "", address: "" };

export const NOTHING_COUNTED: TypedCount = { originals: "0", certified: "0", photocopies: "0" };

/** Nothing is chosen for the officer but what has only one choice. */
export function emptyWalkIn(id: string, procedure: OfferedProcedure, offices: readonly string[]): WalkIn {
  const channels = deskChannels(procedure);
  return {
    id,
    office: offices.length === 1 ? offices[0]! : "",
    caseCode: procedure.cases.length === 1 ? procedure.cases[0]!.code : "",
    channel: channels.length === 1 ? channels[0]! : null,
    owner: NOBODY,
    isOwnerApplying: true,
    applicant: NOBODY,
    answers: {},
    counts: {},
    units: "1",
    pagesOfOriginal: "1",
    returnBy: procedure.returnChannels.length === 1 ? procedure.returnChannels[0]! : null,
    postalAddress: "",
  };
}

/** How a dossier may reach a desk: in person, or in an envelope. */
export const deskChannels = ({ channels }: OfferedProcedure): readonly ("counter" | "post")[] =>
  (["counter", "post"] as const).filter((channel) => channels.includes(channel));

/** Papers that are counted; the form itself is typed in. */
export const countedComponents = ({ components }: OfferedProcedure): OfferedProcedure["components"] => components.filter((component) => component.need !== "form");

export const applicantOf = (walkIn: WalkIn): TypedPerson => (walkIn.isOwnerApplying ? walkIn.owner : walkIn.applicant);

/** Lời khai về người nộp, put where the form asks what the desk already knows; never over something typed. */
export function filledFrom(person: TypedPerson, form: OfferedProcedure["form"], answers: Answers): Answers {
  const known: Readonly<Record<string, string>> = {
    "account.full-name": person.fullName,
    "account.personal-number": person.personalNumber,
    "account.phone": person.phone,
    "account.address": person.address,
  };
  const added = form.pages
    .flatMap((page) => page.fields)
    .filter((field) => field.prefill !== undefined && (answers[field.id] ?? "") === "")
    .flatMap((field) => {
      const value = known[field.prefill ?? ""]?.trim() ?? "";
      return value === "" ? [] : [[field.id, value] as const];
    });
  return { ...answers, ...Object.fromEntries(added) };
}

/** Fields of a form that tell how many copies and pages are charged for. */
const UNITS_FIELD = "copies";
const PAGES_FIELD = "pages-of-original";

const asksFor = (field: string, { form }: OfferedProcedure): boolean => form.pages.some((page) => page.fields.some((each) => each.id === field));

/** The number charged by is asked once: in the form where the form asks it, else beside it. */
export function quantities(walkIn: WalkIn, procedure: OfferedProcedure): { readonly units: number; readonly pagesOfOriginal: number } {
  const answers = askedAnswers(procedure.form, walkIn.answers);
  const number = (field: string, typed: string): number => Math.max(1, Number(asksFor(field, procedure) ? (answers[field] ?? 1) : typed));
  return { units: number(UNITS_FIELD, walkIn.units), pagesOfOriginal: number(PAGES_FIELD, walkIn.pagesOfOriginal) };
}

export const asksUnits = (procedure: OfferedProcedure): boolean => asksFor(UNITS_FIELD, procedure);
export const asksPages = (procedure: OfferedProcedure): boolean => asksFor(PAGES_FIELD, procedure);

/** The pages asked with these answers, all on one screen. */
export const pagesOf = (walkIn: WalkIn, procedure: OfferedProcedure) => askedPages(procedure.form, walkIn.answers);
