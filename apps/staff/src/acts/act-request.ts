import type { DossierActType } from "@motcua/domain";
import type { AppRouter } from "@motcua/trpc";
import type { TRPCClient } from "@trpc/client";
import type { Inputs, Outputs } from "../api/trpc.ts";

type Given<K extends keyof Inputs["acts"]> = Omit<Inputs["acts"][K], "target">;

/** Một việc kèm những gì cán bộ đã nhập. */
export type ActRequest =
  | ({ readonly type: "receive" } & Given<"receive">)
  | { readonly type: "take-up" | "approve" | "accept-supplement" | "close-unanswered" | "assess-fee" }
  | ({ readonly type: "decline" | "send-back" | "withdraw" } & Given<"decline">)
  | ({ readonly type: "ask-completion" | "ask-supplement" } & Given<"askSupplement">)
  | ({ readonly type: "complete" | "provide-supplement" } & Given<"provideSupplement">)
  | ({ readonly type: "propose" } & Given<"propose">)
  | ({ readonly type: "sign" } & Given<"sign">)
  | ({ readonly type: "seal" } & Given<"seal">)
  | ({ readonly type: "pay-fee" } & Given<"payFee">)
  | ({ readonly type: "hand-to-post" } & Given<"handToPost">)
  | ({ readonly type: "return-result" } & Given<"returnResult">)
  | ({ readonly type: "notify-obligation" } & Given<"notifyObligation">)
  | ({ readonly type: "prove-obligation" } & Given<"proveObligation">)
  | ({ readonly type: "reappoint" } & Given<"reappoint">)
  | ({ readonly type: "log-supplement-call" } & Given<"logSupplementCall">)
  | ({ readonly type: "permit-second-supplement" } & Given<"permitSecondSupplement">)
  | ({ readonly type: "stop-clock" } & Given<"stopClock">)
  | ({ readonly type: "resume-clock" } & Given<"resumeClock">)
  | ({ readonly type: "inspect" } & Given<"inspect">)
  | ({ readonly type: "consult" } & Given<"consult">)
  | ({ readonly type: "answer-consultation" } & Given<"answerConsultation">)
  | ({ readonly type: "finish-leg" } & Given<"finishLeg">)
  | ({ readonly type: "issue-on-paper" } & Given<"issueOnPaper">)
  | ({ readonly type: "reissue-result" } & Given<"reissueResult">)
  | ({ readonly type: "annul-result" } & Given<"annulResult">)
  | ({ readonly type: "transfer" } & Given<"transfer">)
  | ({ readonly type: "note-post" } & Given<"notePost">);

/** Acts without a form of their own: filed elsewhere, recomputed for all at once, scanned beside the paper. */
const WITHOUT_FORM = ["submit", "recompute-due", "attach-scan"] as const satisfies readonly DossierActType[];

/** Acts that this screen can send. */
export type ScreenAct = Exclude<DossierActType, (typeof WITHOUT_FORM)[number]>;

/** Whether the act has a form here. */
export const isScreenAct = (act: DossierActType): act is ScreenAct =>
  !(WITHOUT_FORM as readonly DossierActType[]).includes(act);

export type Standing = Outputs["acts"]["receive"];

/** The dossier as this person last saw it. */
export type Target = Inputs["acts"]["receive"]["target"];

/** Sends an act through its own door. */
export function sendAct({ acts }: TRPCClient<AppRouter>, target: Target, act: ActRequest): Promise<Standing> {
  const request = { ...act, target };
  switch (request.type) {
    case "receive":
      return acts.receive.mutate(request);
    case "take-up":
      return acts.takeUp.mutate({ target });
    case "approve":
      return acts.approve.mutate({ target });
    case "accept-supplement":
      return acts.acceptSupplement.mutate({ target });
    case "close-unanswered":
      return acts.closeUnanswered.mutate({ target });
    case "decline":
      return acts.decline.mutate(request);
    case "send-back":
      return acts.sendBack.mutate(request);
    case "withdraw":
      return acts.withdraw.mutate(request);
    case "ask-completion":
      return acts.askCompletion.mutate(request);
    case "ask-supplement":
      return acts.askSupplement.mutate(request);
    case "complete":
    case "provide-supplement":
      return acts.provideSupplement.mutate(request);
    case "propose":
      return acts.propose.mutate(request);
    case "sign":
      return acts.sign.mutate(request);
    case "seal":
      return acts.seal.mutate(request);
    case "pay-fee":
      return acts.payFee.mutate(request);
    case "assess-fee":
      return acts.assessFee.mutate({ target });
    case "hand-to-post":
      return acts.handToPost.mutate(request);
    case "return-result":
      return acts.returnResult.mutate(request);
    case "notify-obligation":
      return acts.notifyObligation.mutate(request);
    case "prove-obligation":
      return acts.proveObligation.mutate(request);
    case "reappoint":
      return acts.reappoint.mutate(request);
    case "log-supplement-call":
      return acts.logSupplementCall.mutate(request);
    case "permit-second-supplement":
      return acts.permitSecondSupplement.mutate(request);
    case "stop-clock":
      return acts.stopClock.mutate(request);
    case "resume-clock":
      return acts.resumeClock.mutate(request);
    case "inspect":
      return acts.inspect.mutate(request);
    case "consult":
      return acts.consult.mutate(request);
    case "answer-consultation":
      return acts.answerConsultation.mutate(request);
    case "finish-leg":
      return acts.finishLeg.mutate(request);
    case "issue-on-paper":
      return acts.issueOnPaper.mutate(request);
    case "reissue-result":
      return acts.reissueResult.mutate(request);
    case "annul-result":
      return acts.annulResult.mutate(request);
    case "transfer":
      return acts.transfer.mutate(request);
    case "note-post":
      return acts.notePost.mutate(request);
  }
}
