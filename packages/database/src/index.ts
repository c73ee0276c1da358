export { type CitizenAccount, citizenActor, type CitizenIdentity } from "./accounts/citizen-account.ts";
export type { Citizens } from "./accounts/prisma-citizens.ts";
export {
  SESSION_TERMS,
  type SessionHolder,
  type Sessions,
  type SessionTerm,
  type SessionTerms,
  type SignInSession,
} from "./accounts/prisma-sessions.ts";
export type { Staff, StaffSignIn } from "./accounts/prisma-staff.ts";
export { type StaffAccount, staffActor } from "./accounts/staff-account.ts";
export type { Anchor } from "./audit/anchor.ts";
export type { AnchorProblem, AuditProblem, DossierProblem, NumberProblem } from "./audit/audit-problem.ts";
export { type AuditReport, verifyAudit } from "./audit/verify-audit.ts";
export type { BatchCasebook } from "./batch/batch-casebook.ts";
export { type Batch, openBatch } from "./batch/open-batch.ts";
export type { NumberKind } from "./casebook/next-number.ts";
export { type RebuiltStates, rebuildStates } from "./casebook/rebuild-states.ts";
export type { RowTexts } from "./casebook/prisma-transaction.ts";
export type { Changes, DossierChange } from "./dossier-changes.ts";
export { applyMigrations } from "./migrate.ts";
export { type Database, type DatabaseOptions, openDatabase } from "./open-database.ts";
export { StartFault, type StartFaultCode, type StartFaultText } from "./start-fault.ts";
