import type { DossierEvent } from "@motcua/domain";
import type { Prisma } from "../../generated/client.ts";
import type { EventPosition } from "../casebook/event-hash.ts";
import { eventOfRow, type EventColumns } from "../casebook/event-row.ts";
import type { PrismaTransaction } from "../prisma-client.ts";

/** An event with its place and hash, as stored. */
export interface StoredEvent {
  readonly position: EventPosition;
  readonly event: DossierEvent;
  readonly hash: string;
}

/** All that is stored of one dossier. */
export interface StoredDossier {
  readonly id: string;
  readonly events: readonly StoredEvent[];
  readonly row: Prisma.DossierRowGetPayload<object> | null;
  /** In the order of the events that used the seal. */
  readonly sealUses: readonly Prisma.SealUseGetPayload<object>[];
}

const AT_ONCE = 200;

/** Every dossier that any table of the tenant knows, a few hundred at a time. */
export async function* storedDossiers(tx: PrismaTransaction, tenant: string): AsyncGenerator<StoredDossier> {
  for (let ids = await idsAfter(tx, tenant, ""); ids.length > 0; ids = await idsAfter(tx, tenant, ids.at(-1)!)) {
    const events = Map.groupBy(await eventsOf(tx, tenant, ids), (each) => each.position.dossier);
    const rows = new Map(
      (await tx.dossierRow.findMany({ where: { tenant, id: { in: ids } } })).map((row) => [row.id, row]),
    );
    const uses = Map.groupBy(
      await tx.sealUse.findMany({ where: { tenant, dossier: { in: ids } }, orderBy: { sequence: "asc" } }),
      (use) => use.dossier,
    );
    for (const id of ids)
      yield { id, events: events.get(id) ?? [], row: rows.get(id) ?? null, sealUses: uses.get(id) ?? [] };
  }
}

async function idsAfter(tx: PrismaTransaction, tenant: string, last: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    (SELECT DISTINCT dossier AS id FROM dossier_event WHERE tenant = ${tenant} AND dossier > ${last} ORDER BY 1 LIMIT ${AT_ONCE})
    UNION (SELECT id FROM dossier WHERE tenant = ${tenant} AND id > ${last} ORDER BY 1 LIMIT ${AT_ONCE})
    UNION (SELECT dossier FROM seal_use WHERE tenant = ${tenant} AND dossier > ${last} ORDER BY 1 LIMIT ${AT_ONCE})
    ORDER BY 1 LIMIT ${AT_ONCE}`;
  return rows.map((row) => row.id);
}

async function eventsOf(tx: PrismaTransaction, tenant: string, ids: string[]): Promise<readonly StoredEvent[]> {
  const rows = await tx.$queryRaw<(EventPosition & EventColumns & { readonly hash: string })[]>`
    SELECT tenant, dossier, sequence, type, data, actor, place, at, previous_hash AS "previousHash", hash
    FROM dossier_event WHERE tenant = ${tenant} AND dossier = ANY(${ids}::text[]) ORDER BY dossier, sequence`;
  return rows.map((row) => ({
    position: { tenant: row.tenant, dossier: row.dossier, sequence: row.sequence, previousHash: row.previousHash },
    event: eventOfRow(row),
    hash: row.hash,
  }));
}
