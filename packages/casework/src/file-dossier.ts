import {
  accept,
  open,
  refuse,
  submitDossier,
  trackingCode,
  type ChangedMeanwhile,
  type Dossier,
  type ProcedureUnknown,
  type Result,
  type SubmissionRefusal,
  type Submit,
} from "@motcua/domain";
import { factsFor, packOf } from "./facts-for.ts";
import type { Caller, Desk, Transaction } from "./ports.ts";

export type FilingRefusal = SubmissionRefusal | ProcedureUnknown | ChangedMeanwhile;

/** What is filed, before the platform gives it a code to follow. */
export interface Filing {
  readonly id: string;
  readonly procedure: string;
  readonly version?: Dossier["procedureVersion"];
  readonly submit: Omit<Submit, "type" | "trackingCode">;
}

/** Puts a filing into the casebook within a transaction. */
export async function fileDossier(
  desk: Desk,
  caller: Caller,
  work: { readonly tx: Transaction; readonly filing: Filing },
): Promise<Result<Dossier, FilingRefusal>> {
  const { tx, filing } = work;
  const { tenant } = caller.actor;
  const procedure = desk.law.procedure(tenant, filing.procedure, filing.version);
  if (!procedure) return refuse({ code: "procedure.unknown", procedure: filing.procedure });
  const { office } = filing.submit;
  if (!packOf(desk, tenant).offices.some((each) => each.id === office))
    return refuse({ code: "procedure.not-offered", procedure: procedure.code, office });
  const facts = factsFor(desk, caller, {
    tenant,
    procedure: procedure.code,
    procedureVersion: procedure.version,
    office,
    ...(filing.submit.takenAt !== undefined && { participants: [filing.submit.takenAt] }),
  });
  const act: Submit = { ...filing.submit, type: "submit", trackingCode: trackingCode(desk.names.bytes(8)) };
  const decided = submitDossier(act, facts);
  if (!decided.ok) return decided;
  const dossier = open(filing.id, tenant, decided.value[0]!);
  await tx.save(null, decided.value, dossier);
  return accept(dossier);
}
