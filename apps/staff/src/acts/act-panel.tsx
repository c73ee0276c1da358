import type { SeenDossier } from "../api/trpc.ts";
import type { ScreenAct } from "./act-request.ts";
import { AnnulPanel } from "./annul-panel.tsx";
import { AnswerPanel } from "./answer-panel.tsx";
import { CallPanel } from "./call-panel.tsx";
import { ConfirmPanel } from "./confirm-panel.tsx";
import { ConsultPanel } from "./consult-panel.tsx";
import { InspectPanel } from "./inspect-panel.tsx";
import { ItemsPanel } from "./items-panel.tsx";
import { LegPanel } from "./leg-panel.tsx";
import { NotePostPanel } from "./note-post-panel.tsx";
import { ObligationPanel } from "./obligation-panel.tsx";
import { PaperPanel } from "./paper-panel.tsx";
import { PayFeePanel } from "./pay-fee-panel.tsx";
import { PermitPanel } from "./permit-panel.tsx";
import { PostPanel } from "./post-panel.tsx";
import { ProposePanel } from "./propose-panel.tsx";
import { ProvidePanel } from "./provide-panel.tsx";
import { ReappointPanel } from "./reappoint-panel.tsx";
import { ReasonPanel } from "./reason-panel.tsx";
import { ReceivePanel } from "./receive-panel.tsx";
import { ReissuePanel } from "./reissue-panel.tsx";
import { ReturnPanel } from "./return-panel.tsx";
import { SealPanel } from "./seal-panel.tsx";
import { SignPanel } from "./sign-panel.tsx";
import { StopClockPanel } from "./stop-clock-panel.tsx";
import { TransferPanel } from "./transfer-panel.tsx";

/** The panel of each act; an act without one does not compile. */
export function ActPanel({ act, seen }: { readonly act: ScreenAct; readonly seen: SeenDossier }) {
  switch (act) {
    case "receive":
      return <ReceivePanel seen={seen} />;
    case "take-up":
    case "approve":
    case "accept-supplement":
    case "close-unanswered":
    case "assess-fee":
      return <ConfirmPanel act={act} seen={seen} />;
    case "decline":
    case "send-back":
    case "withdraw":
    case "resume-clock":
      return <ReasonPanel act={act} />;
    case "ask-completion":
    case "ask-supplement":
      return <ItemsPanel act={act} seen={seen} />;
    case "complete":
    case "provide-supplement":
      return <ProvidePanel act={act} seen={seen} />;
    case "propose":
      return <ProposePanel seen={seen} />;
    case "sign":
      return <SignPanel seen={seen} />;
    case "seal":
      return <SealPanel seen={seen} />;
    case "pay-fee":
      return <PayFeePanel seen={seen} />;
    case "hand-to-post":
      return <PostPanel seen={seen} />;
    case "return-result":
      return <ReturnPanel />;
    case "notify-obligation":
    case "prove-obligation":
      return <ObligationPanel act={act} />;
    case "reappoint":
      return <ReappointPanel />;
    case "log-supplement-call":
      return <CallPanel seen={seen} />;
    case "permit-second-supplement":
      return <PermitPanel />;
    case "stop-clock":
      return <StopClockPanel />;
    case "inspect":
      return <InspectPanel />;
    case "consult":
      return <ConsultPanel seen={seen} />;
    case "answer-consultation":
      return <AnswerPanel seen={seen} />;
    case "finish-leg":
      return <LegPanel seen={seen} />;
    case "issue-on-paper":
      return <PaperPanel seen={seen} />;
    case "reissue-result":
      return <ReissuePanel seen={seen} />;
    case "annul-result":
      return <AnnulPanel />;
    case "transfer":
      return <TransferPanel seen={seen} />;
    case "note-post":
      return <NotePostPanel seen={seen} />;
  }
}
