import type { FrozenMonth } from "@motcua/domain";
import type { Prisma } from "../../generated/client.ts";
import { momentOfDate } from "../moment-column.ts";
import type { PrismaTransaction } from "../prisma-client.ts";
import { frozenMonthHash } from "../snapshots/frozen-month-hash.ts";
import type { MonthProblem } from "./audit-problem.ts";
import { orNull } from "./or-null.ts";

type Row = Prisma.FrozenMonthRowGetPayload<object>;

/** Holds each frozen month beside its hash and beside the version that it corrects, and each publication beside its figures. */
export async function checkMonths(tx: PrismaTransaction, tenant: string): Promise<readonly MonthProblem[]> {
  const problems: MonthProblem[] = [];
  const seen = new Set<string>();
  let before: Row | null = null;
  for (const key of await tx.frozenMonthRow.findMany({ where: { tenant }, select: KEY, orderBy: IN_ORDER })) {
    const row: Row = await tx.frozenMonthRow.findUniqueOrThrow({ where: { tenant_unit_month_version: key } });
    const earlier: Row | null = before?.unit === row.unit && before.month === row.month ? before : null;
    problems.push(...rowProblems(row, earlier));
    seen.add(nameOf(row));
    before = row;
  }
  const published = await tx.monthPublicationRow.findMany({ where: { tenant }, select: KEY, orderBy: IN_ORDER });
  return [
    ...problems,
    ...published
      .filter((each) => !seen.has(nameOf(each)))
      .map(({ unit, month, version }) => ({ code: "publication.without-month" as const, unit, month, version })),
  ];
}

const KEY = { tenant: true, unit: true, month: true, version: true } as const;
const IN_ORDER = [
  { unit: "asc" },
  { month: "asc" },
  { version: "asc" },
] satisfies Prisma.FrozenMonthRowOrderByWithRelationInput[];

const nameOf = ({ unit, month, version }: Pick<Row, "unit" | "month" | "version">): string =>
  JSON.stringify([unit, month, version]);

function rowProblems(row: Row, earlier: Row | null): readonly MonthProblem[] {
  const { unit, month, version } = row;
  const at = { unit, month, version };
  const frozen = row.content as unknown as FrozenMonth;
  if (orNull(() => isWhole(row, frozen)) !== true) return [{ code: "month.changed", ...at }];
  const isNext = version === (earlier?.version ?? 0) + 1;
  return isNext && (frozen.corrects?.hash ?? null) === (earlier?.hash ?? null)
    ? []
    : [{ code: "month.link-broken", ...at }];
}

/** Whether the hash is that of the content, and the columns say what the content says. */
const isWhole = ({ tenant, unit, month, version, hash, ...row }: Row, frozen: FrozenMonth): boolean =>
  frozenMonthHash(frozen) === hash &&
  frozen.tenant === tenant &&
  frozen.unit === unit &&
  frozen.month === month &&
  frozen.version === version &&
  frozen.frozenAt === momentOfDate(row.frozenAt) &&
  frozen.frozenBy.id === row.frozenBy;
