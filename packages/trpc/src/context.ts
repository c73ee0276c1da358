import type { Caller, Desk, Figures, NotificationBook, SealRegister } from "@motcua/casework";
import type { CalendarDay, Procedure, Result, SignInRefusal } from "@motcua/domain";

/** What a citizen's identity account told when he signed in. */
export interface CitizenProfile {
  readonly fullName: string;
  readonly personalNumber: string;
  readonly bornOn: CalendarDay | null;
  readonly phone: string | null;
  readonly address: string | null;
}

/** A change of a dossier, as announced after commit; no personal data in it. */
export interface DossierChange {
  readonly tenant: string;
  readonly office: string;
  /** The office and whoever else has, or had until now, a part in it. */
  readonly participants: readonly string[];
  readonly dossier: string;
  readonly status: string;
}

/** Sessions as the HTTP layer keeps them. */
export interface SessionDoor {
  readonly signInStaff: (account: string, password: string) => Promise<Result<true, SignInRefusal>>;
  readonly signOut: () => Promise<void>;
}

/** What every call gets: the desk, the tenant of the host, and who calls. */
export interface Context {
  readonly desk: Desk;
  readonly tenant: string;
  readonly caller: Caller | null;
  readonly profile: CitizenProfile | null;
  readonly session: SessionDoor;
  readonly figures: Figures;
  readonly register: SealRegister;
  readonly notifications: NotificationBook;
  readonly searchProcedures: (query: string) => readonly Procedure[];
  /** Changes, until the signal says stop; null where some may have been missed. */
  readonly changes: (signal: AbortSignal) => AsyncIterable<DossierChange | null>;
  /** Reference number of a fault, for the log and the person. */
  readonly reference: () => string;
}
