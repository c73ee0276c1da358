import { dayOf, type Moment } from "../calendar/moment.ts";
import { clockStart } from "../deadline/clock-start.ts";
import { dueDate, type DueDateRefusal } from "../deadline/due-date.ts";
import type { ExemptionRefusal } from "../fee/exemption.ts";
import { dossierCode } from "../identifier/dossier-code.ts";
import { checkAnswers } from "../form/check-answers.ts";
import { askedAnswers } from "../form/is-asked.ts";
import { processingPhasesOn, type NoLimitInForce } from "../procedure/processing-phases-on.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import { provided, requestOf, type NothingAsked, type NothingProvided } from "./ask-once.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { feeAtReception } from "./fee-at-reception.ts";
import { incompleteness, type AnswersWrong, type PapersMissing } from "./submit-dossier.ts";

/** Refused: completion may be asked once (một lần, đầy đủ). */
export interface CompletionAlreadyAsked {
  readonly code: "dossier.completion-already-asked";
}

/** Refused: a refusal, return or withdrawal says why. */
export interface ReasonMissing {
  readonly code: "dossier.reason-missing";
}

/** Refusals at reception (tiếp nhận). */
export type ReceptionRefusal =
  | CompletionAlreadyAsked
  | ReasonMissing
  | NothingAsked
  | NothingProvided
  | AnswersWrong
  | PapersMissing
  | ExemptionRefusal
  | NoLimitInForce
  | DueDateRefusal;

type ReceptionAct = Extract<DossierAct, { type: "ask-completion" | "complete" | "decline" | "receive" }>;

/** Tiếp nhận: hướng dẫn bổ sung, từ chối, or receive with code and due date (NĐ 118/2025, Điều 17). */
export function decideReception(
  dossier: Dossier,
  act: ReceptionAct,
  facts: Facts,
): Result<DossierEventBody, ReceptionRefusal> {
  switch (act.type) {
    case "ask-completion": {
      if (dossier.completion) return refuse({ code: "dossier.completion-already-asked" });
      const request = requestOf(act.items, facts);
      return request.ok ? accept({ type: "completion-asked", data: request.value }) : request;
    }
    case "complete":
      return complete(act, facts);
    case "decline":
      return act.reason.trim() === ""
        ? refuse({ code: "dossier.reason-missing" })
        : accept({ type: "declined", data: { reason: act.reason.trim() } });
    case "receive":
      return receive(dossier, act, facts);
  }
}

/** Completion is asked only once, so an empty answer must not use it up; corrected answers meet the same rule as filed ones. */
function complete(
  act: ReceptionAct & { type: "complete" },
  { procedure, at }: Facts,
): Result<DossierEventBody, ReceptionRefusal> {
  const given = provided(act);
  if (act.answers === undefined) return given.ok ? accept({ type: "completed", data: given.value }) : given;
  const problems = checkAnswers(procedure.form, act.answers, dayOf(at));
  if (problems.length > 0) return refuse({ code: "form.answers-wrong", problems });
  const answers = askedAnswers(procedure.form, act.answers);
  return accept({ type: "completed", data: given.ok ? { ...given.value, answers } : { papers: [], answers } });
}

/** Mốc tính thời hạn: by post the signing of the hand-over record, unless papers were missing; taken in elsewhere, the reception here. */
const startOf = ({ channel, postalRecord, completion, takenAt }: Dossier, at: Moment) =>
  clockStart({
    channel,
    receivedAt: at,
    ...(postalRecord?.complete === true && !completion && { postalRecordSignedAt: postalRecord.signedAt }),
    ...(takenAt !== null && { competentReceivedAt: at }),
  });

function receive(
  dossier: Dossier,
  { number, exemptions = [] }: ReceptionAct & { type: "receive" },
  facts: Facts,
): Result<DossierEventBody, ReceptionRefusal> {
  const { procedure, pack, at, calendar } = facts;
  const lacking = dossier.isIncomplete ? incompleteness(dossier, facts) : null;
  if (lacking) return refuse(lacking);
  const limit = processingPhasesOn(dayOf(at), procedure, { caseCode: dossier.caseCode, pack });
  if (!limit.ok) return limit;
  const { at: from, phase } = startOf(dossier, at);
  const due = dueDate({ from, phase, receivedAt: at, limit: limit.value.phases[0]!.limit, calendar });
  if (!due.ok) return due;
  const fee = feeAtReception(dossier, exemptions, facts);
  if (!fee.ok) return fee;
  const office = pack.offices.find((each) => each.id === dossier.office);
  return accept({
    type: "received",
    data: {
      code: dossierCode(office?.code ?? pack.tenant, dayOf(at), number),
      phases: limit.value.phases,
      limitSource: limit.value.source,
      due: due.value,
      ...fee.value,
    },
  });
}
