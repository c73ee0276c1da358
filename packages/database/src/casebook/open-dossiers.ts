import type { Dossier } from "@motcua/domain";
import { Prisma, type PrismaClient } from "../../generated/client.ts";

/** Dossiers read at a time. */
const PAGE = 500;

/** What has ended, as the index `dossier_not_ended` has it word for word; a test holds it beside the domain. */
export const ENDED = ["not-accepted", "returned", "refused", "withdrawn", "closed"];

const NOT_ENDED = Prisma.raw(`d.status NOT IN (${ENDED.map((status) => `'${status}'`).join(", ")})`);

/** Hồ sơ chưa kết thúc of a tenant, each as it is when its page is read. */
export async function* openDossiers(prisma: PrismaClient, tenant: string): AsyncGenerator<Dossier> {
  for (let after: string | undefined = ""; after !== undefined;) {
    const rows: { readonly state: Dossier }[] = await prisma.$queryRaw`
      SELECT d.state FROM dossier d WHERE d.tenant = ${tenant} AND ${NOT_ENDED} AND d.id > ${after} ORDER BY d.id LIMIT ${PAGE}`;
    for (const { state } of rows) yield state;
    after = rows[PAGE - 1]?.state.id;
  }
}
