import { parseDossierCode, parseTrackingCode, refuse } from "@motcua/domain";
import { z } from "zod";
import { Words } from "./inputs.ts";
import { publicProcedure, router } from "./trpc.ts";
import { valueOrThrow } from "./value-or-throw.ts";

const FollowAnswer = z.object({
  code: z.string(),
  status: z.string(),
  procedureTitle: z.string(),
  office: z.string(),
  receivedOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  endedOn: z.string().nullable(),
});

/** For everybody: the catalogue, and a dossier's status by its code, without personal data. */
export const publicRouter = router({
  procedures: publicProcedure.input(z.object({ query: Words.default("") })).query(({ ctx, input }) =>
    ctx
      .searchProcedures(input.query)
      .map(({ code, title, guidance, field, channels, returnChannels, cases, components, form, results }) => ({
        code,
        title,
        summary: guidance.summary,
        field,
        channels,
        returnChannels,
        cases: cases.map((each) => ({ code: each.code, title: each.title })),
        components,
        form,
        result: results[0].title,
      })),
  ),
  follow: publicProcedure
    .input(z.object({ code: z.string().max(60) }))
    .output(FollowAnswer)
    .query(async ({ ctx, input }) => {
      const code = parseDossierCode(input.code)?.code ?? parseTrackingCode(input.code);
      const found = code && (await ctx.desk.casebook.follow(ctx.tenant, code));
      return valueOrThrow(found ? { ok: true, value: found } : refuse({ code: "dossier.unknown" }));
    }),
});
