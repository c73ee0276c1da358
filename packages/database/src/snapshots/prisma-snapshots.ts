import type { Snapshots } from "@motcua/casework";
import type { FrozenMonth, KeptMonth, MonthHeading, ReportMonth } from "@motcua/domain";
import type { Prisma, PrismaClient } from "../../generated/client.ts";
import { jsonColumn } from "../json-column.ts";
import { dateOfMoment, momentOfDate } from "../moment-column.ts";
import { frozenMonthHash } from "./frozen-month-hash.ts";

/** Số liệu chốt tháng in PostgreSQL: added to, never altered. */
export function prismaSnapshots(prisma: PrismaClient): Snapshots {
  const read = (
    [tenant, unit, month]: Parameters<Snapshots["versions"]>,
    order: "asc" | "desc",
    take?: number,
  ): Promise<Row[]> =>
    prisma.frozenMonthRow.findMany({
      where: { tenant, unit, month },
      include: { published: true },
      orderBy: { version: order },
      ...(take !== undefined && { take }),
    });
  return {
    versions: async (...of) => (await read(of, "asc")).map(keptOf),
    latest: async (...of) => {
      const [row] = await read(of, "desc", 1);
      return row ? keptOf(row) : null;
    },
    headings: async (tenant, unit) => {
      const rows = await prisma.$queryRaw<HeadingRow[]>`
        SELECT f.month, f.version, f.hash, f.frozen_at, f.frozen_by, f.content -> 'frozenBy' ->> 'name' AS frozen_by_name, f.content -> 'corrects' AS corrects,
          p.published_at, p.published_by, p.published_by_name
        FROM frozen_month f LEFT JOIN month_publication p USING (tenant, unit, month, version)
        WHERE f.tenant = ${tenant} AND f.unit = ${unit} ORDER BY f.month DESC, f.version DESC`;
      return rows.map((row) => headingOfRow(row, { tenant, unit }));
    },
    keep: async (frozen) => {
      const { tenant, unit, month, version } = frozen;
      const hash = frozenMonthHash(frozen);
      const { count } = await prisma.frozenMonthRow.createMany({
        data: {
          tenant,
          unit,
          month,
          version,
          content: jsonColumn(frozen),
          hash,
          frozenAt: dateOfMoment(frozen.frozenAt),
          frozenBy: frozen.frozenBy.id,
        },
        skipDuplicates: true,
      });
      return count === 1 ? { frozen, hash, published: null } : null;
    },
    publish: async ({ tenant, unit, month, version }, { publishedAt, publishedBy }) => {
      const { count } = await prisma.monthPublicationRow.createMany({
        data: {
          tenant,
          unit,
          month,
          version,
          publishedAt: dateOfMoment(publishedAt),
          publishedBy: publishedBy.id,
          publishedByName: publishedBy.name,
        },
        skipDuplicates: true,
      });
      return count === 1;
    },
  };
}

type Row = Prisma.FrozenMonthRowGetPayload<{ include: { published: true } }>;

/** Only freezeMonth writes the content, so its word is taken for the type; a changed one is a fault and is not shown. */
function keptOf({ content, hash, published, ...row }: Row): KeptMonth {
  const frozen = content as unknown as FrozenMonth;
  if (frozenMonthHash(frozen) !== hash)
    throw new Error(`the figures of ${row.unit} for ${row.month}, version ${row.version}, were altered in the table`);
  return {
    frozen,
    hash,
    published: published && {
      publishedAt: momentOfDate(published.publishedAt),
      publishedBy: { id: published.publishedBy, name: published.publishedByName },
    },
  };
}

interface HeadingRow {
  readonly month: ReportMonth;
  readonly version: number;
  readonly hash: string;
  readonly frozen_at: Date;
  readonly frozen_by: string;
  readonly frozen_by_name: string;
  readonly corrects: MonthHeading["corrects"];
  readonly published_at: Date | null;
  readonly published_by: string | null;
  readonly published_by_name: string | null;
}

const headingOfRow = (
  { month, version, hash, corrects, ...row }: HeadingRow,
  of: Pick<MonthHeading, "tenant" | "unit">,
): MonthHeading => ({
  ...of,
  month,
  version,
  corrects,
  frozenAt: momentOfDate(row.frozen_at),
  frozenBy: { id: row.frozen_by, name: row.frozen_by_name },
  hash,
  published: row.published_at && {
    publishedAt: momentOfDate(row.published_at),
    publishedBy: { id: row.published_by ?? "", name: row.published_by_name ?? "" },
  },
});
