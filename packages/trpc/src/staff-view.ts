import { formsOf, type FormKind } from "@motcua/casework";
import {
  allowedActs,
  decidingAgency,
  forwardingDue,
  keeperOn,
  onTheSpot,
  owedVnd,
  resultForStaff,
  unscannedPapers,
  type Actor,
  type CalendarDay,
  type Dossier,
  type DossierActType,
  type DossierEvent,
  type DossierEventType,
  type ForwardingDue,
  type Procedure,
  type ProvincePack,
  type WorkingCalendar,
} from "@motcua/domain";
import { exemptibleFees, type ExemptibleFee } from "./offered-procedure.ts";
import { seenParts, type SeenPart } from "./seen-part.ts";

/** A seal this clerk keeps and may use on this dossier's procedure. */
export interface UsableSeal {
  readonly id: string;
  readonly title: string;
}

/** An office or an agency, by name. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What staff see of a dossier of their office. */
export interface StaffDossier {
  /** Its result is there only for who may see it as it is now. */
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly acts: readonly DossierActType[];
  readonly forms: readonly FormKind[];
  readonly seals: readonly UsableSeal[];
  readonly owedVnd: number;
  readonly onTheSpot: readonly DossierEventType[];
  /** Consultations and legs. */
  readonly parts: readonly SeenPart[];
  /** Agencies that may be asked today. */
  readonly agencies: readonly Named[];
  readonly transferTo: readonly Named[];
  /** The office where it was handed in for this one. */
  readonly takenAt: string | null;
  /** Hạn chuyển giải quyết, while it waits to be handed on. */
  readonly handOn: ForwardingDue | null;
  /** Giấy tờ còn phải quét, by component. */
  readonly unscanned: readonly string[];
  /** Khoản thu có trường hợp miễn, for the reception. */
  readonly exemptible: readonly ExemptibleFee[];
  readonly procedure: Pick<Procedure, "code" | "title" | "components" | "form" | "results" | "cases" | "legs">;
}

interface View {
  readonly actor: Actor;
  readonly on: CalendarDay;
  readonly procedure: Procedure;
  readonly pack: ProvincePack;
  readonly calendar: WorkingCalendar;
  readonly transferTo: readonly Named[];
}

export function staffDossier(
  dossier: Dossier,
  events: readonly DossierEvent[],
  { actor, on, procedure, pack, calendar, transferTo }: View,
): StaffDossier {
  const { code, title, components, form, results, cases, legs } = procedure;
  const seals = pack.seals.filter(
    (seal) => keeperOn(on, seal) === actor.id && (seal.to === undefined || on <= seal.to),
  );
  return {
    dossier: { ...dossier, result: actor.kind === "staff" ? resultForStaff(dossier, actor, on) : null },
    events,
    // Where no other office offers the procedure, there is nowhere to transfer to.
    acts: allowedActs(dossier, actor, on).filter((act) => act !== "transfer" || transferTo.length > 0),
    forms: formsOf(dossier),
    seals: seals.map((seal) => ({ id: seal.id, title: seal.title })),
    owedVnd: owedVnd(dossier),
    onTheSpot: onTheSpot(events),
    parts: seenParts(dossier, { actor, on, procedure, pack }),
    agencies: askable(dossier, on, pack),
    transferTo,
    takenAt: pack.offices.find(({ id }) => id === dossier.takenAt)?.shortName ?? dossier.takenAt,
    handOn:
      dossier.status === "received" && dossier.receivedAt !== null ? forwardingDue(dossier.receivedAt, calendar) : null,
    unscanned: [...new Set(unscannedPapers(dossier, { procedure }).map(({ component }) => component))],
    exemptible: exemptibleFees(procedure),
    procedure: { code, title, components, form, results, cases, legs },
  };
}

/** Whoever decides it, or has a question open, is not asked. */
function askable({ office, procedure, consultations }: Dossier, on: CalendarDay, pack: ProvincePack): readonly Named[] {
  const decides = decidingAgency({ office, procedure, pack });
  const isOpen = (id: string): boolean =>
    consultations.some((each) => each.agency === id && each.answeredAt === undefined);
  return pack.agencies
    .filter(({ id, from, to }) => from <= on && (to === undefined || on <= to) && id !== decides && !isOpen(id))
    .map(({ id, name }) => ({ id, name }));
}
