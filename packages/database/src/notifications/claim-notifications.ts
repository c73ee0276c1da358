import type { ClaimedNotification, NotificationBook } from "@motcua/casework";
import type { PrismaClient } from "../../generated/client.ts";
import { eventOfRow, type EventColumns } from "../casebook/event-row.ts";
import { momentOfDate } from "../moment-column.ts";

interface ClaimedRow extends EventColumns {
  readonly dossier: string;
  readonly sequence: number;
  readonly recipient: ClaimedNotification["to"];
  readonly medium: ClaimedNotification["medium"];
  readonly address: string;
  readonly tries: number;
  readonly code: string;
  readonly procedure_title: string;
  readonly office: string;
}

/** Takes up what is due: several processes share the work, and what one has taken comes back if it dies. */
export async function claimNotifications(
  prisma: PrismaClient,
  tenant: string,
  { now, until, media, most }: Parameters<NotificationBook["claim"]>[1],
): Promise<readonly ClaimedNotification[]> {
  const rows = await prisma.$queryRaw<ClaimedRow[]>`
    WITH due AS (
      SELECT w.dossier, w.sequence, w.recipient, w.medium FROM notification w
      WHERE w.tenant = ${tenant} AND w.state = 'waiting' AND w.next_at <= ${now}::timestamptz AND w.medium = ANY(${[...media]}::text[])
      ORDER BY w.next_at, w.dossier, w.sequence LIMIT ${most}::int FOR UPDATE SKIP LOCKED),
    taken AS (
      UPDATE notification n SET next_at = ${until}::timestamptz, tries = n.tries + 1 FROM due
      WHERE n.tenant = ${tenant} AND n.dossier = due.dossier AND n.sequence = due.sequence
        AND n.recipient = due.recipient AND n.medium = due.medium
      RETURNING n.dossier, n.sequence, n.recipient, n.medium, n.address, n.tries)
    SELECT taken.*, COALESCE(d.code, d.tracking_code) AS code, d.procedure_title, d.office, e.type, e.data, e.actor, e.place, e.at
    FROM taken JOIN dossier d ON d.tenant = ${tenant} AND d.id = taken.dossier
    JOIN dossier_event e ON e.tenant = ${tenant} AND e.dossier = taken.dossier AND e.sequence = taken.sequence
    ORDER BY e.at, taken.dossier, taken.sequence`;
  return rows.map(({ procedure_title, recipient, at, ...row }) => ({
    tenant,
    dossier: row.dossier,
    sequence: row.sequence,
    to: recipient,
    medium: row.medium,
    address: row.address,
    tries: row.tries,
    code: row.code,
    procedureTitle: procedure_title,
    office: row.office,
    at: momentOfDate(at),
    event: eventOfRow({ ...row, at }),
  }));
}
