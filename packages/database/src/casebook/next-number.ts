import type { PrismaTransaction } from "../prisma-client.ts";

/** Loại số: what is numbered without a gap. */
export type NumberKind =
  | "filing" // hồ sơ nộp, per office and day: that none was taken out of the casebook
  | "dossier" // mã hồ sơ, per unit and day
  | "result" // số kết quả, per agency and year
  | "receipt"; // số biên lai, per office and year

export interface NumberSeries {
  readonly tenant: string;
  readonly kind: NumberKind;
  readonly scope: string;
  readonly period: string;
}

/** The next number of a series. The row stays locked until the transaction ends, so a number is given with it or not at all. */
export async function nextNumber(
  tx: PrismaTransaction,
  { tenant, kind, scope, period }: NumberSeries,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO counter (tenant, kind, scope, period, last) VALUES (${tenant}, ${kind}, ${scope}, ${period}, 1)
    ON CONFLICT (tenant, kind, scope, period) DO UPDATE SET last = counter.last + 1
    RETURNING last`;
  return row!.last;
}
