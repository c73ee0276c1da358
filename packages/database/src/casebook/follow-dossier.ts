import type { PublicStatus } from "@motcua/casework";
import { dayOf, parseDossierCode, parseTrackingCode, type DossierStatus } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";
import { dayOfDate, momentOfDate, nullable } from "../moment-column.ts";
import type { RowTexts } from "./prisma-transaction.ts";

/** Tra cứu công khai by dossier or tracking code: what is selected here is all that can leave. */
export async function followDossier(
  prisma: PrismaClient,
  { tenant, code, texts }: { readonly tenant: string; readonly code: string; readonly texts: RowTexts },
): Promise<PublicStatus | null> {
  const trackingCode = parseTrackingCode(code);
  const dossierCode = parseDossierCode(code)?.code ?? null;
  if (trackingCode === null && dossierCode === null) return null;
  const row = await prisma.dossierRow.findUnique({
    where:
      trackingCode === null
        ? { tenant_code: { tenant, code: dossierCode! } }
        : { tenant_trackingCode: { tenant, trackingCode } },
    select: {
      code: true,
      trackingCode: true,
      status: true,
      procedureTitle: true,
      office: true,
      receivedAt: true,
      dueOn: true,
      endedAt: true,
    },
  });
  return (
    row && {
      code: row.code ?? row.trackingCode,
      status: row.status as DossierStatus,
      procedureTitle: row.procedureTitle,
      office: texts.officeName(tenant, row.office),
      receivedOn: nullable(row.receivedAt, onDay),
      dueOn: nullable(row.dueOn, dayOfDate),
      endedOn: nullable(row.endedAt, onDay),
    }
  );
}

const onDay = (date: Date) => dayOf(momentOfDate(date));
