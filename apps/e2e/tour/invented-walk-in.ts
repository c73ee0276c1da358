import { randomUUID } from "node:crypto";
import { askedPages, type Answers, type FormField } from "@motcua/domain";
import type { AppRouter } from "@motcua/trpc";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Offered = inferRouterOutputs<AppRouter>["public"]["procedures"][number];
type Filing = inferRouterInputs<AppRouter>["staff"]["receiveAtCounter"];

interface Visit {
  readonly office: string;
  readonly name: string;
  readonly channel: "counter" | "post";
}

const ADDRESS = "Số 5 phố Hư Cấu, phường Cẩm Phả (hư cấu)";
const PHONE = "0900000005";
const PERSONAL_NUMBER = "099085000005";

/** Người dân hư cấu at the counter, with a form of any procedure filled in somehow. */
export function inventedWalkIn(procedure: Offered, { office, name, channel }: Visit): Filing {
  const person = { fullName: name, personalNumber: PERSONAL_NUMBER, phone: PHONE, address: ADDRESS };
  const [kase] = procedure.cases;
  const [returnBy] = procedure.returnChannels;
  if (kase === undefined || returnBy === undefined) throw new Error(`${procedure.code} has no case or no return`);
  return {
    id: randomUUID(),
    procedure: procedure.code,
    office,
    caseCode: kase.code,
    channel,
    owner: person,
    applicant: person,
    answers: Object.fromEntries(Object.entries(filledForm(procedure, name)).map(([field, given]) => [field, typeof given === "string" ? given : [...given]])),
    papers: procedure.components
      .filter(({ need }) => need === "required")
      .map(({ code, title }) => ({ component: code, title, originals: 1, certified: 0, photocopies: 0 })),
    returnBy,
    ...(returnBy === "post" ? { postalAddress: ADDRESS } : {}),
    units: 1,
    pagesOfOriginal: 1,
  };
}

/** An answer may ask for more: filled until nothing that is asked is left empty. */
function filledForm({ form }: Offered, name: string): Answers {
  let answers: Answers = {};
  for (;;) {
    const open = askedPages(form, answers)
      .flatMap((page) => page.fields)
      .filter((field) => field.optional !== true && answers[field.id] === undefined);
    if (open.length === 0) return answers;
    answers = { ...answers, ...Object.fromEntries(open.map((field) => [field.id, answerTo(field, name)])) };
  }
}

function answerTo(field: FormField, name: string): string | readonly string[] {
  switch (field.kind) {
    case "choice":
      return field.options[0]?.value ?? "";
    case "choices":
      return field.options.slice(0, 1).map(({ value }) => value);
    case "day":
      return "1985-09-05";
    case "whole-number":
      return String(Math.max(field.least ?? 1, 1));
    case "personal-number":
      return PERSONAL_NUMBER;
    case "phone":
      return PHONE;
    case "email":
      return "hu.cau@example.vn";
    case "full-name":
      return name;
    case "address":
      return ADDRESS;
    case "text":
    case "long-text":
      return "Hư cấu";
  }
}
