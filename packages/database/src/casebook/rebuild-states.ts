import { replay, STATE_VERSION, type Dossier } from "@motcua/domain";
import { Prisma, type PrismaClient } from "../../generated/client.ts";
import { prismaClient, type PrismaTransaction } from "../prisma-client.ts";
import { columnsOf, writtenColumns } from "./dossier-columns.ts";
import { eventOfRow, type EventColumns } from "./event-row.ts";

/** Dossiers folded again in one transaction. */
const AT_ONCE = 100;

/** Longer than whoever rebuilds beside us, or still works, holds a dossier. */
const PATIENCE = { timeout: 120_000 } as const;

/** Kết quả dựng lại. */
export interface RebuiltStates {
  readonly rebuilt: number;
  /** Dossiers whose log does not fold: their rows stay as they were; audit:verify says what is wrong with them. */
  readonly unreadable: readonly string[];
}

/**
 * Dựng lại trạng thái hồ sơ: rows that an earlier version of the platform folded are folded again from their events,
 * a batch at a time. Broken off, it goes on where it stopped; with nothing to do it costs one look at an index.
 */
export async function rebuildStates(url: string): Promise<RebuiltStates> {
  const prisma = prismaClient(url, 1);
  try {
    return await rebuildAll(prisma);
  } finally {
    await prisma.$disconnect();
  }
}

type Key = Pick<Dossier, "tenant" | "id">;

async function rebuildAll(prisma: PrismaClient): Promise<RebuiltStates> {
  const unreadable: string[] = [];
  let rebuilt = 0;
  for (let last: Key | undefined = { tenant: "", id: "" }; last !== undefined;) {
    const after: Key = last;
    const batch = await prisma.$transaction((tx) => rebuildBatch(tx, after), PATIENCE);
    rebuilt += batch.rebuilt;
    unreadable.push(...batch.unreadable);
    last = batch.last;
  }
  return { rebuilt, unreadable };
}

async function rebuildBatch(tx: PrismaTransaction, after: Key): Promise<RebuiltStates & { readonly last?: Key }> {
  const found = await tx.$queryRaw<Key[]>`
    SELECT tenant, id FROM dossier WHERE state_version < ${STATE_VERSION} AND (tenant, id) > (${after.tenant}, ${after.id})
    ORDER BY tenant, id LIMIT ${AT_ONCE}`;
  const keys = await stillOld(tx, found);
  const logs = await logsOf(tx, keys);
  const unreadable: string[] = [];
  for (const key of keys) {
    const dossier = folded(key, logs.get(logKey(key)) ?? []);
    if (dossier)
      await tx.dossierRow.update({ where: { tenant_id: key }, data: written(dossier), select: { id: true } });
    else unreadable.push(key.id);
  }
  const last = found[AT_ONCE - 1];
  return { rebuilt: keys.length - unreadable.length, unreadable, ...(last && { last }) };
}

/** Locked: whoever starts beside us waits here for what the other is rebuilding, and goes on after it. */
const stillOld = (tx: PrismaTransaction, found: readonly Key[]): Promise<Key[]> =>
  found.length === 0
    ? Promise.resolve([])
    : tx.$queryRaw<Key[]>`
        SELECT tenant, id FROM dossier WHERE state_version < ${STATE_VERSION} AND (tenant, id) IN (${among(found)})
        ORDER BY tenant, id FOR UPDATE`;

const among = (keys: readonly Key[]): Prisma.Sql =>
  Prisma.join(keys.map(({ tenant, id }) => Prisma.sql`(${tenant}, ${id})`));

const written = (dossier: Dossier): Prisma.DossierRowUpdateInput => writtenColumns(columnsOf(dossier));

type EventRow = EventColumns & { readonly tenant: string; readonly dossier: string };

const logKey = ({ tenant, id }: Key): string => `${tenant}\n${id}`;

async function logsOf(tx: PrismaTransaction, keys: readonly Key[]): Promise<ReadonlyMap<string, readonly EventRow[]>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.$queryRaw<EventRow[]>`
    SELECT tenant, dossier, type, data, actor, place, at FROM dossier_event
    WHERE (tenant, dossier) IN (${among(keys)}) ORDER BY tenant, dossier, sequence`;
  return Map.groupBy(rows, ({ tenant, dossier }) => logKey({ tenant, id: dossier }));
}

function folded({ tenant, id }: Key, events: readonly EventRow[]): Dossier | null {
  try {
    return replay(id, tenant, events.map(eventOfRow));
  } catch {
    return null;
  }
}
