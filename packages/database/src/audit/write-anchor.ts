import { epochSecondsOf, momentAt, type CalendarDay, type Moment } from "@motcua/domain";
import type { Prisma, PrismaClient } from "../../generated/client.ts";
import { dateOfDay, dayOfDate } from "../moment-column.ts";
import { anchorOf, type Anchor } from "./anchor.ts";

/** Longer than any transaction may last, so that no event of the day is still under way. */
const MINUTES_AFTER_THE_DAY = 10;

/** Ghi mốc đối chiếu of a day that is over; done once, asking again gives the same. */
export async function writeAnchor(
  prisma: PrismaClient,
  { tenant, on, now }: { readonly tenant: string; readonly on: CalendarDay; readonly now: Moment },
): Promise<Anchor> {
  if (epochSecondsOf(now) < epochSecondsOf(momentAt(on, 1440)) + MINUTES_AFTER_THE_DAY * 60)
    throw new Error(`${on} is not over yet: it can be marked from 00:10 of the next day on`);
  return prisma.$transaction(
    async (tx) => {
      const [last] = await tx.auditAnchor.findMany({ where: { tenant }, orderBy: { day: "desc" }, take: 1 });
      const previous = last ? anchorOfRow(last) : null;
      if (previous && previous.on >= on)
        return existing(await tx.auditAnchor.findUnique({ where: { tenant_day: { tenant, day: dateOfDay(on) } } }), on);
      const { on: _, ...anchor } = await anchorOf(tx, { tenant, on, previous });
      await tx.auditAnchor.create({ data: { ...anchor, day: dateOfDay(on) } });
      return { ...anchor, on };
    },
    { timeout: 600_000 },
  );
}

function existing(row: Row | null, on: CalendarDay): Anchor {
  if (!row) throw new Error(`a later day than ${on} is marked already, and that mark covers it`);
  return anchorOfRow(row);
}

type Row = Prisma.AuditAnchorGetPayload<object>;

export const anchorOfRow = ({ day, ...row }: Row): Anchor => ({ ...row, on: dayOfDate(day) });
