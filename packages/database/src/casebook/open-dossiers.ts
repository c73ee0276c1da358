import type { OpenClock } from "@motcua/casework";
import type { Dossier } from "@motcua/domain";
import { Prisma, type PrismaClient } from "../../generated/client.ts";

/** Dossiers read at a time. */
const PAGE = 500;

/** What has ended, as the index `dossier_not_ended` has it word for word; a test holds it beside the domain. */
export const ENDED = ["not-accepted", "returned", "refused", "withdrawn", "closed"];

const NOT_ENDED = Prisma.raw(`d.status NOT IN (${ENDED.map((status) => `'${status}'`).join(", ")})`);

/** Hồ sơ chưa kết thúc of a tenant, each as it is when its page is read. */
export async function* openDossiers(prisma: PrismaClient, tenant: string): AsyncGenerator<Dossier> {
  const pages = inTurn(
    (after) =>
      prisma.$queryRaw<{ readonly id: string; readonly state: Dossier }[]>`
        SELECT d.id, d.state FROM dossier d WHERE d.tenant = ${tenant} AND ${NOT_ENDED} AND d.id > ${after} ORDER BY d.id LIMIT ${PAGE}`,
  );
  for await (const { state } of pages) yield state;
}

/** Of these, what their clocks are reckoned from: a third of the state, taken out of it in one go. */
export const openClocks = (prisma: PrismaClient, tenant: string): AsyncGenerator<OpenClock> =>
  inTurn(
    (after) => prisma.$queryRaw<OpenClock[]>`
      SELECT d.id, d.office, d.procedure, s.* FROM dossier d, jsonb_to_record(d.state) AS s(
        "procedureVersion" text, due jsonb, "dueOriginal" jsonb, "isReappointed" boolean, phases jsonb, "receivedAt" text,
        consultations jsonb, legs jsonb)
      WHERE d.tenant = ${tenant} AND ${NOT_ENDED} AND d.due_at IS NOT NULL AND d.ended_at IS NULL AND d.id > ${after}
      ORDER BY d.id LIMIT ${PAGE}`,
  );

/** Row by row; the next page is fetched while this one is looked at. */
async function* inTurn<Row extends { readonly id: string }>(
  pageAfter: (id: string) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let rows = await pageAfter(""); rows.length > 0;) {
    const last = rows[PAGE - 1];
    const next = last ? pageAfter(last.id) : Promise.resolve([]);
    // Whoever stops in the middle does not wait for it, and it must not fail unheard.
    next.catch(() => {});
    yield* rows;
    rows = await next;
  }
}
