import type { Moment } from "../calendar/moment.ts";
import type { DueDate, DueDateRefusal } from "../deadline/due-date.ts";
import { resumedDue } from "../deadline/resumed-due.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct, DossierActType } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { ClockStop, Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { legsRunOn } from "./moved-parts.ts";

/** Refused: the clock stands; it must run on first. */
export interface ClockStopped {
  readonly code: "clock.stopped";
  readonly since: Moment;
}

/** Refusals around time that special law leaves out. */
export type ClockRefusal =
  | ReasonMissing
  | ClockStopped
  /** Refused: the clock is running. */
  | { readonly code: "clock.not-stopped" }
  | DueDateRefusal;

/** What decides, asks or promises anything needs a running clock. */
export const NEEDS_RUNNING_CLOCK: readonly DossierActType[] = [
  "ask-supplement",
  "notify-obligation",
  "propose",
  "reappoint",
  "recompute-due",
  "stop-clock",
];

/** Whether the act has to wait until the clock runs on. */
export const clockRefusal = (
  { clockStop }: Dossier,
  act: DossierActType,
): { readonly ok: false; readonly refusal: ClockStopped } | null =>
  clockStop && NEEDS_RUNNING_CLOCK.includes(act) ? refuse({ code: "clock.stopped", since: clockStop.stoppedAt }) : null;

type ClockAct = Extract<DossierAct, { type: "stop-clock" | "resume-clock" }>;

/** Tạm dừng, tính tiếp thời hạn: only on a ground in special law, which is named. */
export function decideClock(dossier: Dossier, act: ClockAct, facts: Facts): Result<DossierEventBody, ClockRefusal> {
  const reason = act.reason.trim();
  if (reason === "") return refuse({ code: "dossier.reason-missing" });
  if (act.type === "stop-clock") {
    return act.ground.document.trim() === ""
      ? refuse({ code: "dossier.reason-missing" })
      : accept({ type: "clock-stopped", data: { ground: act.ground, reason } });
  }
  return dossier.clockStop
    ? resume(dossier, { stop: dossier.clockStop, reason }, facts)
    : refuse({ code: "clock.not-stopped" });
}

/** What the office promised and what the clock itself gave move by the same stop, and so do the open legs. */
function resume(
  dossier: Dossier,
  { stop, reason }: { readonly stop: ClockStop; readonly reason: string },
  facts: Facts,
): Result<DossierEventBody, ClockRefusal> {
  const { dueOriginal, isReappointed, phases, receivedAt } = dossier;
  const { stoppedAt, ground, reason: stoppedBecause } = stop;
  const moved = (due: DueDate) =>
    resumedDue({
      due,
      phases,
      receivedAt,
      stoppedAt,
      resumedAt: facts.at,
      reason: stoppedBecause,
      source: ground,
      calendar: facts.calendar,
    });
  const due = moved(stop.due);
  if (!due.ok) return due;
  const legs = legsRunOn(dossier, facts);
  if (!legs.ok) return legs;
  const data = { reason, due: due.value, ...legs.value };
  if (!isReappointed || !dueOriginal) return accept({ type: "clock-resumed", data });
  const original = moved(dueOriginal);
  return original.ok ? accept({ type: "clock-resumed", data: { ...data, dueOriginal: original.value } }) : original;
}
