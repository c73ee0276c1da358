import { parseDossierCode, parseTrackingCode, refuse } from "@motcua/domain";
import { z } from "zod";
import { FileHash, Words } from "./inputs.ts";
import { offeredProcedure } from "./offered-procedure.ts";
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

const StandingAnswer = z.discriminatedUnion("known", [
  z.object({ known: z.literal(false) }),
  z.object({
    known: z.literal(true),
    standing: z.enum(["valid", "corrected", "replaced", "annulled"]),
    number: z.string(),
    issuedOn: z.string(),
    replacedBy: z.string().optional(),
  }),
]);

/** For everybody: the catalogue, and a dossier's status by its code, without personal data. */
export const publicRouter = router({
  procedures: publicProcedure
    .input(z.object({ query: Words.default("") }))
    .query(({ ctx, input }) => ctx.searchProcedures(input.query).map(offeredProcedure)),
  follow: publicProcedure
    .input(z.object({ code: z.string().max(60) }))
    .output(FollowAnswer)
    .query(async ({ ctx, input }) => {
      const code = parseDossierCode(input.code)?.code ?? parseTrackingCode(input.code);
      const found = code && (await ctx.desk.casebook.follow(ctx.tenant, code));
      return valueOrThrow(found ? { ok: true, value: found } : refuse({ code: "dossier.unknown" }));
    }),
  /** Whether an issued document is still valid, for who holds its file; the file itself never comes here. */
  resultStanding: publicProcedure
    .input(z.object({ sha256: FileHash }))
    .output(StandingAnswer)
    .query(async ({ ctx, input }) => {
      const found = await ctx.desk.casebook.standingOf(ctx.tenant, input.sha256);
      return found ? { known: true, ...found } : { known: false };
    }),
});
