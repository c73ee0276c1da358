import { COMPETENCE, type AccessRefusal } from "../access/competence.ts";
import { officesAs, type Actor } from "../access/actor.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import { countedInAnswers } from "../fee/counted-in-answers.ts";
import type { Channel } from "../fee/fee-rule.ts";
import { askedAnswers } from "../form/is-asked.ts";
import { checkAnswers, type AnswerProblem } from "../form/check-answers.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Submit } from "./act.ts";
import { deskFilingRefusal, isFromDesk, type DeskFilingRefusal } from "./desk-filing.ts";
import type { DossierEvent } from "./event.ts";
import type { Facts } from "./facts.ts";
import { isOpenOffice } from "./is-open-office.ts";
import { recorded } from "./recorded.ts";

/** Refused: answers that the form does not allow. */
export interface AnswersWrong {
  readonly code: "form.answers-wrong";
  readonly problems: readonly AnswerProblem[];
}

/** Refused: papers the procedure requires are not there. */
export interface PapersMissing {
  readonly code: "dossier.papers-missing";
  readonly components: readonly string[];
}

/** Refused: that office does not offer the procedure that day. */
export interface NotOffered {
  readonly code: "procedure.not-offered";
  readonly procedure: string;
  readonly office: string;
}

/** Refused: the procedure knows no such channel of filing or return. */
export interface ChannelNotOffered {
  readonly code: "procedure.channel-not-offered";
  readonly channel: Channel;
}

/** Refused: return by post without an address. */
export interface AddressMissing {
  readonly code: "dossier.postal-address-missing";
}

/** Refusals of a filing (nộp hồ sơ). */
export type SubmissionRefusal =
  | AccessRefusal
  | DeskFilingRefusal
  | AnswersWrong
  | PapersMissing
  | NotOffered
  | ChannelNotOffered
  | AddressMissing;

/** Nộp hồ sơ: complete answers and papers become a dossier; nothing half-filed is kept as one. */
export function submitDossier(act: Submit, facts: Facts): Result<readonly DossierEvent[], SubmissionRefusal> {
  const { procedure, pack, at } = facts;
  if (!maySubmit(facts.actor, act, at)) return refuse({ code: "access.not-competent", act: "submit" });
  if (facts.actor.kind === "citizen" && facts.actor.assurance < 2) return refuse({ code: "access.assurance-too-low" });
  const wrongly = deskFilingRefusal(act, facts);
  if (wrongly) return wrongly;
  if (!isOffered(act, facts))
    return refuse({ code: "procedure.not-offered", procedure: procedure.code, office: act.office });
  if (!procedure.channels.includes(act.channel))
    return refuse({ code: "procedure.channel-not-offered", channel: act.channel });
  if (!procedure.returnChannels.includes(act.returnBy))
    return refuse({ code: "procedure.channel-not-offered", channel: act.returnBy });
  if (act.returnBy === "post" && (act.postalAddress ?? "").trim() === "")
    return refuse({ code: "dossier.postal-address-missing" });
  const lacking = act.isIncomplete ? null : incompleteness(act, facts);
  if (lacking) return refuse(lacking);
  const { type: _, takenAt, ...data } = act;
  const answers = askedAnswers(procedure.form, act.answers);
  return accept([
    recorded(
      {
        type: "submitted",
        data: {
          ...data,
          ...(takenAt !== undefined && takenAt !== act.office && { takenAt }),
          ...countedInAnswers(answers),
          answers,
          procedure: procedure.code,
          procedureVersion: procedure.version,
          packVersion: pack.version,
        },
      },
      facts,
    ),
  ]);
}

function maySubmit(actor: Actor, act: Submit, at: Moment): boolean {
  if (actor.kind === "citizen") return act.account === actor.id && act.channel === "online" && !isFromDesk(act);
  return (
    actor.kind === "staff" && officesAs(actor, COMPETENCE.submit.roles, dayOf(at)).includes(act.takenAt ?? act.office)
  );
}

function isOffered(act: Submit, { procedure, pack, at }: Facts): boolean {
  const offered = pack.procedures.find((each) => each.code === procedure.code);
  return (
    isOpenOffice(act.office, dayOf(at), pack) &&
    offered?.offices.includes(act.office) === true &&
    procedure.cases.some((each) => each.code === act.caseCode)
  );
}

/** What answers and papers still lack; null where they are complete. */
export function incompleteness(filing: Filed, facts: Facts): AnswersWrong | PapersMissing | null {
  const problems = checkAnswers(facts.procedure.form, filing.answers, dayOf(facts.at));
  if (problems.length > 0) return { code: "form.answers-wrong", problems };
  const components = missingPapers(filing, facts);
  return components.length > 0 ? { code: "dossier.papers-missing", components } : null;
}

type Filed = Pick<Submit, "answers" | "papers" | "channel"> & { readonly assisted?: object | null };

/** Online a paper is a file; at the counter, and where the desk helps, it is counted. */
const missingPapers = (act: Filed, { procedure }: Facts): readonly string[] =>
  procedure.components
    .filter((component) => component.need === "required")
    .filter((component) => !act.papers.some((paper) => paper.component === component.code && isThere(paper, act)))
    .map((component) => component.code);

const isThere = (paper: Submit["papers"][number], { channel, assisted = null }: Filed): boolean =>
  paper.file !== undefined ||
  ((channel !== "online" || assisted !== null) && paper.originals + paper.certified + paper.photocopies > 0);
