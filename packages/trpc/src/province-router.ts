import { moveDossiers, recomputeDues, simulateDues } from "@motcua/casework";
import { z } from "zod";
import { Code, Ground, Id, Words } from "./inputs.ts";
import { router, staffProcedure } from "./trpc.ts";
import { valueOrThrow } from "./value-or-throw.ts";

const MOST_MOVES = 500;

/** For who administers the province: what is done to many dossiers at once. Whether he may is decided in the domain. */
export const provinceRouter = router({
  /** What the calendar of today changes for open dossiers: to be looked at before it is applied. */
  simulateDues: staffProcedure.query(async ({ ctx }) => {
    const { changes, refused, summary } = valueOrThrow(await simulateDues(ctx.desk, ctx.caller));
    const dates = changes.map(({ id, before, after }) => ({ dossier: id, before: before.on, after: after.on }));
    return { summary, changes: dates, refused };
  }),
  recomputeDues: staffProcedure.input(z.object({ ground: Ground })).mutation(async ({ ctx, input }) => {
    const { recomputation, outcomes } = valueOrThrow(await recomputeDues(ctx.desk, ctx.caller, input));
    const refused = outcomes.filter(({ refusal }) => refusal !== null);
    return { summary: recomputation.summary, done: outcomes.length - refused.length, refused };
  }),
  moveDossiers: staffProcedure
    .input(z.object({ moves: z.array(z.object({ dossier: Id, to: Code })).max(MOST_MOVES), document: Words }))
    .mutation(async ({ ctx, input }) => valueOrThrow(await moveDossiers(ctx.desk, ctx.caller, input))),
});
