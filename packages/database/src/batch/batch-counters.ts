import type { Prisma } from "../../generated/client.ts";
import { DossierMovedOn } from "../casebook/conflict.ts";
import type { NumberSeries } from "../casebook/next-number.ts";
import type { PrismaTransaction } from "../prisma-client.ts";

/** Numbers of one series that a batch has taken: all after `from`, up to `last`. */
export interface TakenNumbers {
  readonly series: NumberSeries;
  readonly from: number;
  readonly last: number;
}

/** Numbers taken in memory and written with the batch: gapless as long as nobody else takes one meanwhile. */
export interface BatchCounters {
  readonly next: (series: NumberSeries) => Promise<number>;
  readonly giveBack: (series: NumberSeries) => void;
  /** Hands over what was taken; the next numbers follow on it. */
  readonly hand: () => readonly TakenNumbers[];
  /** Looks into the table again before the next number. */
  readonly forget: () => void;
}

const keyOf = ({ tenant, kind, scope, period }: NumberSeries): string => [tenant, kind, scope, period].join("\n");

export function batchCounters(prisma: { readonly counter: Prisma.CounterDelegate }): BatchCounters {
  const counted = new Map<string, { readonly series: NumberSeries; from: number; last: number }>();
  return {
    next: async (series) => {
      const key = keyOf(series);
      let entry = counted.get(key);
      if (!entry) {
        const stored = await prisma.counter.findUnique({ where: { tenant_kind_scope_period: series } });
        entry = { series, from: stored?.last ?? 0, last: stored?.last ?? 0 };
        counted.set(key, entry);
      }
      entry.last += 1;
      return entry.last;
    },
    giveBack: (series) => {
      const entry = counted.get(keyOf(series));
      if (entry) entry.last -= 1;
    },
    hand: () => {
      const taken = [...counted.values()].filter(({ from, last }) => last > from).map((each) => ({ ...each }));
      for (const entry of counted.values()) entry.from = entry.last;
      return taken;
    },
    forget: () => counted.clear(),
  };
}

/** Writes what was taken; a number that somebody else took in between makes the whole batch fail. */
export async function writeNumbers(tx: PrismaTransaction, taken: readonly TakenNumbers[]): Promise<void> {
  for (const { series, from, last } of taken) {
    const { tenant, kind, scope, period } = series;
    const written = await tx.$executeRaw`
      INSERT INTO counter (tenant, kind, scope, period, last) VALUES (${tenant}, ${kind}, ${scope}, ${period}, ${last})
      ON CONFLICT (tenant, kind, scope, period) DO UPDATE SET last = ${last} WHERE counter.last = ${from}`;
    if (written !== 1) throw new DossierMovedOn(`${kind} ${scope} ${period}`);
  }
}
