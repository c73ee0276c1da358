import { setTimeout as pause } from "node:timers/promises";
import { refuse, type ChangedMeanwhile, type Result } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";
import type { PrismaTransaction } from "../prisma-client.ts";
import { conflictOf } from "./conflict.ts";

const MOST_TRIES = 3;

/** Rendering a result happens inside; a queue of 200 receptions at one desk waits its turn. */
const PATIENCE = { isolationLevel: "ReadCommitted", maxWait: 20_000, timeout: 30_000 } as const;

/** All of the work is saved, or nothing: a refusal takes back what was written, numbers included. */
export async function transact<T, R>(
  prisma: PrismaClient,
  work: (tx: PrismaTransaction) => Promise<Result<T, R>>,
): Promise<Result<T, R | ChangedMeanwhile>> {
  for (let tries = 1; ; tries += 1) {
    const outcome: { refused?: Result<T, R> } = {};
    try {
      return await prisma.$transaction(async (tx) => {
        const result = await work(tx);
        if (result.ok) return result;
        outcome.refused = result;
        throw new Error("refused: roll back");
      }, PATIENCE);
    } catch (error) {
      if (outcome.refused) return outcome.refused;
      const conflict = conflictOf(error);
      if (conflict === null) throw error;
      if (conflict === "lost" || tries === MOST_TRIES) return refuse({ code: "dossier.changed-meanwhile" });
      await pause(tries * 15);
    }
  }
}
