import type { Casebook } from "@motcua/casework";
import type { Dossier } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";
import { changeEach } from "../batch/change-each.ts";
import { momentOfDate } from "../moment-column.ts";
import { dossierCounts } from "./dossier-counts.ts";
import { dossierHistories } from "./dossier-histories.ts";
import { dossierLines, dossierPage } from "./dossier-page.ts";
import { eventOfRow, type EventColumns } from "./event-row.ts";
import { followDossier } from "./follow-dossier.ts";
import { openClocks, openDossiers } from "./open-dossiers.ts";
import { prismaTransaction, type RowTexts } from "./prisma-transaction.ts";
import { scopeSql } from "./scope-sql.ts";
import { sealedStanding } from "./sealed-standing.ts";
import { transact } from "./transact.ts";

/** Sổ hồ sơ in PostgreSQL. */
export const prismaCasebook = (prisma: PrismaClient, texts: RowTexts): Casebook => ({
  transact: (tenant, work) => transact(prisma, (tx) => work(prismaTransaction(tx, { tenant, texts }))),
  one: async (scope, id) => {
    const [row] = await prisma.$queryRaw<
      { state: Dossier }[]
    >`SELECT d.state FROM dossier d WHERE ${scopeSql(scope)} AND d.id = ${id}`;
    return row?.state ?? null;
  },
  events: async (scope, id) => {
    const rows = await prisma.$queryRaw<EventColumns[]>`
      SELECT e.type, e.data, e.actor, e.place, e.at FROM dossier d JOIN dossier_event e ON e.tenant = d.tenant AND e.dossier = d.id
      WHERE ${scopeSql(scope)} AND d.id = ${id} ORDER BY e.sequence`;
    return rows.map(eventOfRow);
  },
  page: (scope, question) => dossierPage(prisma, scope, question),
  lines: (scope, ids) => dossierLines(prisma, scope, ids),
  counts: (scope) => dossierCounts(prisma, scope),
  histories: (tenant, question) => dossierHistories(prisma, tenant, question),
  openDossiers: (tenant) => openDossiers(prisma, tenant),
  openClocks: (tenant) => openClocks(prisma, tenant),
  changeEach: changeEach(prisma, texts),
  standingOf: (tenant, sha256) => sealedStanding(prisma, tenant, sha256),
  follow: (tenant, code) => followDossier(prisma, { tenant, code, texts }),
  beginSealing: async (tenant, { dossier, step, inputSha256, at }) => {
    const [row] = await prisma.$queryRaw<{ at: Date }[]>`
      INSERT INTO sealing_intent AS begun (tenant, dossier, step, input_sha256, at) VALUES (${tenant}, ${dossier}, ${step}, ${inputSha256}, ${at}::timestamptz)
      ON CONFLICT (tenant, dossier, step, input_sha256) DO UPDATE SET at = begun.at
      RETURNING at`;
    return momentOfDate(row!.at);
  },
});
