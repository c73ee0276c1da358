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
  const handOversHash = await handOversHashOf(tx, { tenant, from, to });
  const meanwhile = { ...(monthsHash !== null && { monthsHash }), ...(handOversHash !== null && { handOversHash }) };
  return { ...content, hash: sha256(canonicalJson({ ...content, ...meanwhile })) };
}

interface Span {
  readonly tenant: string;
  readonly from: string;
  readonly to: Moment;
}

/** Over the months that were frozen and published meanwhile; null where none was, as in every mark older than they are. */
async function monthsHashOf(tx: PrismaTransaction, { tenant, from, to }: Span): Promise<string | null> {
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

/** Over the seals that were handed over meanwhile; null where none was. */
async function handOversHashOf(tx: PrismaTransaction, { tenant, from, to }: Span): Promise<string | null> {
  const rows = await tx.$queryRaw<Record<string, string | number | null>[]>`
    SELECT seal, sequence, taken_by, taken_by_name, kept_from::text, kept_until::text, document, record,
      extract(epoch FROM recorded_at)::bigint::text AS recorded_at, recorded_by, recorded_by_name
    FROM seal_hand_over
    WHERE tenant = ${tenant} AND recorded_at >= ${from}::timestamptz AND recorded_at < ${to}::timestamptz
    ORDER BY seal COLLATE "C", sequence`;
  return rows.length === 0 ? null : sha256(canonicalJson(rows));
}

interface MonthRow {
  readonly unit: string;
  readonly month: string;
  readonly version: number;
  readonly says: string;
}
