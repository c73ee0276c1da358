import type { DossierLine, DossierPage, PageQuestion } from "@motcua/casework";
import { DOSSIER_STATUSES, type ReadingScope } from "@motcua/domain";
import { Prisma, type PrismaClient } from "../../generated/client.ts";
import { momentOfDate, nullable } from "../moment-column.ts";
import { cursorText, parseCursor, type PageCursor } from "./page-cursor.ts";
import { heldSql, partSql, scopeSql, type OfficesScope } from "./scope-sql.ts";
import { textSql } from "./text-sql.ts";

const MOST_LINES = 200;

const LINE = Prisma.sql`d.id, d.sequence, d.code, d.tracking_code, d.status, d.procedure, d.procedure_title, d.owner_name, d.channel, d.submitted_at, d.received_at, d.due_at, d.late_from`;

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

/** Dòng của các hồ sơ này, in their order, as far as the scope sees them. */
export async function dossierLines(
  prisma: PrismaClient,
  scope: ReadingScope,
  ids: readonly string[],
): Promise<readonly DossierLine[]> {
  const rows = await prisma.$queryRaw<LineRow[]>`
    SELECT ${LINE} FROM dossier d WHERE ${scopeSql(scope)} AND d.id = ANY(${[...ids]}::text[])`;
  const lines = new Map(rows.map((row) => [row.id, lineOf(row)]));
  return ids.flatMap((id) => lines.get(id) ?? []);
}

function pageSql(scope: ReadingScope, question: PageQuestion): Prisma.Sql {
  const statuses = [...(question.statuses ?? DOSSIER_STATUSES)];
  const order = ORDERS[question.order];
  const { text } = question;
  const wanted = Prisma.sql`d.status = ANY(${statuses}::text[])`;
  const searched = (offices: readonly string[]) => (text === undefined ? [] : [textSql(text, scope.tenant, offices)]);
  if (scope.kind !== "offices") return linesSql(question, [scopeSql(scope), wanted, ...searched([])]);
  // What others hold is little: it is sorted; what the offices hold is not, and merged.
  const parts = linesSql(question, [partSql(scope), wanted, ...searched([])]);
  return Prisma.sql`
    SELECT d.* FROM ((${heldLines(scope, question, { statuses, searched: searched(scope.offices) })}) UNION ALL (${parts})) AS d
    ORDER BY ${order.by} LIMIT ${question.size}`;
}

function heldLines(
  scope: OfficesScope,
  question: PageQuestion,
  { statuses, searched }: { readonly statuses: readonly string[]; readonly searched: readonly Prisma.Sql[] },
): Prisma.Sql {
  if (searched.length > 0)
    return linesSql(question, [heldSql(scope), Prisma.sql`d.status = ANY(${statuses}::text[])`, ...searched]);
  const lane = Prisma.sql`d.office = lane.office AND d.status = wanted.status`;
  // One short index scan for each office and status, merged: a queue costs the same over ten dossiers and ten million.
  return Prisma.sql`
    SELECT d.* FROM unnest(${[...scope.offices]}::text[]) AS lane (office) CROSS JOIN unnest(${statuses}::text[]) AS wanted (status)
    CROSS JOIN LATERAL (${linesSql(question, [heldSql(scope), lane])}) AS d
    ORDER BY ${ORDERS[question.order].by} LIMIT ${question.size}`;
}

function linesSql({ order, after, size }: PageQuestion, among: readonly Prisma.Sql[]): Prisma.Sql {
  const cursor = after === undefined ? null : parseCursor(after);
  const conditions = [...among, ...(cursor ? [ORDERS[order].after(cursor)] : [])];
  return Prisma.sql`
    SELECT ${LINE} FROM dossier d WHERE ${Prisma.join(conditions, " AND ")} ORDER BY ${ORDERS[order].by} LIMIT ${size}`;
}

interface LineRow {
  readonly id: string;
  readonly sequence: number;
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
  sequence: row.sequence,
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
