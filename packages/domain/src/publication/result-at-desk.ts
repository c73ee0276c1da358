import { officesAs, type StaffActor } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Dossier, DossierResult } from "../dossier/dossier.ts";
import { NATIONAL_STATE } from "../dossier/status.ts";

/** Đã xử lý xong, of the national portal's states. */
const FINISHED = 9;

/** Kết quả tại quầy trả: the desk has the result of any agency, a vertical one too (cơ quan ngành dọc), from state 9 on. */
export function resultAtDesk(
  { tenant, office, takenAt, status, result }: Pick<Dossier, "tenant" | "office" | "takenAt" | "status" | "result">,
  actor: StaffActor,
  on: CalendarDay,
): DossierResult | null {
  const desks = actor.tenant === tenant ? officesAs(actor, ["returning-officer"], on) : [];
  const isHere = desks.includes(office) || (takenAt !== null && desks.includes(takenAt));
  return isHere && NATIONAL_STATE[status] >= FINISHED && result?.standing === "valid" ? result : null;
}
