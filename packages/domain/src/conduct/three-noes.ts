import { dayOf } from "../calendar/moment.ts";
import type { DossierEvent } from "../dossier/event.ts";
import type { Answers, FormDefinition } from "../form/form-definition.ts";

/** Giấy tiếp nhận và hẹn trả (Mẫu 01): whether it was printed, and whether the citizen asked. */
export type PrintedReceipt = "none" | "asked-for" | "unasked";

/** What the three noes are judged by. */
export interface ThreeNoesQuestion {
  readonly events: readonly DossierEvent[];
  readonly form: FormDefinition;
  readonly receipt: PrintedReceipt;
}

/** “3 không”: không viết, không hẹn, không phiền hà. */
export interface ThreeNoes {
  /** Fields that the citizen typed himself: neither the officer did, nor the platform from what the state knows. */
  readonly typedByCitizen: number;
  /** Days on which he had to come. */
  readonly visits: number;
  /** Times that he was asked to bring more. */
  readonly requests: number;
  readonly isWithoutWriting: boolean; // không viết
  readonly isWithoutAppointment: boolean; // không hẹn
  readonly isWithoutHassle: boolean; // không phiền hà
}

/** Chấm “3 không” of one dossier, from its log. Same-day procedures need no receipt unless it is asked for (NĐ 61/2018, Điều 17.4). */
export function threeNoes({ events, form, receipt }: ThreeNoesQuestion): ThreeNoes {
  const typedByCitizen = new Set(events.flatMap((event) => typedIn(event, form))).size;
  const visits = new Set(events.filter(isVisit).map(({ at }) => dayOf(at))).size;
  const requests = events.filter(({ type }) => type === "completion-asked" || type === "supplement-asked").length;
  return {
    typedByCitizen,
    visits,
    requests,
    isWithoutWriting: typedByCitizen === 0,
    isWithoutAppointment: isSolvedSameDay(events) && receipt !== "unasked",
    isWithoutHassle: requests === 0 && visits <= 1,
  };
}

function typedIn(event: DossierEvent, form: FormDefinition): readonly string[] {
  if (event.actor.kind !== "citizen" || (event.type !== "submitted" && event.type !== "completed")) return [];
  const answers: Answers = event.data.answers ?? {};
  return form.pages
    .flatMap(({ fields }) => fields)
    .filter(({ id, prefill }) => prefill === undefined && answers[id] !== undefined)
    .map(({ id }) => id);
}

/** Lượt đến: what is recorded only where the citizen, or somebody for him, stands at the counter. */
function isVisit({ type, data, actor, place }: DossierEvent): boolean {
  if (actor.kind !== "staff" || place.kind !== "centre") return false;
  switch (type) {
    case "submitted":
      return data.channel === "counter" || data.assisted !== undefined;
    case "completed":
    case "supplement-provided":
      return true;
    case "fee-paid":
      return data.means === "cash";
    case "returned":
      return data.by === "counter";
    default:
      return false;
  }
}

function isSolvedSameDay(events: readonly DossierEvent[]): boolean {
  const received = events.find(({ type }) => type === "received");
  const solved = events.find(({ type }) => type === "sealed");
  return received !== undefined && solved !== undefined && dayOf(received.at) === dayOf(solved.at);
}
