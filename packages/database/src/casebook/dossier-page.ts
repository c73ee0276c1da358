import type { DossierLine, DossierPage, PageQuestion } from "@motcua/casework";
import { DOSSIER_STATUSES, type ReadingScope } from "@motcua/domain";
import { Prisma, type PrismaClient } from "../../generated/client.ts";
import { momentOfDate, nullable } from "../moment-column.ts";
import { cursorText, parseCursor, type PageCursor } from "./page-cursor.ts";
import { scopeSql } from "./scope-sql.ts";
import { textSql } from "./text-sql.ts";

const MOST_LINES = 200;

/** The keys of both orders; the index `dossier_queue_by_due` has the first word for word. */
const ORDERS = {
  due: {
    by: Prisma.sql`COALESCE(d.late_from, 'infinity'::timestamptz), d.submitted_at, d.id`,
    after: ({ lateFrom, submittedAt, id }: PageCursor) =>
      Prisma.sql`(COALESCE(d.late_from, 'infinity'::timestamptz), d.submitted_at, d.id) > (${lateFrom ?? "infinity"}::timestamptz, ${submittedAt}::timestamptz, ${id})`,
  },
  newest: {
    by: Prisma.sql`d.submitted_at DESC, d.id DESC`,
    after: ({ submittedAt, id }: PageCursor) =>
      Prisma.sql`(d.submitted_at, d.id) < (${submittedAt}::timestamptz, ${id})`,
  },
} as const;

/** Một trang danh sách hồ sơ that the scope may see. */
export async function dossierPage(
  prisma: PrismaClient,
  scope: ReadingScope,
  question: PageQuestion,
): Promise<DossierPage> {
  const size = Math.min(Math.max(1, question.size), MOST_LINES);
  const rows = await prisma.$queryRaw<LineRow[]>(pageSql(scope, { ...question, size: size + 1 }));
  const lines = rows.slice(0, size).map(lineOf);
  const last = lines.at(-1);
  return rows.length > size && last ? { lines, next: cursorText(last) } : { lines };
}

function pageSql(scope: ReadingScope, question: PageQuestion): Prisma.Sql {
  const statuses = [...(question.statuses ?? DOSSIER_STATUSES)];
  const order = ORDERS[question.order];
  if (scope.kind !== "offices" || question.text !== undefined) {
    return linesSql(scope, question, Prisma.sql`d.status = ANY(${statuses}::text[])`);
  }
  // One short index scan for each office and status, merged: a queue costs the same over ten dossiers and ten million.
  return Prisma.sql`
    SELECT d.* FROM unnest(${[...scope.offices]}::text[]) AS lane (office) CROSS JOIN unnest(${statuses}::text[]) AS wanted (status)
    CROSS JOIN LATERAL (${linesSql(scope, question, Prisma.sql`d.office = lane.office AND d.status = wanted.status`)}) AS d
    ORDER BY ${order.by} LIMIT ${question.size}`;
}

function linesSql(scope: ReadingScope, { order, after, text, size }: PageQuestion, among: Prisma.Sql): Prisma.Sql {
  const cursor = after === undefined ? null : parseCursor(after);
  const conditions = [
    scopeSql(scope),
    among,
    ...(cursor ? [ORDERS[order].after(cursor)] : []),
    ...(text === undefined ? [] : [textSql(text, scope)]),
  ];
  return Prisma.sql`
    SELECT d.id, d.code, d.tracking_code, d.status, d.procedure, d.procedure_title, d.owner_name, d.channel, d.submitted_at, d.received_at, d.due_at, d.late_from
    FROM dossier d WHERE ${Prisma.join(conditions, " AND ")} ORDER BY ${ORDERS[order].by} LIMIT ${size}`;
}

interface LineRow {
  readonly id: string;
  readonly code: string | null;
  readonly tracking_code: string;
  readonly status: DossierLine["status"];
  readonly procedure: string;
  readonly procedure_title: string;
  readonly owner_name: string;
  readonly channel: DossierLine["channel"];
  readonly submitted_at: Date;
  readonly received_at: Date | null;
  readonly due_at: Date | null;
  readonly late_from: Date | null;
}

const lineOf = (row: LineRow): DossierLine => ({
  id: row.id,
  code: row.code,
  trackingCode: row.tracking_code,
  status: row.status,
  procedure: row.procedure,
  procedureTitle: row.procedure_title,
  ownerName: row.owner_name,
  channel: row.channel,
  submittedAt: momentOfDate(row.submitted_at),
  receivedAt: nullable(row.received_at, momentOfDate),
  dueAt: nullable(row.due_at, momentOfDate),
  lateFrom: nullable(row.late_from, momentOfDate),
});
