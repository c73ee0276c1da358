import type { Casebook, DossierStep } from "@motcua/casework";
import { accept, type Dossier, type DossierUnknown, type Result } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";
import { changeText } from "../casebook/event-rows.ts";
import type { RowTexts } from "../casebook/prisma-transaction.ts";
import { CHANNEL } from "../casebook/save-dossier.ts";
import { transact } from "../casebook/transact.ts";
import type { PrismaTransaction } from "../prisma-client.ts";
import { notificationRows, type NewNotification } from "../notifications/notification-rows.ts";
import { appended, storedDossier, type BatchedDossier } from "./batched-dossier.ts";
import { byColumn } from "./column-name.ts";
import { insertAll, writeBatch } from "./write-batch.ts";

/** Dossiers to a transaction: enough that its cost is shared, few enough that nobody waits long for one of them. */
const PAGE = 250;

/** Đổi nhiều hồ sơ, in pages: each page is locked, decided and saved in one transaction, two of them at a time. */
export const changeEach = (prisma: PrismaClient, texts: RowTexts): Casebook["changeEach"] =>
  async function* pages<R>(
    tenant: string,
    ids: readonly string[],
    change: (before: Dossier) => Result<DossierStep, R>,
  ): AsyncGenerator<Outcome<R>> {
    const begin = async (from: number): Promise<readonly Outcome<R>[]> => {
      const page = ids.slice(from, from + PAGE);
      if (page.length === 0) return [];
      const outcomes = await transact<readonly Outcome<R>[], never>(prisma, async (tx) =>
        accept(await changePage(tx, { tenant, ids: page, change, texts })),
      );
      if (!outcomes.ok) throw new Error(`a page of dossiers could not be changed: ${outcomes.refusal.code}`);
      return outcomes.value;
    };
    let now = begin(0);
    for (let from = PAGE; from - PAGE < ids.length; from += PAGE) {
      const next = begin(from);
      // If this page fails, the next one is saved or not by itself; its failure must not go unheard for all that.
      next.catch(() => {});
      yield* await now;
      now = next;
    }
  };

interface Page<R> {
  readonly tenant: string;
  readonly ids: readonly string[];
  readonly change: (before: Dossier) => Result<DossierStep, R>;
  readonly texts: RowTexts;
}

interface Outcome<R> {
  readonly dossier: string;
  readonly refusal: R | DossierUnknown | null;
}

async function changePage<R>(
  tx: PrismaTransaction,
  { tenant, ids, change, texts }: Page<R>,
): Promise<readonly Outcome<R>[]> {
  const locked = await lockedDossiers(tx, tenant, ids);
  const changed: BatchedDossier[] = [];
  const told: string[] = [];
  const notifications: NewNotification[] = [];
  const outcomes = ids.map((dossier): Outcome<R> => {
    const before = locked.get(dossier);
    if (!before) return { dossier, refusal: { code: "dossier.unknown" } };
    const step = change(before.state);
    if (!step.ok) return { dossier, refusal: step.refusal };
    changed.push(appended(before, step.value.events, step.value.after));
    told.push(changeText(before.state, step.value.after));
    notifications.push(...notificationRows({ before: before.state, ...step.value }));
    return { dossier, refusal: null };
  });
  await writeBatch(tx, changed, texts);
  await insertAll(tx, "notification", notifications.map(byColumn));
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, told) FROM unnest(${told}::text[]) AS told`;
  return outcomes;
}

/** In the order of their ids, so that two such jobs wait for each other instead of embracing. */
async function lockedDossiers(
  tx: PrismaTransaction,
  tenant: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BatchedDossier>> {
  const rows = await tx.$queryRaw<{ state: Dossier; headHash: string }[]>`
    SELECT state, head_hash AS "headHash" FROM dossier WHERE tenant = ${tenant} AND id = ANY(${ids}) ORDER BY id FOR UPDATE`;
  return new Map(rows.map(({ state, headHash }) => [state.id, storedDossier(state, headHash)]));
}
