import type { PrismaTransaction } from "../prisma-client.ts";
import type { HandOverProblem } from "./audit-problem.ts";

/** Hand-overs of a seal are numbered without a gap: one taken out from between is found here, the last ones by the mark of their day. */
export async function checkHandOvers(tx: PrismaTransaction, tenant: string): Promise<readonly HandOverProblem[]> {
  const rows = await tx.sealHandOverRow.findMany({
    where: { tenant },
    select: { seal: true, sequence: true },
    orderBy: [{ seal: "asc" }, { sequence: "asc" }],
  });
  return rows.flatMap(({ seal, sequence }, index) => {
    const before = rows[index - 1];
    const wanted = (before?.seal === seal ? before.sequence : 0) + 1;
    return sequence === wanted ? [] : [{ code: "hand-over.missing" as const, seal, sequence: wanted }];
  });
}
