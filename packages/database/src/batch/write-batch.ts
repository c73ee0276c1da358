import type { Dossier } from "@motcua/domain";
import { DossierMovedOn } from "../casebook/conflict.ts";
import { columnsOf, writtenColumns } from "../casebook/dossier-columns.ts";
import type { RowTexts } from "../casebook/prisma-transaction.ts";
import type { PrismaTransaction } from "../prisma-client.ts";
import type { BatchedDossier } from "./batched-dossier.ts";
import { byColumn } from "./column-name.ts";

/** Writes a batch in four statements, however many dossiers it holds: PostgreSQL takes the rows from one JSON text. */
export async function writeBatch(
  tx: PrismaTransaction,
  dossiers: readonly BatchedDossier[],
  texts: RowTexts,
): Promise<void> {
  const rowsOf = (those: readonly BatchedDossier[]) => those.map((each) => byColumn(rowOf(each, texts)));
  const known = dossiers.filter(({ storedSequence }) => storedSequence > 0);
  await renewAll(tx, known, rowsOf(known));
  await insertAll(tx, "dossier", rowsOf(dossiers.filter(({ storedSequence }) => storedSequence === 0)));
  await insertAll(tx, "dossier_event", dossiers.flatMap(({ events }) => events).map(byColumn));
  await insertAll(tx, "seal_use", dossiers.flatMap(({ sealUses }) => sealUses).map(byColumn));
}

type Row = Readonly<Record<string, unknown>>;

function rowOf({ state, headHash }: BatchedDossier, texts: RowTexts) {
  const procedureTitle = texts.procedureTitle(state.tenant, state.procedure, state.procedureVersion);
  return { ...writtenColumns(columnsOf(state)), procedureTitle, headHash };
}

type Key = Pick<Dossier, "tenant" | "id">;

const keyOf = ({ tenant, id }: Key): string => `${tenant}\n${id}`;

/** Every row must still be the one that was decided on. */
async function renewAll(tx: PrismaTransaction, known: readonly BatchedDossier[], rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsIn(rows).filter((name) => name !== '"tenant"' && name !== '"id"');
  // Columns are the schema's own names; only the JSON and the sequences come from outside.
  const renewed = await tx.$queryRawUnsafe<Key[]>(
    `UPDATE "dossier" AS d SET (${columns.join(", ")}) = ROW(${columns.map((name) => `r.${name}`).join(", ")})
     FROM jsonb_populate_recordset(NULL::"dossier", $1::jsonb) AS r
     JOIN unnest($2::text[], $3::text[], $4::int[]) AS stored(tenant, id, sequence) ON stored.tenant = r.tenant AND stored.id = r.id
     WHERE d.tenant = r.tenant AND d.id = r.id AND d.sequence = stored.sequence RETURNING d.tenant, d.id`,
    JSON.stringify(rows),
    known.map(({ state }) => state.tenant),
    known.map(({ state }) => state.id),
    known.map(({ storedSequence }) => storedSequence),
  );
  const done = new Set(renewed.map(keyOf));
  const moved = known.find(({ state }) => !done.has(keyOf(state)));
  if (moved) throw new DossierMovedOn(moved.state.id);
}

/** Inserts rows in one statement; they all have the columns of the first. */
export async function insertAll(
  tx: PrismaTransaction,
  table: "dossier" | "dossier_event" | "seal_use" | "notification",
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsIn(rows).join(", ");
  // Table and columns are the schema's own names; only the JSON comes from outside.
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    JSON.stringify(rows),
  );
}

const columnsIn = (rows: readonly Row[]): readonly string[] => Object.keys(rows[0]!).map((name) => `"${name}"`);
