import {
  actOnDossier,
  approveResult,
  payFee,
  provideSupplement,
  receiveDossier,
  sealResult,
  signResult,
  type Caller,
  type Desk,
} from "@motcua/casework";
import type { Dossier, LaterAct, Refusal, Result } from "@motcua/domain";
import { z } from "zod";
import { Code, CountedPaper, GivenName, Name, Pin, Reason, SupplementItems, Target, Words } from "./inputs.ts";
import { router, staffProcedure } from "./trpc.ts";
import { valueOrThrow } from "./value-or-throw.ts";

/** What a screen needs after an act: where the dossier stands now. */
const standing = (done: Result<Dossier, Refusal>) => {
  const { id, sequence, status, code, due, result } = valueOrThrow(done);
  return { id, sequence, status, code, due, resultNumber: result?.number ?? null };
};

const OnlyTarget = z.object({ target: Target });
const WithReason = OnlyTarget.extend({ reason: Reason });

interface Call {
  readonly ctx: { readonly desk: Desk; readonly caller: Caller };
  readonly input: { readonly target: { readonly id: string; readonly sequence: number } };
}

const plain = async ({ ctx, input }: Call, act: LaterAct) =>
  standing(await actOnDossier(ctx.desk, ctx.caller, { target: input.target, act }));

/** The acts of the office. Whether the caller may is decided in the domain, for each of them alike. */
export const staffActsRouter = router({
  receive: staffProcedure
    .input(OnlyTarget)
    .mutation(async ({ ctx, input }) => standing(await receiveDossier(ctx.desk, ctx.caller, input.target))),
  askCompletion: staffProcedure
    .input(OnlyTarget.extend({ items: SupplementItems }))
    .mutation((call) => plain(call, { type: "ask-completion", items: call.input.items })),
  decline: staffProcedure
    .input(WithReason)
    .mutation((call) => plain(call, { type: "decline", reason: call.input.reason })),
  takeUp: staffProcedure.input(OnlyTarget).mutation((call) => plain(call, { type: "take-up" })),
  askSupplement: staffProcedure
    .input(OnlyTarget.extend({ items: SupplementItems }))
    .mutation((call) => plain(call, { type: "ask-supplement", items: call.input.items })),
  provideSupplement: staffProcedure
    .input(OnlyTarget.extend({ papers: z.array(CountedPaper).max(40), note: Reason.optional() }))
    .mutation(async ({ ctx, input }) => {
      const counted = input.papers;
      const answer =
        input.note === undefined
          ? { target: input.target, counted }
          : { target: input.target, counted, note: input.note };
      return standing(await provideSupplement(ctx.desk, ctx.caller, answer));
    }),
  acceptSupplement: staffProcedure.input(OnlyTarget).mutation((call) => plain(call, { type: "accept-supplement" })),
  closeUnanswered: staffProcedure.input(OnlyTarget).mutation((call) => plain(call, { type: "close-unanswered" })),
  propose: staffProcedure
    .input(OnlyTarget.extend({ outcome: z.enum(["grant", "refuse"]), conclusion: Reason }))
    .mutation((call) =>
      plain(call, { type: "propose", outcome: call.input.outcome, conclusion: call.input.conclusion }),
    ),
  sendBack: staffProcedure
    .input(WithReason)
    .mutation((call) => plain(call, { type: "send-back", reason: call.input.reason })),
  approve: staffProcedure
    .input(OnlyTarget)
    .mutation(async ({ ctx, input }) => standing(await approveResult(ctx.desk, ctx.caller, input.target))),
  sign: staffProcedure
    .input(OnlyTarget.extend({ pin: Pin }))
    .mutation(async ({ ctx, input }) => standing(await signResult(ctx.desk, ctx.caller, input))),
  seal: staffProcedure
    .input(OnlyTarget.extend({ sealId: Code, pin: Pin }))
    .mutation(async ({ ctx, input }) => standing(await sealResult(ctx.desk, ctx.caller, input))),
  payFee: staffProcedure
    .input(OnlyTarget.extend({ vnd: z.int().positive().max(1_000_000_000), means: z.enum(["cash", "transfer"]) }))
    .mutation(async ({ ctx, input }) => standing(await payFee(ctx.desk, ctx.caller, input))),
  handToPost: staffProcedure
    .input(OnlyTarget.extend({ number: GivenName, address: Words }))
    .mutation((call) =>
      plain(call, { type: "hand-to-post", item: { number: call.input.number, address: call.input.address } }),
    ),
  returnResult: staffProcedure
    .input(OnlyTarget.extend({ by: z.enum(["counter", "post"]), receiver: Name, identitySeen: Name }))
    .mutation((call) =>
      plain(call, {
        type: "return-result",
        by: call.input.by,
        receiver: call.input.receiver,
        identitySeen: call.input.identitySeen,
      }),
    ),
  withdraw: staffProcedure
    .input(WithReason)
    .mutation((call) => plain(call, { type: "withdraw", reason: call.input.reason })),
  notifyObligation: staffProcedure
    .input(OnlyTarget.extend({ notice: Words }))
    .mutation((call) => plain(call, { type: "notify-obligation", notice: call.input.notice })),
  proveObligation: staffProcedure
    .input(OnlyTarget.extend({ proof: Words }))
    .mutation((call) => plain(call, { type: "prove-obligation", proof: call.input.proof })),
  reappoint: staffProcedure
    .input(WithReason.extend({ workingDays: z.int().min(1).max(60) }))
    .mutation((call) =>
      plain(call, { type: "reappoint", workingDays: call.input.workingDays, reason: call.input.reason }),
    ),
});
