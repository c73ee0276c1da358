export type {
  Applicant,
  Circular,
  Contact,
  FormHeading,
  Office,
  Officer,
  Signatory,
} from "./form.ts";
export type { RenderedDocument, SignableDocument, SignaturePlace } from "./rendered-document.ts";
export type { Day, Moment } from "./vietnamese-time.ts";
export { type Receipt, type ReceivedPaper, type SecondStage, renderReceipt } from "./receipt.ts";
export {
  type MissingPaper,
  type SupplementRequest,
  renderSupplementRequest,
} from "./supplement-request.ts";
export { type RefusalSlip, renderRefusal } from "./refusal.ts";
export { type Reappointment, renderReappointment } from "./reappointment.ts";
export { type StopNotice, renderStopNotice } from "./stop-notice.ts";
export {
  type ControlSheet,
  type Handover,
  type StepOutcome,
  renderControlSheet,
} from "./control-sheet.ts";
export { type Result, type ResultHeading, renderResult } from "./result.ts";
export type { MaritalStatusConfirmation } from "./marital-status-confirmation.ts";
export type { GeneralDecision } from "./general-decision.ts";
