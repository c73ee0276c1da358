import { checkAnswers, personalNumberProblem, tidyPhone, type AnswerFault, type CalendarDay } from "@motcua/domain";
import type { OfferedProcedure } from "../api/trpc.ts";
import { evidenceField, unprovedExemptions } from "../form/claimed-exemptions.ts";
import { isCounted, isCountWrong, NOTHING_COUNTED, paperField } from "../form/paper-counts.ts";
import { answerField } from "../form/answer-field-id.ts";
import { isHelped } from "./desk-of.ts";
import { receptionFaults, type ReceptionFault } from "./reception-faults.ts";
import { applicantOf, countedComponents, deskChannels, type TypedPerson, type WalkIn } from "./walk-in.ts";

type PersonField = keyof TypedPerson;

/** Một chỗ phải sửa trước khi tiếp nhận; `at` is the id of the field on the screen. */
export type WalkInFault =
  | ReceptionFault
  | { readonly at: string; readonly kind: "choose"; readonly what: "office" | "case" | "channel" | "returnBy" }
  | {
      readonly at: string;
      readonly kind: "person";
      readonly whose: "owner" | "applicant";
      readonly what: PersonField;
      readonly fault: AnswerFault;
    }
  | { readonly at: string; readonly kind: "answer"; readonly field: string; readonly fault: AnswerFault }
  | { readonly at: string; readonly kind: "count" }
  | { readonly at: string; readonly kind: "paper-missing"; readonly component: string }
  | { readonly at: string; readonly kind: "evidence" }
  | { readonly at: string; readonly kind: "postal-address" };

/** Every fault, in the order of the screen: told all at once, before the server is asked. */
export const walkInFaults = (
  walkIn: WalkIn,
  procedure: OfferedProcedure,
  today: CalendarDay,
): readonly WalkInFault[] => [
  ...choiceFaults(walkIn, procedure),
  ...receptionFaults(walkIn, procedure),
  ...personFaults("owner", walkIn.owner),
  ...(walkIn.isOwnerApplying ? [] : personFaults("applicant", applicantOf(walkIn))),
  ...checkAnswers(procedure.form, walkIn.answers, today).map(({ field, fault }): WalkInFault => ({
    at: answerField(field),
    kind: "answer",
    field,
    fault,
  })),
  ...paperFaults(walkIn, procedure),
  ...unprovedExemptions(procedure.exemptible, walkIn.exemptions).map((fee): WalkInFault => ({
    at: evidenceField(fee),
    kind: "evidence",
  })),
  ...returnFaults(walkIn),
];

const LACKING: readonly WalkInFault["kind"][] = ["answer", "paper-missing"];

/** Chưa đủ: only answers and papers lack, and it did not come online; then it may be kept to be completed or declined. */
export const mayKeep = (faults: readonly WalkInFault[], walkIn: WalkIn, procedure: OfferedProcedure): boolean =>
  faults.length > 0 && faults.every(({ kind }) => LACKING.includes(kind)) && !isHelped(walkIn, procedure);

function choiceFaults(walkIn: WalkIn, procedure: OfferedProcedure): readonly WalkInFault[] {
  const faults: WalkInFault[] = [];
  const isCase = procedure.cases.some((each) => each.code === walkIn.caseCode);
  if (walkIn.office === "") faults.push({ at: "office", kind: "choose", what: "office" });
  if (!isCase) faults.push({ at: "case", kind: "choose", what: "case" });
  if (isHelped(walkIn, procedure)) return faults;
  if (walkIn.channel === null || !deskChannels(procedure).includes(walkIn.channel))
    faults.push({ at: "channel", kind: "choose", what: "channel" });
  return faults;
}

/** The paper a person holds may be a passport, so at the desk the personal number may stay empty; a given one must be right. */
function personFaults(whose: "owner" | "applicant", person: TypedPerson): readonly WalkInFault[] {
  const found: [PersonField, AnswerFault | null][] = [
    ["fullName", person.fullName.trim() === "" ? { code: "answer.missing" } : null],
    [
      "personalNumber",
      person.personalNumber.trim() === "" ? null : personalNumberProblem(person.personalNumber.trim()),
    ],
    ["phone", phoneFault(person.phone)],
    [
      "email",
      person.email.trim() === "" || /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(person.email.trim())
        ? null
        : { code: "answer.not-an-email" },
    ],
    ["address", person.address.trim() === "" ? { code: "answer.missing" } : null],
  ];
  return found.flatMap(([what, fault]) =>
    fault === null ? [] : [{ at: `${whose}-${what}`, kind: "person" as const, whose, what, fault }],
  );
}

function phoneFault(phone: string): AnswerFault | null {
  if (phone.trim() === "") return { code: "answer.missing" };
  return tidyPhone(phone) === null ? { code: "answer.not-a-phone" } : null;
}

function paperFaults({ counts }: WalkIn, procedure: OfferedProcedure): readonly WalkInFault[] {
  return countedComponents(procedure).flatMap(({ code, need }): readonly WalkInFault[] => {
    const given = counts[code] ?? NOTHING_COUNTED;
    if (isCountWrong(given)) return [{ at: paperField(code), kind: "count" }];
    return need === "required" && !isCounted(given)
      ? [{ at: paperField(code), kind: "paper-missing", component: code }]
      : [];
  });
}

function returnFaults({ returnBy, postalAddress }: WalkIn): readonly WalkInFault[] {
  if (returnBy === null) return [{ at: "returnBy", kind: "choose", what: "returnBy" }];
  return returnBy === "post" && postalAddress.trim() === "" ? [{ at: "postalAddress", kind: "postal-address" }] : [];
}
