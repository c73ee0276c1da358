import { prismaClient, type PrismaTransaction } from "../prisma-client.ts";
import type { AuditProblem, DossierProblem } from "./audit-problem.ts";
import { checkAnchors } from "./check-anchors.ts";
import { checkDossier } from "./check-dossier.ts";
import { checkHandOvers } from "./check-hand-overs.ts";
import { checkMonths } from "./check-months.ts";
import { numberLedger } from "./numbers-given.ts";
import { storedDossiers } from "./stored-dossier.ts";

export interface AuditReport {
  readonly dossiers: number;
  readonly events: number;
  readonly problems: readonly AuditProblem[];
}

const A_NIGHT = 12 * 3_600_000;

/** Kiểm tra nhật ký: reads everything once, in one snapshot, and says what does not fit. Offices may go on working meanwhile. */
export async function verifyAudit(url: string, { tenant }: { readonly tenant?: string } = {}): Promise<AuditReport> {
  const prisma = prismaClient(url, 1);
  try {
    return await prisma.$transaction(
      async (tx) => {
        await tx.$executeRaw`SET TRANSACTION READ ONLY`;
        const reports: AuditReport[] = [];
        for (const each of tenant === undefined ? await tenantsOf(tx) : [tenant])
          reports.push(await verifyTenant(tx, each));
        return {
          dossiers: reports.reduce((sum, report) => sum + report.dossiers, 0),
          events: reports.reduce((sum, report) => sum + report.events, 0),
          problems: reports.flatMap((report) => report.problems),
        };
      },
      { isolationLevel: "RepeatableRead", timeout: A_NIGHT },
    );
  } finally {
    await prisma.$disconnect();
  }
}

async function tenantsOf(tx: PrismaTransaction): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ tenant: string }[]>`
    SELECT tenant FROM dossier_event UNION SELECT tenant FROM dossier UNION SELECT tenant FROM counter
    UNION SELECT tenant FROM seal_use UNION SELECT tenant FROM seal_hand_over UNION SELECT tenant FROM audit_anchor
    UNION SELECT tenant FROM frozen_month UNION SELECT tenant FROM month_publication ORDER BY 1`;
  return rows.map((row) => row.tenant);
}

async function verifyTenant(tx: PrismaTransaction, tenant: string): Promise<AuditReport> {
  const ledger = numberLedger();
  const problems: DossierProblem[] = [];
  let dossiers = 0;
  let events = 0;
  for await (const stored of storedDossiers(tx, tenant)) {
    const checked = checkDossier(stored, tenant);
    problems.push(...checked.problems);
    ledger.add(checked.numbers);
    dossiers += 1;
    events += stored.events.length;
  }
  const all = [
    ...problems,
    ...(await ledger.check(tx, tenant)),
    ...(await checkMonths(tx, tenant)),
    ...(await checkHandOvers(tx, tenant)),
    ...(await checkAnchors(tx, tenant)),
  ];
  return { dossiers, events, problems: all.map((problem) => ({ tenant, ...problem })) };
}
