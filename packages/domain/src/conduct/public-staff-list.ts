import { officesAs, type StaffActor } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";

/** Cán bộ tại bộ phận một cửa, as the desk keeps him. */
export interface DeskOfficer {
  readonly actor: StaffActor;
  /** The fields that he takes. */
  readonly fields: readonly string[];
  /** The telephone at work. */
  readonly phone: string;
}

/** Một dòng danh sách công khai. */
export interface ListedOfficer {
  readonly name: string;
  readonly title: string;
  /** None for the head of the desk, who takes all. */
  readonly fields: readonly string[];
  readonly phone: string;
}

/** Danh sách cán bộ công khai of a desk that day: name, title, field and telephone, the head first, and nothing else (NĐ 61/2018, Điều 9.7). */
export function publicStaffList(
  office: string,
  on: CalendarDay,
  officers: readonly DeskOfficer[],
): readonly ListedOfficer[] {
  const holds = (
    { actor }: DeskOfficer,
    role: "centre-director" | "reception-officer" | "returning-officer",
  ): boolean => officesAs(actor, [role], on).includes(office);
  const heads = officers.filter((each) => holds(each, "centre-director"));
  const others = officers.filter(
    (each) => !heads.includes(each) && (holds(each, "reception-officer") || holds(each, "returning-officer")),
  );
  return [...heads.map((each) => ({ ...each, fields: [] })), ...others].map(({ actor, fields, phone }) => ({
    name: actor.name,
    title: actor.title,
    fields,
    phone,
  }));
}
