import { addDays, momentAt, type CalendarDay, type Moment } from "@motcua/domain";
import { canonicalJson } from "../canonical-json.ts";
import { sha256 } from "../casebook/event-hash.ts";
import type { PrismaTransaction } from "../prisma-client.ts";

/** Mốc đối chiếu: all that happened since the mark before, up to the end of the day. Its hash, kept elsewhere, vouches for everything up to it. */
export interface Anchor {
  readonly tenant: string;
  readonly on: CalendarDay;
  readonly events: number;
  readonly headsHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

export interface AnchorQuestion {
  readonly tenant: string;
  readonly on: CalendarDay;
  readonly previous: Pick<Anchor, "on" | "hash"> | null;
}

const NONE_BEFORE = "0".repeat(64);

/** The mark as the log says it now. A head stands for its dossier's earlier events too: the chain leads to them. */
export async function anchorOf(tx: PrismaTransaction, { tenant, on, previous }: AnchorQuestion): Promise<Anchor> {
  const from = previous ? momentAt(addDays(previous.on, 1), 0) : "-infinity";
  const to = momentAt(on, 1440);
  const heads = await tx.$queryRaw<{ dossier: string; sequence: number; hash: string; events: number }[]>`
    SELECT dossier, max(sequence) AS sequence, (array_agg(hash ORDER BY sequence DESC))[1] AS hash, count(*)::int AS events
    FROM dossier_event WHERE tenant = ${tenant} AND at >= ${from}::timestamptz AND at < ${to}::timestamptz
    GROUP BY dossier ORDER BY dossier COLLATE "C"`;
  const content = {
    tenant,
    on,
    events: heads.reduce((sum, head) => sum + head.events, 0),
    headsHash: sha256(heads.map((head) => `${head.dossier} ${head.sequence} ${head.hash}\n`).join("")),
    previousHash: previous?.hash ?? NONE_BEFORE,
  };
  const monthsHash = await monthsHashOf(tx, { tenant, from, to });
  return { ...content, hash: sha256(canonicalJson({ ...content, ...(monthsHash !== null && { monthsHash }) })) };
}

/** Over the months that were frozen and published meanwhile; null where none was, as in every mark older than they are. */
async function monthsHashOf(
  tx: PrismaTransaction,
  { tenant, from, to }: { readonly tenant: string; readonly from: string; readonly to: Moment },
): Promise<string | null> {
  const frozen = await tx.$queryRaw<MonthRow[]>`
    SELECT unit, month, version, hash AS says FROM frozen_month
    WHERE tenant = ${tenant} AND frozen_at >= ${from}::timestamptz AND frozen_at < ${to}::timestamptz
    ORDER BY unit COLLATE "C", month, version`;
  const published = await tx.$queryRaw<MonthRow[]>`
    SELECT unit, month, version, published_by || ' ' || published_by_name || ' ' || extract(epoch FROM published_at)::bigint AS says
    FROM month_publication
    WHERE tenant = ${tenant} AND published_at >= ${from}::timestamptz AND published_at < ${to}::timestamptz
    ORDER BY unit COLLATE "C", month, version`;
  return frozen.length + published.length === 0 ? null : sha256(canonicalJson({ frozen, published }));
}

interface MonthRow {
  readonly unit: string;
  readonly month: string;
  readonly version: number;
  readonly says: string;
}
