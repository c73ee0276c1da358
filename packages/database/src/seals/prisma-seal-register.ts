import type { SealRegister, SealUseLine } from "@motcua/casework";
import { Prisma, type PrismaClient } from "../../generated/client.ts";
import { accountOf, WITH_POSTS } from "../accounts/prisma-staff.ts";
import { staffActor } from "../accounts/staff-account.ts";
import { momentOfDate } from "../moment-column.ts";
import { rowOfHandOver } from "./hand-over-row.ts";
import { parseUseCursor, useCursorText } from "./use-cursor.ts";

const MOST_LINES = 100;

/** Sổ quản lý con dấu in PostgreSQL. */
export const prismaSealRegister = (prisma: PrismaClient): SealRegister => ({
  record: async (handOver) => {
    const { count } = await prisma.sealHandOverRow.createMany({
      data: [rowOfHandOver(handOver)],
      skipDuplicates: true,
    });
    return count === 1;
  },
  uses: async (tenant, { seal, after, size }) => {
    const most = Math.min(Math.max(1, size), MOST_LINES);
    const cursor = after === undefined ? null : parseUseCursor(after);
    const before = cursor
      ? Prisma.sql`AND (u.at, u.dossier, u.sequence) < (${cursor.at}::timestamptz, ${cursor.dossier}, ${cursor.sequence}::int)`
      : Prisma.empty;
    const rows = await prisma.$queryRaw<UseRow[]>`
      SELECT u.at, u.dossier, u.sequence, d.code, u.used_by, u.used_by_name, u.sealed_sha256
      FROM seal_use u LEFT JOIN dossier d ON d.tenant = u.tenant AND d.id = u.dossier
      WHERE u.tenant = ${tenant} AND u.seal = ${seal} ${before}
      ORDER BY u.at DESC, u.dossier DESC, u.sequence DESC LIMIT ${most + 1}`;
    const page = rows.slice(0, most);
    const last = page.at(-1);
    const lines = page.map(lineOf);
    return rows.length > most && last
      ? { lines, next: useCursorText({ ...last, at: momentOfDate(last.at) }) }
      : { lines };
  },
  clerksAt: async (tenant, office) => {
    const rows = await prisma.staffAccountRow.findMany({
      where: { tenant, isActive: true, posts: { some: { role: "clerk", office } } },
      include: WITH_POSTS,
      orderBy: { id: "asc" },
    });
    return rows.map((row) => staffActor(accountOf(row)));
  },
  namesOf: async (tenant, accounts) => {
    const rows = await prisma.staffAccountRow.findMany({
      where: { tenant, id: { in: [...accounts] } },
      select: { id: true, name: true },
    });
    return new Map(rows.map(({ id, name }) => [id, name]));
  },
});

interface UseRow {
  readonly at: Date;
  readonly dossier: string;
  readonly sequence: number;
  readonly code: string | null;
  readonly used_by: string;
  readonly used_by_name: string;
  readonly sealed_sha256: string;
}

const lineOf = ({ at, dossier, code, ...row }: UseRow): SealUseLine => ({
  at: momentOfDate(at),
  dossier,
  code,
  by: { id: row.used_by, name: row.used_by_name },
  sha256: row.sealed_sha256,
});
