import { DOSSIER_STATUSES, type DossierStatus, type ReadingScope } from "@motcua/domain";
import { Prisma, type PrismaClient } from "../../generated/client.ts";
import { heldSql, partSql, scopeSql } from "./scope-sql.ts";

const MOST_COUNTED = 1000;

/** Số hồ sơ by status, for the tabs of a queue: beyond a thousand nobody reads the number, and counting on would cost. */
export async function dossierCounts(
  prisma: PrismaClient,
  scope: ReadingScope,
): Promise<Readonly<Partial<Record<DossierStatus, number>>>> {
  const seen = scope.kind === "offices" ? [heldSql(scope), partSql(scope)] : [scopeSql(scope)];
  const some = seen.map(
    (each) => Prisma.sql`(SELECT FROM dossier d WHERE ${each} AND d.status = wanted.status LIMIT ${MOST_COUNTED})`,
  );
  const rows = await prisma.$queryRaw<{ status: DossierStatus; counted: number }[]>`
    SELECT wanted.status, counted.counted FROM unnest(${[...DOSSIER_STATUSES]}::text[]) AS wanted (status)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS counted FROM (SELECT FROM (${Prisma.join(some, " UNION ALL ")}) AS found LIMIT ${MOST_COUNTED}) AS capped
    ) AS counted
    WHERE counted.counted > 0`;
  return Object.fromEntries(rows.map(({ status, counted }) => [status, counted]));
}
