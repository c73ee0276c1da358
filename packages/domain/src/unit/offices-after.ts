import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Office } from "../pack/province-pack.ts";
import { existsOn } from "./administrative-unit.ts";

/** An office with its days, those that carry on its work, and the code of the unit it serves where that is known. */
export type SeatedOffice = Pick<Office, "id" | "unit" | "from" | "to" | "successors" | "successorsOutside">;

/** Nơi kế tục: the offices that carry on, and whether one of them has all of the work. */
export interface OfficesAfter {
  readonly offices: readonly SeatedOffice[];
  readonly isWhole: boolean;
}

/** Nơi kế tục on that day, over as many steps as it took; the office itself while it lasts. Null for an office nobody knows. */
export function officesAfter(offices: readonly SeatedOffice[], id: string, on: CalendarDay): OfficesAfter | null {
  const byId = new Map(offices.map((office) => [office.id, office]));
  if (!byId.has(id)) return null;
  const seen = new Set<string>();
  let isLost = false;
  const walk = (each: string): readonly SeatedOffice[] => {
    const office = byId.get(each);
    if (office === undefined || seen.has(each)) return [];
    seen.add(each);
    if (existsOn(office, on)) return [office];
    isLost ||= office.successors.length === 0;
    return office.successors.flatMap(walk);
  };
  const found = walk(id);
  return { offices: found, isWhole: found.length === 1 && !isLost };
}
