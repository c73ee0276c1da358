import {
  dayOf,
  decidingAgency,
  measure,
  measuredProcedure,
  type Dossier,
  type DossierHistory,
  type Measurement,
  type MeasuredProcedure,
} from "@motcua/domain";
import { packOf, pinnedProcedure } from "./facts-for.ts";
import type { Desk, HistoryQuestion, RecordedDossier } from "./ports.ts";

/** The history of a recorded dossier: its procedure and agency as the law has them. */
export function historyOf(desk: Pick<Desk, "law">, { dossier, events }: RecordedDossier): DossierHistory {
  return {
    dossier,
    events,
    procedure: measuredProcedure(pinnedProcedure(desk, dossier), dayOf(dossier.submittedAt)),
    agency: agencyOf(desk, dossier),
  };
}

/** Đo một kỳ: every dossier of the period, one pass, a page of them in memory at a time. */
export async function measurePeriod(
  desk: { readonly law: Desk["law"]; readonly casebook: Pick<Desk["casebook"], "histories"> },
  tenant: string,
  question: HistoryQuestion,
): Promise<readonly Measurement[]> {
  const procedures = new Map<string, MeasuredProcedure>();
  const agencies = new Map<string, string>();
  const measurements: Measurement[] = [];
  for await (const { dossier, events } of desk.casebook.histories(tenant, question)) {
    const filedOn = dayOf(dossier.submittedAt);
    const procedure = remembered(procedures, `${dossier.procedure} ${dossier.procedureVersion} ${filedOn}`, () =>
      measuredProcedure(pinnedProcedure(desk, dossier), filedOn),
    );
    const agency = remembered(agencies, `${dossier.procedure} ${dossier.office}`, () => agencyOf(desk, dossier));
    measurements.push(measure({ dossier, events, procedure, agency }, question.period));
  }
  return measurements;
}

const agencyOf = (desk: Pick<Desk, "law">, { tenant, office, procedure }: Dossier): string =>
  decidingAgency({ office, procedure, pack: packOf(desk, tenant) }) ?? office;

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
