import { officesAs, ROLES, type Role, type StaffActor } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Dossier, DossierResult } from "../dossier/dossier.ts";
import { resultAtDesk } from "./result-at-desk.ts";

const SEE_NO_DRAFT: readonly Role[] = ["returning-officer", "postal-officer", "tenant-administrator"];
const SEE_DRAFTS = ROLES.filter((role) => !SEE_NO_DRAFT.includes(role));

/** Kết quả mà cán bộ được xem: who works on the dossier sees each stage; who only hands the result out, from state 9 on. */
export function resultForStaff(dossier: Dossier, actor: StaffActor, on: CalendarDay): DossierResult | null {
  if (actor.tenant !== dossier.tenant) return null;
  const seats = officesAs(actor, SEE_DRAFTS, on);
  const worksOnIt = [dossier.office, ...dossier.participants].some((unit) => seats.includes(unit));
  return worksOnIt ? dossier.result : resultAtDesk(dossier, actor, on);
}
