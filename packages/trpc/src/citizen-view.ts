import { formsOf, type FormKind } from "@motcua/casework";
import {
  allowedActs,
  isEnded,
  owedVnd,
  type Actor,
  type Answers,
  type CalendarDay,
  type Channel,
  type Dossier,
  type DossierActType,
  type DossierEvent,
  type DossierEventType,
  type DossierStatus,
  type DueDate,
  type Moment,
  type Source,
  type SupplementItem,
} from "@motcua/domain";

/** A line of the citizen's own timeline: what and when, in which role, never an officer's name. */
export interface CitizenStep {
  readonly type: DossierEventType;
  readonly at: string;
  readonly by: "citizen" | "staff" | "system";
  readonly place: string;
  /** Ngày hẹn đổi vì lịch nghỉ: the date he was told, the new one, and the decision behind it. */
  readonly dueChange?: DueChangeTold;
}

/** A due date that was told before, the one that now holds, and why. */
interface DueChangeTold {
  readonly before: Moment;
  readonly due: Moment;
  readonly ground: Source;
}

/** What a citizen sees of his dossier. */
export interface CitizenDossier {
  readonly id: string;
  readonly sequence: number;
  readonly code: string | null;
  readonly trackingCode: string;
  readonly status: DossierStatus;
  readonly procedure: string;
  readonly channel: Channel;
  readonly returnBy: Channel;
  readonly submittedAt: string;
  readonly receivedAt: string | null;
  readonly due: DueDate | null;
  readonly reason: string | null;
  readonly asked: { readonly items: readonly SupplementItem[]; readonly answerBy: CalendarDay } | null;
  readonly answers: Answers;
  readonly papers: readonly { readonly component: string; readonly title: string; readonly fileName: string | null }[];
  readonly owedVnd: number;
  readonly feeTotalVnd: number | null;
  /** Why there is no amount yet, where there is none. */
  readonly feeRefusal: Dossier["feeRefusal"];
  readonly hasResult: boolean;
  readonly resultNumber: string | null;
  readonly acts: readonly DossierActType[];
  readonly forms: readonly FormKind[];
  readonly steps: readonly CitizenStep[];
}

export function citizenDossier(
  dossier: Dossier,
  events: readonly DossierEvent[],
  view: { readonly actor: Actor; readonly on: CalendarDay },
): CitizenDossier {
  const asked =
    dossier.status === "awaiting-supplement"
      ? dossier.supplement
      : dossier.status === "awaiting-completion"
        ? dossier.completion
        : null;
  return {
    id: dossier.id,
    sequence: dossier.sequence,
    code: dossier.code,
    trackingCode: dossier.trackingCode,
    status: dossier.status,
    procedure: dossier.procedure,
    channel: dossier.channel,
    returnBy: dossier.returnBy,
    submittedAt: dossier.submittedAt,
    receivedAt: dossier.receivedAt,
    due: dossier.due,
    // While it is open, the last reason is a leader's word to the officer, not to the citizen; why one is closed, its status says.
    reason: isEnded(dossier.status) && dossier.status !== "closed" ? dossier.reason : null,
    asked: asked && { items: asked.items, answerBy: asked.answerBy },
    answers: dossier.answers,
    papers: dossier.papers.map(({ component, title, file }) => ({ component, title, fileName: file?.name ?? null })),
    owedVnd: owedVnd(dossier),
    feeTotalVnd: dossier.fee?.totalVnd ?? null,
    feeRefusal: dossier.feeRefusal,
    hasResult: dossier.result?.sealed !== undefined && dossier.result.standing !== "annulled",
    resultNumber: dossier.result?.sealed ? dossier.result.number : null,
    acts: allowedActs(dossier, view.actor, view.on),
    forms: formsOf(dossier).filter((form) => form !== "control-sheet"),
    steps: events.map(stepOf),
  };
}

function stepOf(event: DossierEvent): CitizenStep {
  const { type, at, actor, place } = event;
  const step = { type, at, by: actor.kind, place: place.office };
  if (event.type !== "due-recomputed" || event.data.before.at === event.data.due.at) return step;
  const { before, due, ground } = event.data;
  return { ...step, dueChange: { before: before.at, due: due.at, ground } };
}
