import type { PrismaTransaction } from "../prisma-client.ts";
import { anchorOf, type Anchor } from "./anchor.ts";
import type { AnchorProblem } from "./audit-problem.ts";
import { anchorOfRow } from "./write-anchor.ts";

/** Holds every mark beside what the log says today. */
export async function checkAnchors(tx: PrismaTransaction, tenant: string): Promise<readonly AnchorProblem[]> {
  const problems: AnchorProblem[] = [];
  let previous: Anchor | null = null;
  for (const row of await tx.auditAnchor.findMany({ where: { tenant }, orderBy: { day: "asc" } })) {
    const stored = anchorOfRow(row);
    const { on } = stored;
    const found: Anchor = await anchorOf(tx, { tenant, on, previous });
    if (stored.previousHash !== found.previousHash) problems.push({ code: "anchor.link-broken", on });
    else if (stored.hash !== found.hash || stored.events !== found.events || stored.headsHash !== found.headsHash)
      problems.push({ code: "anchor.differs", on });
    previous = stored;
  }
  return problems;
}
