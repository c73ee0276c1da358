import {
  actOnDossier,
  approveResult,
  issueOnPaper,
  payFee,
  provideSupplement,
  receiveDossier,
  reissueResult,
  sealResult,
  signResult,
  type Caller,
  type Desk,
} from "@motcua/casework";
import type { Dossier, LaterAct, Refusal, Result } from "@motcua/domain";
import { z } from "zod";
import {
  At,
  Code,
  CountedPaper,
  Exemptions,
  GivenName,
  Ground,
  Name,
  Phone,
  Pin,
  Reason,
  SupplementItems,
  Target,
  Words,
} from "./inputs.ts";
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
    .input(OnlyTarget.extend({ exemptions: Exemptions.optional() }))
    .mutation(async ({ ctx, input: { target, exemptions = [] } }) =>
      standing(await receiveDossier(ctx.desk, ctx.caller, { ...target, exemptions })),
    ),
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
  /** Its scan, where there is one, does not come through here. */
  issueOnPaper: staffProcedure
    .input(OnlyTarget.extend({ sealId: Code }))
    .mutation(async ({ ctx, input }) => standing(await issueOnPaper(ctx.desk, ctx.caller, input))),
  payFee: staffProcedure
    .input(
      OnlyTarget.extend({
        vnd: z.int().positive().max(1_000_000_000),
        means: z.enum(["cash", "transfer"]),
        reference: Name.optional(),
      }),
    )
    .mutation(async ({ ctx, input: { reference = "", ...paid } }) =>
      standing(await payFee(ctx.desk, ctx.caller, { ...paid, reference })),
    ),
  assessFee: staffProcedure.input(OnlyTarget).mutation((call) => plain(call, { type: "assess-fee" })),
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
  permitSecondSupplement: staffProcedure
    .input(OnlyTarget.extend({ ground: Reason, document: Words }))
    .mutation((call) =>
      plain(call, { type: "permit-second-supplement", ground: call.input.ground, document: call.input.document }),
    ),
  logSupplementCall: staffProcedure
    .input(
      OnlyTarget.extend({
        /** Absent: just now. */
        calledAt: At.optional(),
        number: Phone.optional(),
        outcome: z.enum(["reached", "not-reached", "number-wrong"]),
        note: Reason.optional(),
      }),
    )
    .mutation((call) => {
      const { calledAt, number, outcome, note } = call.input;
      return plain(call, {
        type: "log-supplement-call",
        calledAt: calledAt ?? call.ctx.desk.clock.now(),
        outcome,
        ...(number !== undefined && { number }),
        ...(note !== undefined && { note }),
      });
    }),
  stopClock: staffProcedure
    .input(WithReason.extend({ ground: Ground }))
    .mutation((call) => plain(call, { type: "stop-clock", ground: call.input.ground, reason: call.input.reason })),
  resumeClock: staffProcedure
    .input(WithReason)
    .mutation((call) => plain(call, { type: "resume-clock", reason: call.input.reason })),
  inspect: staffProcedure
    .input(OnlyTarget.extend({ place: Words, participants: z.array(Name).max(30), content: Reason, at: At.optional() }))
    .mutation((call) => {
      const { place, participants, content, at = call.ctx.desk.clock.now() } = call.input;
      return plain(call, { type: "inspect", place, participants, content, at });
    }),
  reissueResult: staffProcedure
    .input(WithReason.extend({ kind: z.enum(["correction", "replacement"]) }))
    .mutation(async ({ ctx, input }) => standing(await reissueResult(ctx.desk, ctx.caller, input))),
  annulResult: staffProcedure
    .input(WithReason.extend({ decision: Words }))
    .mutation((call) =>
      plain(call, { type: "annul-result", reason: call.input.reason, decision: call.input.decision }),
    ),
  /** From the wrong office to the right one; what an ended office leaves behind, the province moves. */
  transfer: staffProcedure.input(OnlyTarget.extend({ office: Code, document: Words })).mutation((call) =>
    plain(call, {
      type: "transfer",
      office: call.input.office,
      ground: "wrong-office",
      document: call.input.document,
    }),
  ),
  notePost: staffProcedure
    .input(
      OnlyTarget.extend({
        item: GivenName,
        state: z.enum(["delivered", "returned-to-sender", "lost"]),
        note: Reason.optional(),
      }),
    )
    .mutation((call) => {
      const { item, state, note } = call.input;
      return plain(call, { type: "note-post", item, state, ...(note !== undefined && { note }) });
    }),
  consult: staffProcedure
    .input(OnlyTarget.extend({ agency: Code, content: Reason, answerIn: z.int().min(1).max(60) }))
    .mutation((call) => {
      const { agency, content, answerIn } = call.input;
      return plain(call, { type: "consult", id: call.ctx.desk.names.id(), agency, content, answerIn });
    }),
  answerConsultation: staffProcedure
    .input(OnlyTarget.extend({ id: Code, answer: Reason, agrees: z.boolean() }))
    .mutation((call) => {
      const { id, answer, agrees } = call.input;
      return plain(call, { type: "answer-consultation", id, answer, agrees });
    }),
  finishLeg: staffProcedure
    .input(OnlyTarget.extend({ leg: Code, outcome: z.enum(["grant", "refuse"]), note: Reason.optional() }))
    .mutation((call) => {
      const { leg, outcome, note } = call.input;
      return plain(call, { type: "finish-leg", leg, outcome, ...(note !== undefined && { note }) });
    }),
  reappoint: staffProcedure
    .input(WithReason.extend({ workingDays: z.int().min(1).max(60) }))
    .mutation((call) =>
      plain(call, { type: "reappoint", workingDays: call.input.workingDays, reason: call.input.reason }),
    ),
});
