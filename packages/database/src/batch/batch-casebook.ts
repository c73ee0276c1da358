import type { Casebook, KeptSignature, Transaction } from "@motcua/casework";
import { dayOf, isInScope, type Dossier, type RecordedHandOver, type Result } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";
import { columnsOf } from "../casebook/dossier-columns.ts";
import type { NumberSeries } from "../casebook/next-number.ts";
import { prismaCasebook } from "../casebook/prisma-casebook.ts";
import type { RowTexts } from "../casebook/prisma-transaction.ts";
import { batchCounters, writeNumbers } from "./batch-counters.ts";
import { appended, isUnwritten, storedDossier, type BatchedDossier } from "./batched-dossier.ts";
import { writeBatch } from "./write-batch.ts";

/** A casebook that saves many acts in one transaction: to bring in a year of dossiers, not to serve people. */
export interface BatchCasebook {
  readonly casebook: Casebook;
  /** Writes what is held; all of it or nothing. Another writer of the same dossiers or numbers makes it fail. */
  readonly flush: () => Promise<void>;
}

interface Options {
  readonly texts: RowTexts;
  /** Dossiers held before they are written by themselves. */
  readonly most?: number;
  /** Where drafts are found, if what is brought in is filed from drafts. */
  readonly filing?: Pick<Transaction, "findDraft" | "markDraftFiled">;
}

const NO_DRAFTS: NonNullable<Options["filing"]> = {
  findDraft: () => Promise.resolve(null),
  markDraftFiled: () => Promise.resolve(),
};

const PATIENCE = { maxWait: 20_000, timeout: 300_000 } as const;

/** Ghi sổ theo lô: the same acts and the same log, hash by hash, as one by one. */
export function batchCasebook(
  prisma: PrismaClient,
  { texts, most = 1000, filing = NO_DRAFTS }: Options,
): BatchCasebook {
  let held = new Map<string, BatchedDossier>();
  /** What is being written while the next acts go on. */
  let leaving: ReadonlyMap<string, BatchedDossier> = new Map();
  let writing: Promise<void> = Promise.resolve();
  const signatures = new Map<string, KeptSignature>();
  /** Read once while a batch is held: nothing that is brought in is handed over meanwhile. */
  const handOvers = new Map<string, Promise<readonly RecordedHandOver[]>>();
  const counters = batchCounters(prisma);
  const stored = prismaCasebook(prisma, texts);
  const keyOf = (tenant: string, id: string): string => `${tenant}\n${id}`;

  async function handOversIn(tenant: string, seal?: string): Promise<readonly RecordedHandOver[]> {
    const all = handOvers.get(tenant) ?? stored.handOvers(tenant);
    handOvers.set(tenant, all);
    return seal === undefined ? all : (await all).filter((each) => each.seal === seal);
  }

  async function load(tenant: string, id: string): Promise<BatchedDossier | null> {
    const key = keyOf(tenant, id);
    const inHand = held.get(key);
    if (inHand) return inHand;
    const left = leaving.get(key);
    if (left) return storedDossier(left.state, left.headHash);
    const row = await prisma.dossierRow.findUnique({
      where: { tenant_id: { tenant, id } },
      select: { state: true, headHash: true },
    });
    return row && storedDossier(row.state as unknown as Dossier, row.headHash);
  }

  /** Begins to write what is held, after what was held before. Once a writing has failed, every later one does. */
  async function write(): Promise<void> {
    await writing;
    leaving = held;
    held = new Map();
    signatures.clear();
    handOvers.clear();
    const unwritten = [...leaving.values()].filter(isUnwritten);
    const taken = counters.hand();
    writing = prisma.$transaction(async (tx) => {
      await writeNumbers(tx, taken);
      await writeBatch(tx, unwritten, texts);
    }, PATIENCE);
    // Who waits for it next learns of a failure.
    writing.catch(() => {});
  }

  async function flush(): Promise<void> {
    await write();
    await writing;
    leaving = new Map();
    counters.forget();
  }

  async function transact<T, R>(
    tenant: string,
    work: (tx: Transaction) => Promise<Result<T, R>>,
  ): Promise<Result<T, R>> {
    if (held.size >= most) await write();
    const staged = new Map<string, BatchedDossier>();
    const taken: NumberSeries[] = [];
    const next = (series: NumberSeries): Promise<number> => {
      taken.push(series);
      return counters.next(series);
    };
    const find = async (id: string): Promise<BatchedDossier | null> => staged.get(id) ?? (await load(tenant, id));
    const result = await work({
      find: async (id) => (await find(id))?.state ?? null,
      save: async (before, events, after) => {
        if (after.tenant !== tenant) throw new Error(`a dossier of ${after.tenant} in a transaction of ${tenant}`);
        staged.set(after.id, appended(before && (await find(before.id)), events, after));
        if (before === null)
          await next({ tenant, kind: "filing", scope: after.office, period: dayOf(after.submittedAt) });
      },
      nextDossierNumber: (unitCode, on) => next({ tenant, kind: "dossier", scope: unitCode, period: on }),
      nextResultNumber: (agency, year) => next({ tenant, kind: "result", scope: agency, period: String(year) }),
      nextReceiptNumber: (office, year) => next({ tenant, kind: "receipt", scope: office, period: String(year) }),
      handOvers: (seal) => handOversIn(tenant, seal),
      ...filing,
    });
    if (result.ok) for (const [id, dossier] of staged) held.set(keyOf(tenant, id), dossier);
    else for (const series of taken) counters.giveBack(series);
    return result;
  }

  /** Questions to the table see what is held only once it is written. */
  const afterFlush =
    <In extends readonly unknown[], Out>(ask: (...question: In) => Promise<Out>) =>
    async (...question: In): Promise<Out> => {
      await flush();
      return ask(...question);
    };

  return {
    flush,
    casebook: {
      ...stored,
      transact,
      handOvers: handOversIn,
      one: async (scope, id) => {
        const key = keyOf(scope.tenant, id);
        const inHand = held.get(key) ?? leaving.get(key);
        if (!inHand) return stored.one(scope, id);
        return isInScope(columnsOf(inHand.state), scope) ? inHand.state : null;
      },
      events: afterFlush(stored.events),
      page: afterFlush(stored.page),
      lines: afterFlush(stored.lines),
      counts: afterFlush(stored.counts),
      async *histories(tenant, question) {
        await flush();
        yield* stored.histories(tenant, question);
      },
      async *openDossiers(tenant) {
        await flush();
        yield* stored.openDossiers(tenant);
      },
      async *openClocks(tenant) {
        await flush();
        yield* stored.openClocks(tenant);
      },
      async *changeEach(tenant, ids, change) {
        await flush();
        yield* stored.changeEach(tenant, ids, change);
      },
      standingOf: afterFlush(stored.standingOf),
      follow: afterFlush(stored.follow),
      keepSignature: (tenant, { dossier, step, inputSha256 }, { made, lost }) => {
        const key = [tenant, dossier, step, inputSha256].join("\n");
        const before = signatures.get(key);
        if (before === undefined || before.file.sha256 === lost) signatures.set(key, made);
        return Promise.resolve(signatures.get(key)!);
      },
    },
  };
}
