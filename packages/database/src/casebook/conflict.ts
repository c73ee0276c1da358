import { Prisma } from "../../generated/client.ts";

/** Thrown when the row is no longer the one that was decided on. */
export class DossierMovedOn extends Error {
  constructor(dossier: string) {
    super(`dossier ${dossier} was changed by another transaction`);
    this.name = "DossierMovedOn";
  }
}

const UNIQUE_VIOLATION = "23505";
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";

/** Two first savings of one dossier, or one tracking code drawn twice: done over, the second sees the first. */
const WORTH_ANOTHER_TRY = ["dossier_pkey", "dossier_tenant_tracking_code_key"];

/** Whether two transactions met: `lost` to another who acted first, or `again` where a second try decides; null for any other error. */
export function conflictOf(error: unknown): "lost" | "again" | null {
  if (error instanceof DossierMovedOn) return "lost";
  const cause = causeOf(error);
  if (cause?.originalCode === SERIALIZATION_FAILURE || cause?.originalCode === DEADLOCK) return "again";
  if (cause?.originalCode !== UNIQUE_VIOLATION) return null;
  return WORTH_ANOTHER_TRY.includes(cause.constraint?.index ?? "") ? "again" : "lost";
}

interface DriverCause {
  readonly originalCode?: string;
  readonly constraint?: { readonly index?: string };
}

/** What the driver adapter tells within Prisma's error. */
function causeOf(error: unknown): DriverCause | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  const adapterError = error.meta?.["driverAdapterError"];
  return adapterError instanceof Error ? (adapterError.cause as DriverCause | undefined) : undefined;
}
