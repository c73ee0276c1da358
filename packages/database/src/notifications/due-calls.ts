import type { CallMade, DueCall, DueCallPage, NotificationBook } from "@motcua/casework";
import type { Dossier, ReadingScope } from "@motcua/domain";
import { Prisma, type PrismaClient } from "../../generated/client.ts";
import { eventOfRow, type EventColumns } from "../casebook/event-row.ts";
import { scopeSql } from "../casebook/scope-sql.ts";
import { momentOfDate } from "../moment-column.ts";
import { callCursorText, parseCallCursor } from "./call-cursor.ts";

const MOST_LINES = 100;

/** Of notification `n` of dossier `d`: no message about this event went out to anybody, or may still, and nobody was called; of several ways to one person one row speaks. */
const IS_DUE = Prisma.sql`n.state = 'failed' AND n.is_certain AND n.called_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM notification o WHERE o.tenant = n.tenant AND o.dossier = n.dossier AND o.sequence = n.sequence
  AND (o.state <> 'failed' OR o.called_at IS NOT NULL OR (o.recipient = n.recipient AND o.medium < n.medium)))`;

/** What the desk has told by telephone by an act of its own. */
const NOT_TOLD = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM dossier_event c WHERE c.tenant = n.tenant AND c.dossier = n.dossier AND c.sequence > n.sequence
  AND n.event = 'supplement-asked' AND c.type = 'supplement-called' AND c.data ->> 'outcome' = 'reached')`;

interface CallRow extends EventColumns {
  readonly tenant: string;
  readonly dossier: string;
  readonly sequence: number;
  readonly recipient: DueCall["to"];
  readonly medium: DueCall["medium"];
  readonly cause: DueCall["cause"];
  readonly code: string;
  readonly procedure_title: string;
  readonly office: string;
  readonly person: Pick<Dossier["owner"], "fullName" | "phone">;
}

/** Danh sách phải gọi of the dossiers in the scope, the oldest first. */
export async function dueCalls(
  prisma: PrismaClient,
  scope: ReadingScope,
  { after, size }: Parameters<NotificationBook["dueCalls"]>[1],
): Promise<DueCallPage> {
  const most = Math.min(Math.max(1, size), MOST_LINES);
  const cursor = after === undefined ? null : parseCallCursor(after);
  const beyond = cursor
    ? Prisma.sql`AND (n.at, n.dossier, n.sequence, n.recipient) > (${cursor.at}::timestamptz, ${cursor.dossier}, ${cursor.sequence}::int, ${cursor.to})`
    : Prisma.empty;
  const rows = await prisma.$queryRaw<CallRow[]>`
    SELECT n.tenant, n.dossier, n.sequence, n.recipient, n.medium, n.cause, COALESCE(d.code, d.tracking_code) AS code,
      d.procedure_title, d.office, d.state -> n.recipient AS person, e.type, e.data, e.actor, e.place, e.at
    FROM notification n
    JOIN dossier d ON d.tenant = n.tenant AND d.id = n.dossier
    JOIN dossier_event e ON e.tenant = n.tenant AND e.dossier = n.dossier AND e.sequence = n.sequence
    WHERE n.tenant = ${scope.tenant} AND ${IS_DUE} AND ${NOT_TOLD} AND ${scopeSql(scope)} ${beyond}
    ORDER BY n.at, n.dossier, n.sequence, n.recipient LIMIT ${most + 1}`;
  const calls = rows.slice(0, most).map(callOf);
  const last = calls.at(-1);
  return rows.length > most && last ? { calls, next: callCursorText(last) } : { calls };
}

const callOf = ({ procedure_title, recipient, person, at, ...row }: CallRow): DueCall => ({
  tenant: row.tenant,
  dossier: row.dossier,
  sequence: row.sequence,
  to: recipient,
  medium: row.medium,
  cause: row.cause,
  code: row.code,
  procedureTitle: procedure_title,
  office: row.office,
  name: person.fullName,
  phone: person.phone,
  at: momentOfDate(at),
  event: eventOfRow({ ...row, at }),
});

/** Ghi đã gọi, where it was due; two officers who call at once do not both count. */
export async function markCalled(
  prisma: PrismaClient,
  scope: ReadingScope,
  { dossier, sequence, to, at, by }: CallMade,
): Promise<boolean> {
  const count = await prisma.$executeRaw`
    UPDATE notification n SET called_at = ${at}::timestamptz, called_by = ${by.id}, called_by_name = ${by.name}
    FROM dossier d WHERE d.tenant = n.tenant AND d.id = n.dossier AND ${scopeSql(scope)}
    AND n.tenant = ${scope.tenant} AND n.dossier = ${dossier} AND n.sequence = ${sequence}::int AND n.recipient = ${to} AND ${IS_DUE}`;
  return count > 0;
}
