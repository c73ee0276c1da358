import type { HistoryQuestion, RecordedDossier } from "@motcua/casework";
import { momentAt, openingOf, type Dossier } from "@motcua/domain";
import { Prisma, type PrismaClient } from "../../generated/client.ts";
import { eventOfRow, type EventColumns } from "./event-row.ts";

/** Dossiers read at a time: few enough that whoever else is served waits no more than some 20 ms. */
const PAGE = 200;

interface StateRow {
  readonly id: string;
  readonly state: Dossier;
  readonly ended_at: Date | null;
}

/**
 * Quá trình của các hồ sơ trong kỳ, each once: first what is open, then what ended since the period began. A dossier that
 * ends while the open ones are read is met among the ended; one met twice is given once.
 */
export async function* dossierHistories(
  prisma: PrismaClient,
  tenant: string,
  question: HistoryQuestion,
): AsyncGenerator<RecordedDossier> {
  const open = new Set<string>();
  const among = reportedSql(tenant, question);
  for (let after: string | undefined = ""; after !== undefined;) {
    const rows: StateRow[] = await prisma.$queryRaw`
      SELECT d.id, d.state, d.ended_at FROM dossier d
      WHERE ${among} AND d.ended_at IS NULL AND d.id > ${after} ORDER BY d.id LIMIT ${PAGE}`;
    for (const { id } of rows) open.add(id);
    yield* withLogs(prisma, tenant, rows);
    after = rows[PAGE - 1]?.id;
  }
  for (
    let after: { readonly at: string; readonly id: string } | undefined = { at: openingOf(question.period), id: "" };
    after !== undefined;
  ) {
    const rows: StateRow[] = await prisma.$queryRaw`
      SELECT d.id, d.state, d.ended_at FROM dossier d
      WHERE ${among} AND d.ended_at IS NOT NULL AND (d.ended_at, d.id) > (${after.at}::timestamptz, ${after.id}) ORDER BY d.ended_at, d.id LIMIT ${PAGE}`;
    yield* withLogs(
      prisma,
      tenant,
      rows.filter(({ id }) => !open.has(id)),
    );
    const last = rows[PAGE - 1];
    after = last?.ended_at ? { at: last.ended_at.toISOString(), id: last.id } : undefined;
  }
}

/** What was filed by the end of the period, at the office or handed on by it since the period began. */
function reportedSql(tenant: string, { period, office }: HistoryQuestion): Prisma.Sql {
  const filed = Prisma.sql`d.tenant = ${tenant} AND d.submitted_at < ${momentAt(period.to, 1440)}::timestamptz`;
  if (office === undefined) return filed;
  return Prisma.sql`${filed} AND (d.office = ${office} OR d.id IN (
    SELECT e.dossier FROM dossier_event e WHERE e.tenant = ${tenant} AND e.type = 'transferred'
    AND e.at >= ${openingOf(period)}::timestamptz AND e.data ->> 'from' = ${office}))`;
}

async function* withLogs(
  prisma: PrismaClient,
  tenant: string,
  rows: readonly StateRow[],
): AsyncGenerator<RecordedDossier> {
  if (rows.length === 0) return;
  const events = await prisma.$queryRaw<(EventColumns & { readonly dossier: string })[]>`
    SELECT e.dossier, e.type, e.data, e.actor, e.place, e.at FROM dossier_event e
    WHERE e.tenant = ${tenant} AND e.dossier = ANY(${rows.map(({ id }) => id)}::text[]) ORDER BY e.dossier, e.sequence`;
  const logs = Map.groupBy(events, ({ dossier }) => dossier);
  for (const { id, state } of rows) yield { dossier: state, events: (logs.get(id) ?? []).map(eventOfRow) };
}
