import type { CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf } from "../calendar/moment.ts";
import { dueDate, type DueDateRefusal } from "../deadline/due-date.ts";
import { punctuality } from "../deadline/punctuality.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import { provided, requestOf, type NothingAsked, type NothingProvided } from "./ask-once.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { legsRunOn } from "./moved-parts.ts";
import { supplementsLeft } from "./supplements-left.ts";

/** Refused: a supplement may be asked once (NĐ 118/2025, Điều 11). */
export interface SupplementAlreadyAsked {
  readonly code: "supplement.already-asked";
  readonly askedOn: CalendarDay;
}

/** Refused: it had to be asked within three working days of reception (Điều 19.4). */
export interface SupplementTooLate {
  readonly code: "supplement.asked-too-late";
  readonly lastDay: CalendarDay;
}

/** Refused: the citizen may still answer. */
export interface AnswerStillAwaited {
  readonly code: "supplement.answer-still-awaited";
  readonly until: CalendarDay;
}

/** Refused: this province closes no dossier before somebody rang the citizen. */
export interface CallMissing {
  readonly code: "supplement.call-missing";
}

/** Refusals around the one supplement (bổ sung). */
export type SupplementRefusal =
  | CallMissing
  | SupplementAlreadyAsked
  | SupplementTooLate
  | AnswerStillAwaited
  | NothingProvided
  | NothingAsked
  | DueDateRefusal;

const ASKING_LIMIT = { unit: "working-day", quantity: 3 } as const;

type SupplementAct = Extract<
  DossierAct,
  { type: "ask-supplement" | "provide-supplement" | "accept-supplement" | "close-unanswered" }
>;

/** Yêu cầu bổ sung: once, in time, and the clock starts again from zero when it is complete. */
export function decideSupplement(
  dossier: Dossier,
  act: SupplementAct,
  facts: Facts,
): Result<DossierEventBody, SupplementRefusal> {
  switch (act.type) {
    case "ask-supplement":
      return askSupplement(dossier, act, facts);
    case "provide-supplement": {
      const given = provided(act);
      return given.ok ? accept({ type: "supplement-provided", data: given.value }) : given;
    }
    case "accept-supplement": {
      const due = dueDate({
        from: facts.at,
        limit: dossier.phases[0]!.limit,
        calendar: facts.calendar,
        phase: "supplemented",
        receivedAt: dossier.receivedAt,
      });
      if (!due.ok) return due;
      const legs = legsRunOn(dossier, facts);
      return legs.ok ? accept({ type: "supplement-accepted", data: { due: due.value, ...legs.value } }) : legs;
    }
    case "close-unanswered":
      return closeUnanswered(dossier, facts);
  }
}

function askSupplement(
  dossier: Dossier,
  act: SupplementAct & { type: "ask-supplement" },
  facts: Facts,
): Result<DossierEventBody, SupplementRefusal> {
  if (dossier.supplement && supplementsLeft(dossier) <= 0)
    return refuse({ code: "supplement.already-asked", askedOn: dayOf(dossier.supplement.askedAt) });
  const untimely = untimeliness(dossier, facts);
  if (untimely) return untimely;
  const request = requestOf(act.items, facts);
  return request.ok ? accept({ type: "supplement-asked", data: request.value }) : request;
}

/** A permitted second request cannot come within three days of reception: the first took them. */
function untimeliness(
  { supplementPermit, receivedAt }: Dossier,
  { at, calendar }: Facts,
): { readonly ok: false; readonly refusal: SupplementTooLate | DueDateRefusal } | null {
  if (supplementPermit) return null;
  const last = dueDate({ from: receivedAt ?? at, limit: ASKING_LIMIT, calendar });
  if (!last.ok) return last;
  return punctuality(at, last.value) === "late"
    ? refuse({ code: "supplement.asked-too-late", lastDay: last.value.on })
    : null;
}

function closeUnanswered(
  { supplement }: Dossier,
  { at, pack }: Facts,
): Result<DossierEventBody, AnswerStillAwaited | CallMissing> {
  const until = supplement?.answerBy ?? dayOf(at);
  if (dayOf(at) <= until) return refuse({ code: "supplement.answer-still-awaited", until });
  if (pack.supplementRequiresCall === true && (supplement?.calls ?? []).length === 0)
    return refuse({ code: "supplement.call-missing" });
  return accept({ type: "closed", data: { reason: "supplement-not-provided" } });
}
