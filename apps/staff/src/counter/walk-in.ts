import { askedAnswers, askedPages, type Answers, type Channel, type FormPage } from "@motcua/domain";
import type { OfferedProcedure } from "../api/trpc.ts";
import type { TypedExemptions } from "../form/claimed-exemptions.ts";
import type { TypedCounts } from "../form/paper-counts.ts";
import { JUST_NOW, type TypedMoment } from "../form/typed-moment.ts";

/** Một người, as typed at the counter. */
export interface TypedPerson {
  readonly fullName: string;
  readonly personalNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

/** Nộp giúp trực tuyến, as typed: why, and how the owner agreed. */
interface TypedHelp {
  readonly isGiven: boolean;
  readonly reason: string;
  readonly consent: string;
  readonly note: string;
}

/** Biên bản giao nhận với bưu chính, as typed. */
interface TypedPostalRecord {
  readonly isKept: boolean;
  readonly number: string;
  readonly items: string;
  readonly complete: string;
  readonly signed: TypedMoment;
}

/** Hồ sơ đang nhập tại quầy. It lives in memory only: personal data of citizens does not stay in the browser. */
export interface WalkIn {
  /** Made once for each form, so that a repeated click is one dossier. */
  readonly id: string;
  readonly office: string;
  readonly caseCode: string;
  readonly channel: "counter" | "post" | null;
  readonly help: TypedHelp;
  /** The office that decides, where this desk only takes it in. */
  readonly takenFor: string;
  readonly postalRecord: TypedPostalRecord;
  readonly owner: TypedPerson;
  readonly isOwnerApplying: boolean;
  readonly applicant: TypedPerson;
  readonly answers: Answers;
  readonly counts: TypedCounts;
  readonly exemptions: TypedExemptions;
  readonly returnBy: Channel | null;
  readonly postalAddress: string;
}

const NOBODY: TypedPerson = { fullName: "", personalNumber: "", phone: "", email: "", address: "" };

/** Nothing is chosen for the citizen but what has only one choice; an envelope is rare at a counter. */
export function emptyWalkIn(id: string, procedure: OfferedProcedure): WalkIn {
  const { desks } = procedure;
  return {
    id,
    office: desks.length === 1 ? desks[0]!.office : "",
    caseCode: procedure.cases.length === 1 ? procedure.cases[0]!.code : "",
    channel: deskChannels(procedure)[0] ?? null,
    help: { isGiven: false, reason: "", consent: "", note: "" },
    takenFor: "",
    postalRecord: { isKept: false, number: "", items: "", complete: "", signed: JUST_NOW },
    owner: NOBODY,
    isOwnerApplying: true,
    applicant: NOBODY,
    answers: {},
    counts: {},
    exemptions: {},
    returnBy: procedure.returnChannels.length === 1 ? procedure.returnChannels[0]! : null,
    postalAddress: "",
  };
}

/** How a dossier may reach a desk: in person, or in an envelope. */
export const deskChannels = ({ channels }: OfferedProcedure): readonly ("counter" | "post")[] =>
  (["counter", "post"] as const).filter((channel) => channels.includes(channel));

/** Papers that are counted; the form itself is typed in. */
export const countedComponents = ({ components }: OfferedProcedure): OfferedProcedure["components"] =>
  components.filter((component) => component.need !== "form");

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

/** Fields of a form that tell how many copies and pages are charged for; a form without them is charged as one. */
const UNITS_FIELD = "copies";
const PAGES_FIELD = "pages-of-original";

/** Số bản và số trang tính phí, from the form: nobody is asked twice. */
export function quantities(
  { answers }: WalkIn,
  { form }: OfferedProcedure,
): { readonly units: number; readonly pagesOfOriginal: number } {
  const asked = askedAnswers(form, answers);
  const number = (field: string): number => Math.max(1, Number(asked[field] ?? 1));
  return { units: number(UNITS_FIELD), pagesOfOriginal: number(PAGES_FIELD) };
}

/** The pages asked with these answers, all on one screen. */
export const pagesOf = ({ answers }: WalkIn, { form }: OfferedProcedure): readonly FormPage[] =>
  askedPages(form, answers);

/** Whether anything would be lost by leaving. */
export const isTouched = (walkIn: WalkIn, untouched: WalkIn): boolean =>
  JSON.stringify(walkIn) !== JSON.stringify(untouched);
