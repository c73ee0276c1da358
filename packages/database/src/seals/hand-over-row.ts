import type { RecordedHandOver } from "@motcua/domain";
import type { Prisma } from "../../generated/client.ts";
import { dateOfDay, dateOfMoment, dayOfDate, momentOfDate } from "../moment-column.ts";
import type { PrismaTransaction } from "../prisma-client.ts";

/** Bàn giao con dấu in the order in which they were recorded: all of the tenant, or of one seal. */
export const handOversOf = async (
  prisma: Pick<PrismaTransaction, "sealHandOverRow">,
  tenant: string,
  seal?: string,
): Promise<readonly RecordedHandOver[]> =>
  (
    await prisma.sealHandOverRow.findMany({
      where: { tenant, ...(seal !== undefined && { seal }) },
      orderBy: [{ seal: "asc" }, { sequence: "asc" }],
    })
  ).map(handOverOf);

export const rowOfHandOver = ({
  to,
  toName,
  from,
  until,
  recordedAt,
  recordedBy,
  ...same
}: RecordedHandOver): Prisma.SealHandOverRowCreateManyInput => ({
  ...same,
  takenBy: to,
  takenByName: toName,
  from: dateOfDay(from),
  until: until === undefined ? null : dateOfDay(until),
  recordedAt: dateOfMoment(recordedAt),
  recordedBy: recordedBy.id,
  recordedByName: recordedBy.name,
});

const handOverOf = ({
  takenBy,
  takenByName,
  from,
  until,
  recordedAt,
  recordedBy,
  recordedByName,
  ...same
}: Prisma.SealHandOverRowGetPayload<object>): RecordedHandOver => ({
  ...same,
  to: takenBy,
  toName: takenByName,
  from: dayOfDate(from),
  ...(until !== null && { until: dayOfDate(until) }),
  recordedAt: momentOfDate(recordedAt),
  recordedBy: { id: recordedBy, name: recordedByName },
});
