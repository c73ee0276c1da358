import type { Casebook, KeptSignature } from "@motcua/casework";
import type { Dossier } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";
import { changeEach } from "../batch/change-each.ts";
import { handOversOf } from "../seals/hand-over-row.ts";
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
  handOvers: (tenant, seal) => handOversOf(prisma, tenant, seal),
  follow: (tenant, code) => followDossier(prisma, { tenant, code, texts }),
  keepSignature: async (tenant, { dossier, step, inputSha256 }, { made, lost = null }) => {
    const kept = JSON.stringify(made);
    const [row] = await prisma.$queryRaw<{ kept: KeptSignature }[]>`
      INSERT INTO sealing_intent AS before (tenant, dossier, step, input_sha256, at, kept)
      VALUES (${tenant}, ${dossier}, ${step}, ${inputSha256}, ${made.at}::timestamptz, ${kept}::jsonb)
      ON CONFLICT (tenant, dossier, step, input_sha256) DO UPDATE
      SET kept = CASE WHEN before.kept IS NULL OR before.kept->'file'->>'sha256' = ${lost} THEN EXCLUDED.kept ELSE before.kept END,
          at = CASE WHEN before.kept IS NULL OR before.kept->'file'->>'sha256' = ${lost} THEN EXCLUDED.at ELSE before.at END
      RETURNING kept`;
    return row!.kept;
  },
});
