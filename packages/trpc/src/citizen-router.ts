import {
  actOnDossier,
  beginDraft,
  orderFee,
  provideSupplement,
  saveDraft,
  submitDraft,
  type Draft,
  type DraftChange,
} from "@motcua/casework";
import { dayOf, readingScope, rulesInProvince } from "@motcua/domain";
import { z } from "zod";
import { citizenDossier } from "./citizen-view.ts";
import { Address, Answers, Channel, Code, Cursor, Email, Id, Phone, Reason, Target, Words } from "./inputs.ts";
import { citizenProcedure, router } from "./trpc.ts";
import { refused, valueOrThrow } from "./value-or-throw.ts";

const Change = z.object({
  answers: Answers.optional(),
  caseCode: Code.optional(),
  returnBy: Channel.nullable().optional(),
  postalAddress: Words.nullable().optional(),
  phone: Phone.nullable().optional(),
  email: Email.nullable().optional(),
  address: Address.nullable().optional(),
  units: z.int().min(1).max(200).optional(),
  pagesOfOriginal: z.int().min(1).max(2000).optional(),
});

const draftView = ({ tenant: _, account: __, ...draft }: Draft) => draft;

/** For the signed-in citizen: drafts, filing, own dossiers. */
export const citizenRouter = router({
  me: citizenProcedure.query(({ ctx }) => ({
    name: ctx.caller.actor.name,
    profile: ctx.profile,
    hotline: ctx.desk.law.pack(ctx.tenant)?.contact.hotline ?? null,
  })),
  beginDraft: citizenProcedure
    .input(z.object({ procedure: Code, office: Code.optional() }))
    .mutation(async ({ ctx, input }) => {
      const { procedure, office } = input;
      return draftView(
        valueOrThrow(
          await beginDraft(ctx.desk, ctx.caller, office === undefined ? { procedure } : { procedure, office }),
        ),
      );
    }),
  draft: citizenProcedure.input(z.object({ id: Id })).query(async ({ ctx, input }) => {
    const draft = await ctx.desk.drafts.find(ctx.tenant, ctx.caller.actor.id, input.id);
    const procedure = draft && ctx.desk.law.procedure(ctx.tenant, draft.procedure, draft.procedureVersion);
    const pack = ctx.desk.law.pack(ctx.tenant);
    if (!draft || !procedure || !pack) throw refused({ code: "draft.unknown" });
    const fees = rulesInProvince(procedure.fees, {
      procedure: procedure.code,
      provinceFees: pack.fees,
      on: dayOf(ctx.desk.clock.now()),
    });
    return { draft: draftView(draft), procedure: { ...procedure, fees } };
  }),
  drafts: citizenProcedure.query(async ({ ctx }) => {
    const drafts = await ctx.desk.drafts.list(ctx.tenant, ctx.caller.actor.id);
    return drafts
      .filter((draft) => draft.filedAt === null)
      .map(({ id, procedure, updatedAt }) => ({
        id,
        procedure,
        updatedAt,
        title: ctx.desk.law.procedure(ctx.tenant, procedure)?.title ?? procedure,
      }));
  }),
  saveDraft: citizenProcedure
    .input(z.object({ id: Id, revision: z.int().positive(), change: Change }))
    .mutation(async ({ ctx, input }) => {
      const { id, revision, change } = input;
      const given = Object.fromEntries(
        Object.entries(change).filter(([, value]) => value !== undefined),
      ) as DraftChange;
      return valueOrThrow(await saveDraft(ctx.desk, ctx.caller, { id, revision, change: given }));
    }),
  discardDraft: citizenProcedure
    .input(z.object({ id: Id }))
    .mutation(({ ctx, input }) => ctx.desk.drafts.remove(ctx.tenant, ctx.caller.actor.id, input.id)),
  uploads: citizenProcedure.input(z.object({ draft: Id })).query(async ({ ctx, input }) => {
    const uploads = await ctx.desk.uploads.list(ctx.tenant, ctx.caller.actor.id, input.draft);
    return uploads.map(({ id, component, name, file, uploadedAt }) => ({
      id,
      component,
      name,
      bytes: file.bytes,
      mediaType: file.mediaType,
      uploadedAt,
    }));
  }),
  removeUpload: citizenProcedure
    .input(z.object({ id: Id }))
    .mutation(({ ctx, input }) => ctx.desk.uploads.remove(ctx.tenant, ctx.caller.actor.id, input.id)),
  submit: citizenProcedure.input(z.object({ id: Id })).mutation(async ({ ctx, input }) => {
    const { id, trackingCode, status } = valueOrThrow(await submitDraft(ctx.desk, ctx.caller, input.id));
    return { id, trackingCode, status };
  }),
  dossiers: citizenProcedure.input(z.object({ after: Cursor.optional() })).query(({ ctx, input }) =>
    ctx.desk.casebook.page(readingScope(ctx.caller.actor, dayOf(ctx.desk.clock.now())), {
      order: "newest",
      size: 20,
      ...(input.after === undefined ? {} : { after: input.after }),
    }),
  ),
  dossier: citizenProcedure.input(z.object({ id: Id })).query(async ({ ctx, input }) => {
    const on = dayOf(ctx.desk.clock.now());
    const scope = readingScope(ctx.caller.actor, on);
    const dossier = await ctx.desk.casebook.one(scope, input.id);
    const procedure = dossier && ctx.desk.law.procedure(ctx.tenant, dossier.procedure, dossier.procedureVersion);
    if (!dossier || !procedure) throw refused({ code: "dossier.unknown" });
    const events = await ctx.desk.casebook.events(scope, dossier.id);
    const calendarYears = [...ctx.desk.law.calendar(ctx.tenant, dossier.office).years.values()].filter(
      (year) => Math.abs(year.year - Number(on.slice(0, 4))) <= 1,
    );
    return {
      ...citizenDossier(dossier, events, { actor: ctx.caller.actor, on }),
      title: procedure.title,
      form: procedure.form,
      components: procedure.components,
      calendarYears,
    };
  }),
  feeOrder: citizenProcedure
    .input(z.object({ id: Id }))
    .query(async ({ ctx, input }) => valueOrThrow(await orderFee(ctx.desk, ctx.caller, input.id))),
  provideSupplement: citizenProcedure
    .input(z.object({ target: Target, note: Reason.optional() }))
    .mutation(async ({ ctx, input }) => {
      const { target, note } = input;
      const { status } = valueOrThrow(
        await provideSupplement(ctx.desk, ctx.caller, note === undefined ? { target } : { target, note }),
      );
      return { status };
    }),
  withdraw: citizenProcedure.input(z.object({ target: Target, reason: Reason })).mutation(async ({ ctx, input }) => {
    const { status } = valueOrThrow(
      await actOnDossier(ctx.desk, ctx.caller, {
        target: input.target,
        act: { type: "withdraw", reason: input.reason },
      }),
    );
    return { status };
  }),
});
