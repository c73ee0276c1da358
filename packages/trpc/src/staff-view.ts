import { formsOf, type FormKind } from "@motcua/casework";
import {
  allowedActs,
  onTheSpot,
  owedVnd,
  type Actor,
  type CalendarDay,
  type Dossier,
  type DossierActType,
  type DossierEvent,
  type DossierEventType,
  type Procedure,
  type ProvincePack,
} from "@motcua/domain";

/** A seal this clerk keeps and may use on this dossier's procedure. */
export interface UsableSeal {
  readonly id: string;
  readonly title: string;
}

/** What staff see of a dossier of their office. */
export interface StaffDossier {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly acts: readonly DossierActType[];
  readonly forms: readonly FormKind[];
  readonly seals: readonly UsableSeal[];
  readonly owedVnd: number;
  readonly onTheSpot: readonly DossierEventType[];
  readonly procedure: Pick<Procedure, "code" | "title" | "components" | "form" | "results" | "cases">;
}

interface View {
  readonly actor: Actor;
  readonly on: CalendarDay;
  readonly procedure: Procedure;
  readonly pack: ProvincePack;
}

export function staffDossier(
  dossier: Dossier,
  events: readonly DossierEvent[],
  { actor, on, procedure, pack }: View,
): StaffDossier {
  const { code, title, components, form, results, cases } = procedure;
  const seals = pack.seals.filter((seal) => seal.custodian === actor.id && (seal.to === undefined || on <= seal.to));
  return {
    dossier,
    events,
    acts: allowedActs(dossier, actor, on),
    forms: formsOf(dossier),
    seals: seals.map((seal) => ({ id: seal.id, title: seal.title })),
    owedVnd: owedVnd(dossier),
    onTheSpot: onTheSpot(events),
    procedure: { code, title, components, form, results, cases },
  };
}
