import type { SeenDossier } from "../api/trpc.ts";
import type { ScreenAct } from "./act-request.ts";
import { ConfirmPanel } from "./confirm-panel.tsx";
import { ItemsPanel } from "./items-panel.tsx";
import { ObligationPanel } from "./obligation-panel.tsx";
import { PayFeePanel } from "./pay-fee-panel.tsx";
import { PostPanel } from "./post-panel.tsx";
import { ProposePanel } from "./propose-panel.tsx";
import { ProvidePanel } from "./provide-panel.tsx";
import { ReappointPanel } from "./reappoint-panel.tsx";
import { ReasonPanel } from "./reason-panel.tsx";
import { ReturnPanel } from "./return-panel.tsx";
import { SealPanel } from "./seal-panel.tsx";
import { SignPanel } from "./sign-panel.tsx";

/** The panel of each act; an act without one does not compile. */
export function ActPanel({ act, seen }: { readonly act: ScreenAct; readonly seen: SeenDossier }) {
  switch (act) {
    case "receive":
    case "take-up":
    case "approve":
    case "accept-supplement":
    case "close-unanswered":
      return <ConfirmPanel act={act} seen={seen} />;
    case "decline":
    case "send-back":
    case "withdraw":
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
  }
}
