import type { Law } from "@motcua/casework";
import { nationalCatalogue, provincePacks } from "@motcua/catalogue";
import { officeCalendar, type Procedure, type ProvincePack, type WorkingCalendar } from "@motcua/domain";

/** The law as the data files state it, read once at the start. */
export interface CatalogueLaw extends Law {
  readonly packs: readonly ProvincePack[];
  /** Procedures the province offers, in the catalogue's order. */
  readonly offered: (tenant: string) => readonly Procedure[];
}

export function catalogueLaw(packsDir: string): CatalogueLaw {
  const { procedures, calendars } = nationalCatalogue();
  const packs = provincePacks(packsDir, { procedures });
  const calendarsByOffice = new Map<string, WorkingCalendar>(
    packs.flatMap((pack) =>
      pack.offices.map((office) => [`${pack.tenant} ${office.id}`, officeCalendar(calendars, office, pack)] as const),
    ),
  );
  const pack = (tenant: string): ProvincePack | null => packs.find((each) => each.tenant === tenant) ?? null;
  const offered = (tenant: string): readonly Procedure[] => {
    const codes = new Set(pack(tenant)?.procedures.map((each) => each.code));
    return procedures.filter((procedure) => codes.has(procedure.code));
  };
  return {
    packs,
    offered,
    pack,
    procedure: (tenant, code, version) => {
      const found = offered(tenant).filter(
        (each) => each.code === code && (version === undefined || each.version === version),
      );
      return found.toSorted((a, b) => (a.version < b.version ? 1 : -1))[0] ?? null;
    },
    calendar: (tenant, office) => {
      const calendar = calendarsByOffice.get(`${tenant} ${office}`);
      if (!calendar) throw new Error(`no office ${office} in the pack of ${tenant}`);
      return calendar;
    },
  };
}
