import type { CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf } from "../calendar/moment.ts";
import { dueDate, type DueDateRefusal } from "../deadline/due-date.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";

/** Refusals of a new appointment (hẹn lại). */
export type ReappointmentRefusal =
  | ReasonMissing
  | DueDateRefusal
  /** Refused: hẹn lại không quá một lần. */
  | { readonly code: "reappointment.already-used" }
  /** Refused: at least one day before the limit ends. */
  | { readonly code: "reappointment.too-late"; readonly dueOn: CalendarDay };

/** Xin lỗi và hẹn lại (Mẫu 04): once, at least a day before, the first date kept (NĐ 118/2025, Điều 19.9). */
export function decideReappointment(
  dossier: Dossier,
  act: DossierAct & { type: "reappoint" },
  facts: Facts,
): Result<DossierEventBody, ReappointmentRefusal> {
  if (act.reason.trim() === "") return refuse({ code: "dossier.reason-missing" });
  if (dossier.isReappointed) return refuse({ code: "reappointment.already-used" });
  if (!dossier.due || dayOf(facts.at) >= dossier.due.on)
    return refuse({ code: "reappointment.too-late", dueOn: dossier.due?.on ?? dayOf(facts.at) });
  const due = dueDate({
    from: dossier.due.at,
    limit: { unit: "working-day", quantity: act.workingDays },
    calendar: facts.calendar,
    phase: "reappointed",
    receivedAt: dossier.receivedAt,
  });
  return due.ok ? accept({ type: "reappointed", data: { due: due.value, reason: act.reason.trim() } }) : due;
}
