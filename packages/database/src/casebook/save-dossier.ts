import { dayOf } from "@motcua/domain";
import type { PrismaTransaction } from "../prisma-client.ts";
import { DossierMovedOn } from "./conflict.ts";
import { columnsOf, writtenColumns } from "./dossier-columns.ts";
import { changeText, eventRows, sealUseRows, type Appended } from "./event-rows.ts";
import { notificationRows } from "../notifications/notification-rows.ts";
import { nextNumber } from "./next-number.ts";

/** The channel on which a saved dossier is announced. */
export const CHANNEL = "motcua_dossier";

export interface Saving extends Appended {
  readonly procedureTitle: string;
}

/** Appends the events to the log and renews the row; returns the hash of the last event. */
export async function saveDossier(tx: PrismaTransaction, saving: Saving): Promise<string> {
  const { before, after } = saving;
  const rows = eventRows(saving);
  const headHash = rows.at(-1)!.hash;
  await writeRow(tx, saving, headHash);
  await tx.dossierEvent.createMany({ data: [...rows] });
  const uses = sealUseRows(saving);
  if (uses.length > 0) await tx.sealUse.createMany({ data: [...uses] });
  const notifications = notificationRows(saving);
  if (notifications.length > 0) await tx.notificationRow.createMany({ data: [...notifications] });
  if (before === null) {
    const { tenant, office, submittedAt } = after;
    await nextNumber(tx, { tenant, kind: "filing", scope: office, period: dayOf(submittedAt) });
  }
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${changeText(before, after)})`;
  return headHash;
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
