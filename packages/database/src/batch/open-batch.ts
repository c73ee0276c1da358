import type { Snapshots, Transaction } from "@motcua/casework";
import type { RowTexts } from "../casebook/prisma-transaction.ts";
import { prismaClient } from "../prisma-client.ts";
import { prismaSnapshots } from "../snapshots/prisma-snapshots.ts";
import { batchCasebook, type BatchCasebook } from "./batch-casebook.ts";

export interface Batch extends BatchCasebook {
  readonly snapshots: Snapshots;
  /** Writes what is held, then lets the database go. */
  readonly close: () => Promise<void>;
}

export interface BatchOptions extends RowTexts {
  readonly url: string;
  /** Where drafts are found, if what is brought in is filed from drafts. */
  readonly filing?: Pick<Transaction, "findDraft" | "markDraftFiled">;
}

/** Opens a database for bringing in many dossiers. Nobody is told of each: who has a list open sees them at the next look. */
export function openBatch({ url, filing, ...texts }: BatchOptions): Batch {
  const prisma = prismaClient(url, 2);
  const batch = batchCasebook(prisma, { texts, ...(filing && { filing }) });
  return {
    ...batch,
    snapshots: prismaSnapshots(prisma),
    close: async () => {
      await batch.flush();
      await prisma.$disconnect();
    },
  };
}
