import type { Transaction } from "@motcua/casework";
import type { Dossier } from "@motcua/domain";
import { draftOf, UPLOADED_FIRST } from "../drafts/draft-row.ts";
import { dateOfMoment } from "../moment-column.ts";
import type { PrismaTransaction } from "../prisma-client.ts";
import { handOversOf } from "../seals/hand-over-row.ts";
import { FIRST_PREVIOUS_HASH } from "./event-hash.ts";
import { nextNumber } from "./next-number.ts";
import { saveDossier } from "./save-dossier.ts";

/** Titles that the row carries for its lists, as the tenant's pack and the catalogue have them. */
export interface RowTexts {
  readonly procedureTitle: (tenant: string, code: string, version: string) => string;
  readonly officeName: (tenant: string, office: string) => string;
}

/** One transaction over a tenant's casebook. */
export function prismaTransaction(
  tx: PrismaTransaction,
  { tenant, texts }: { readonly tenant: string; readonly texts: RowTexts },
): Transaction {
  /** Head hashes of the dossiers that this transaction holds locked. */
  const heads = new Map<string, string>();

  async function lock(id: string): Promise<Dossier | null> {
    const [row] = await tx.$queryRaw<{ state: Dossier; headHash: string }[]>`
      SELECT state, head_hash AS "headHash" FROM dossier WHERE tenant = ${tenant} AND id = ${id} FOR UPDATE`;
    if (row) heads.set(id, row.headHash);
    return row?.state ?? null;
  }

  return {
    find: lock,
    save: async (before, events, after) => {
      if (after.tenant !== tenant) throw new Error(`a dossier of ${after.tenant} in a transaction of ${tenant}`);
      if (before && !heads.has(after.id)) await lock(after.id);
      const headHash = heads.get(after.id) ?? FIRST_PREVIOUS_HASH;
      const procedureTitle = texts.procedureTitle(tenant, after.procedure, after.procedureVersion);
      heads.set(after.id, await saveDossier(tx, { before, events, after, procedureTitle, headHash }));
    },
    nextDossierNumber: (unitCode, on) => nextNumber(tx, { tenant, kind: "dossier", scope: unitCode, period: on }),
    nextResultNumber: (agency, year) => nextNumber(tx, { tenant, kind: "result", scope: agency, period: String(year) }),
    nextReceiptNumber: (office, year) =>
      nextNumber(tx, { tenant, kind: "receipt", scope: office, period: String(year) }),
    handOvers: (seal) => handOversOf(tx, tenant, seal),
    findDraft: async (id) => {
      // Locked, so that two clicks on “submit” come one after the other.
      await tx.$executeRaw`SELECT 1 FROM draft WHERE tenant = ${tenant} AND id = ${id} FOR UPDATE`;
      const row = await tx.draftRow.findUnique({ where: { tenant_id: { tenant, id } } });
      return (
        row &&
        draftOf(
          row,
          await tx.uploadRow.findMany({
            where: { tenant, account: row.account, draft: id },
            orderBy: [...UPLOADED_FIRST],
          }),
        )
      );
    },
    markDraftFiled: async (id, at) => {
      await tx.draftRow.update({
        where: { tenant_id: { tenant, id } },
        data: { filedAt: dateOfMoment(at) },
        select: { id: true },
      });
    },
  };
}
