import type { CentreFacts, FeeLineOfChannel, LimitLine, ProcedureLine } from "@motcua/citizen/pages";
import {
  assessFee,
  closingOn,
  dayOf,
  dueDate,
  isWorkingDay,
  momentAt,
  nextWorkingDay,
  processingPhasesOn,
  rulesInProvince,
  serviceLevelOn,
  type CalendarDay,
  type Moment,
  type Office,
  type OfficeHours,
  type Procedure,
  type ProvincePack,
  type Session,
  type WorkingCalendar,
} from "@motcua/domain";
import type { CatalogueLaw } from "../adapters/catalogue-law.ts";

function packOf(law: CatalogueLaw, tenant: string): ProvincePack {
  const pack = law.pack(tenant);
  if (!pack) throw new Error(`no pack for tenant ${tenant}`);
  return pack;
}

const officeOn = (pack: ProvincePack, on: CalendarDay): Office => {
  const office =
    pack.offices.find((each) => each.from <= on && (each.to === undefined || on <= each.to)) ?? pack.offices.at(-1);
  if (!office) throw new Error(`the pack of ${pack.tenant} has no office`);
  return office;
};

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
const sessions = (of: readonly Session[]): string =>
  of.map((session) => `${clock(session.opens)}–${clock(session.closes)}`).join(", ");

/** Giờ làm việc of Monday, and of Saturday where the desk opens then. */
function hoursText(hours: readonly OfficeHours[], on: CalendarDay): string {
  const now = hours.filter((each) => each.from <= on).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (!now) return "";
  return now.saturday.length > 0
    ? `T2–T6: ${sessions(now.monday)}; T7: ${sessions(now.saturday)}`
    : `T2–T6: ${sessions(now.monday)}`;
}

export function centreFacts(law: CatalogueLaw, tenant: string, now: Moment): CentreFacts {
  const pack = packOf(law, tenant);
  const office = officeOn(pack, dayOf(now));
  return {
    name: office.shortName,
    provinceName: pack.name.vi,
    address: office.address,
    phone: office.phone,
    hotline: pack.contact.hotline,
    hours: hoursText(office.hours, dayOf(now)),
  };
}

export const procedureLine = (procedure: Procedure, now: Moment): ProcedureLine => ({
  code: procedure.code,
  title: procedure.title,
  summary: procedure.guidance?.summary ?? null,
  fieldTitle: procedure.field.title,
  online: serviceLevelOn(dayOf(now), procedure),
});

const POPULAR = 6;

export function homeFacts(law: CatalogueLaw, tenant: string, now: Moment) {
  const offered = law.offered(tenant);
  const order = packOf(law, tenant).procedures.map((each) => each.code);
  const popular = offered.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code)).slice(0, POPULAR);
  const titles = [...new Set(offered.map((procedure) => procedure.field.title))];
  return {
    popular: popular.map((procedure) => procedureLine(procedure, now)),
    fields: titles.map((title) => ({
      title,
      count: offered.filter((procedure) => procedure.field.title === title).length,
    })),
  };
}

interface Question {
  readonly tenant: string;
  readonly procedure: Procedure;
  readonly now: Moment;
}

/** All that the page of one procedure says, as it holds today at this centre. */
export function procedureFacts(law: CatalogueLaw, { tenant, procedure, now }: Question) {
  const pack = packOf(law, tenant);
  const on = dayOf(now);
  const calendar = law.calendar(tenant, officeOn(pack, on).id);
  const rules = rulesInProvince(procedure.fees, { procedure: procedure.code, provinceFees: pack.fees, on });
  return {
    procedure: { ...procedure, fees: rules },
    limits: procedure.cases.flatMap((each): readonly LimitLine[] => {
      const limit = processingPhasesOn(on, procedure, { caseCode: each.code, pack });
      return limit.ok ? [{ caseTitle: each.title, ...limit.value }] : [];
    }),
    fees: procedure.channels.map((channel): FeeLineOfChannel => {
      const fee = assessFee({
        procedure: procedure.code,
        rules,
        provinceFees: pack.fees,
        basis: { channel, units: 1, pagesOfOriginal: 1 },
        on,
      });
      return {
        channel,
        fee: fee.ok ? fee.value : null,
        isPerUnit: rules.some((rule) => rule.amount.by === "unit" || rule.amount.by === "page"),
      };
    }),
    online: serviceLevelOn(on, procedure),
    example: exampleOf({ procedure, pack, calendar, now }),
  };
}

/** “Received today, back on …”: today where the desk is still open, else the next working day's morning. */
function exampleOf({
  procedure,
  pack,
  calendar,
  now,
}: {
  readonly procedure: Procedure;
  readonly pack: ProvincePack;
  readonly calendar: WorkingCalendar;
  readonly now: Moment;
}) {
  const isOpen = isWorkingDay(dayOf(now), calendar) && now < closingOn(dayOf(now), calendar);
  const ifReceivedAt = isOpen ? now : momentAt(nextWorkingDay(dayOf(now), calendar), 8 * 60);
  const limit = processingPhasesOn(dayOf(ifReceivedAt), procedure, { caseCode: procedure.cases[0].code, pack });
  const due = limit.ok ? dueDate({ from: ifReceivedAt, limit: limit.value.phases[0]!.limit, calendar }) : limit;
  return due.ok ? { ifReceivedAt, dueOn: due.value.on } : null;
}
