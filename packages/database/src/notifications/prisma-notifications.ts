import type { NotificationBook, NotificationKey, NotificationLine } from "@motcua/casework";
import type { PrismaClient } from "../../generated/client.ts";
import { scopeSql } from "../casebook/scope-sql.ts";
import { dateOfMoment, momentOfDate, nullable } from "../moment-column.ts";
import { claimNotifications } from "./claim-notifications.ts";
import { dueCalls, markCalled } from "./due-calls.ts";

const keyOf = (tenant: string, { dossier, sequence, to, medium }: NotificationKey) => ({
  tenant,
  dossier,
  sequence,
  recipient: to,
  medium,
  // What was settled meanwhile stays as it was settled.
  state: "waiting",
});

/** Sổ thông báo in PostgreSQL. */
export const prismaNotifications = (prisma: PrismaClient): NotificationBook => ({
  claim: (tenant, question) => claimNotifications(prisma, tenant, question),
  sent: async (tenant, key, { at, ...sending }) => {
    const data = { ...sending, state: "sent", sentAt: dateOfMoment(at), nextAt: null };
    await prisma.notificationRow.updateMany({ where: keyOf(tenant, key), data });
  },
  tryAgain: async (tenant, key, next) => {
    await prisma.notificationRow.updateMany({ where: keyOf(tenant, key), data: { nextAt: dateOfMoment(next) } });
  },
  giveUp: async (tenant, key, cause) => {
    const data = { state: "failed", cause, nextAt: null };
    await prisma.notificationRow.updateMany({ where: keyOf(tenant, key), data });
  },
  giveUpBefore: async (tenant, before) => {
    const { count } = await prisma.notificationRow.updateMany({
      where: { tenant, state: "waiting", at: { lt: dateOfMoment(before) } },
      data: { state: "failed", cause: "too-late", nextAt: null },
    });
    return count;
  },
  dueCalls: (scope, question) => dueCalls(prisma, scope, question),
  markCalled: (scope, call) => markCalled(prisma, scope, call),
  ofDossier: async (scope, dossier) => {
    const rows = await prisma.$queryRaw<LineRow[]>`
      SELECT n.dossier, n.sequence, n.recipient, n.medium, n.event, n.at, n.address, n.state, n.sent_at, n.text, n.cause, n.called_at, n.called_by_name
      FROM notification n JOIN dossier d ON d.tenant = n.tenant AND d.id = n.dossier
      WHERE n.tenant = ${scope.tenant} AND n.dossier = ${dossier} AND ${scopeSql(scope)}
      ORDER BY n.sequence DESC, n.recipient DESC, n.medium DESC`;
    return rows.map(lineOf);
  },
});

type LineRow = Pick<
  NotificationLine,
  "dossier" | "sequence" | "medium" | "event" | "address" | "state" | "text" | "cause"
> & {
  readonly recipient: NotificationLine["to"];
  readonly at: Date;
  readonly sent_at: Date | null;
  readonly called_at: Date | null;
  readonly called_by_name: string | null;
};

const lineOf = ({ recipient, at, sent_at, called_at, called_by_name, ...row }: LineRow): NotificationLine => ({
  ...row,
  to: recipient,
  at: momentOfDate(at),
  sentAt: nullable(sent_at, momentOfDate),
  called: called_at && { at: momentOfDate(called_at), by: called_by_name ?? "" },
});
