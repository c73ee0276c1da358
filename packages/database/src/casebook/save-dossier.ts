import { dayOf, type Dossier, type DossierEvent } from "@motcua/domain";
import type { PrismaTransaction } from "../prisma-client.ts";
import { dateOfMoment } from "../moment-column.ts";
import { DossierMovedOn } from "./conflict.ts";
import { columnsOf, writtenColumns } from "./dossier-columns.ts";
import { rowOfEvent } from "./event-row.ts";
import { nextNumber } from "./next-number.ts";

/** The channel on which a saved dossier is announced. */
export const CHANNEL = "motcua_dossier";

export interface Saving {
  readonly before: Dossier | null;
  readonly events: readonly DossierEvent[];
  readonly after: Dossier;
  readonly procedureTitle: string;
  /** Hash of the last event before these. */
  readonly headHash: string;
}

/** Appends the events to the log and renews the row; returns the hash of the last event. */
export async function saveDossier(tx: PrismaTransaction, saving: Saving): Promise<string> {
  const { before, events, after } = saving;
  const { tenant, id: dossier } = after;
  if (events.length === 0 || after.sequence !== (before?.sequence ?? 0) + events.length)
    throw new Error(`the events do not lead to dossier ${dossier}`);
  const rows = chained(saving);
  const headHash = rows.at(-1)!.hash;
  await writeRow(tx, saving, headHash);
  await tx.dossierEvent.createMany({ data: rows });
  await writeSealUses(tx, saving);
  if (before === null)
    await nextNumber(tx, { tenant, kind: "filing", scope: after.office, period: dayOf(after.submittedAt) });
  const { office, status, account } = after;
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${JSON.stringify({ tenant, office, dossier, status, account })})`;
  return headHash;
}

function chained({ before, events, after, headHash }: Saving) {
  let previousHash = headHash;
  return events.map((event, index) => {
    const row = rowOfEvent(
      { tenant: after.tenant, dossier: after.id, sequence: (before?.sequence ?? 0) + index + 1, previousHash },
      event,
    );
    previousHash = row.hash;
    return row;
  });
}

/** The row goes first: whoever comes second waits for it, or meets its key. */
async function writeRow(
  tx: PrismaTransaction,
  { before, after, procedureTitle }: Saving,
  headHash: string,
): Promise<void> {
  const row = { ...writtenColumns(columnsOf(after)), procedureTitle, headHash };
  if (before === null) {
    await tx.dossierRow.create({ data: row, select: { id: true } });
    return;
  }
  const { count } = await tx.dossierRow.updateMany({
    where: { tenant: after.tenant, id: after.id, sequence: before.sequence },
    data: row,
  });
  if (count !== 1) throw new DossierMovedOn(after.id);
}

async function writeSealUses(tx: PrismaTransaction, { before, events, after }: Saving): Promise<void> {
  for (const [index, event] of events.entries()) {
    if (event.type !== "sealed") continue;
    await tx.sealUse.create({
      data: {
        tenant: after.tenant,
        dossier: after.id,
        sequence: (before?.sequence ?? 0) + index + 1,
        seal: event.data.sealId,
        usedBy: event.actor.id,
        usedByName: event.actor.name,
        at: dateOfMoment(event.at),
        sealedSha256: event.data.file.sha256,
      },
    });
  }
}
