import { standingOf, type DocumentStanding, type Dossier } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";

/** One file is sealed once; only the scan of a paper could have been recorded twice, by mistake. */
const MOST_USES = 10;

/**
 * Hiệu lực của văn bản by the hash of the sealed file: the register of seal uses knows which dossier it belongs to.
 * Recorded for several, it is only valid if it is valid for each.
 */
export async function sealedStanding(
  prisma: PrismaClient,
  tenant: string,
  sha256: string,
): Promise<DocumentStanding | null> {
  const rows = await prisma.$queryRaw<{ state: Dossier }[]>`
    SELECT d.state FROM seal_use u JOIN dossier d ON d.tenant = u.tenant AND d.id = u.dossier
    WHERE u.tenant = ${tenant} AND u.sealed_sha256 = ${sha256} ORDER BY u.at DESC LIMIT ${MOST_USES}`;
  const standings = rows.flatMap(({ state }) => standingOf(state, sha256) ?? []);
  return standings.find(({ standing }) => standing !== "valid") ?? standings[0] ?? null;
}
