import type { ReportNotCompetent } from "./access/reporting-units.ts";
import type { FeeRefusal } from "./fee/assess-fee.ts";
import type { BalanceRefusal } from "./fee/balance-of.ts";
import type { AnnulReceiptRefusal } from "./receipt/annul-receipt.ts";
import type { IssueReceiptRefusal } from "./receipt/issue-receipt.ts";
import type { DecisionRefusal } from "./dossier/decide.ts";
import type { FeeOrderRefusal } from "./dossier/fee-order-of.ts";
import type { SubmissionRefusal } from "./dossier/submit-dossier.ts";
import type { ClaimContradicted } from "./indicator/report/check-claim.ts";
import type { ReportPeriodRefusal } from "./indicator/report/report-period.ts";
import type { FreezeRefusal } from "./indicator/snapshot/freeze-month.ts";
import type { PublishRefusal } from "./indicator/snapshot/publish-month.ts";
import type { AccountHelpRefusal } from "./assist/account-help.ts";
import type { HomeVisitRefusal } from "./assist/home-visit.ts";
import type { SurpriseInspectionRefusal } from "./conduct/surprise-inspection.ts";
import type { FeedbackRefusal } from "./feedback/decide-feedback.ts";
import type { CallRefusal } from "./notification/call-refusals.ts";
import type { PublicationRefusal } from "./publication/late-listing.ts";
import type { HandedOverMeanwhile, HandOverRefusal } from "./seal/hand-seal-over.ts";
import type { SealRegisterNotCompetent } from "./seal/seal-readers.ts";
import type { SurveyRefusal } from "./survey/take-response.ts";
import type { UnitAmbiguous } from "./unit/commune-named.ts";
import type { SuccessorRefusal } from "./unit/successor-of.ts";

/** Refused: someone else acted meanwhile; look again. */
export interface ChangedMeanwhile {
  readonly code: "dossier.changed-meanwhile";
}

/** Refused: no such dossier, or not one this person may see; the two are not told apart. */
export interface DossierUnknown {
  readonly code: "dossier.unknown";
}

/** Refused: nobody is signed in. */
export interface NotSignedIn {
  readonly code: "access.not-signed-in";
}

/** Refused: name or password is wrong, or too many tries. */
export type SignInRefusal =
  | { readonly code: "access.wrong-credentials" }
  | { readonly code: "access.too-many-tries"; readonly minutes: number };

/** Refused: no such procedure in the catalogue, or not offered by this province. */
export interface ProcedureUnknown {
  readonly code: "procedure.unknown";
  readonly procedure: string;
}

/** Refused: the draft is gone, filed, or another person's. */
export type DraftRefusal =
  | { readonly code: "draft.unknown" }
  | { readonly code: "draft.saved-elsewhere"; readonly revision: number };

/** Refused: an uploaded file that is not what may be filed. */
export type UploadRefusal =
  | { readonly code: "upload.too-large"; readonly mostBytes: number }
  | { readonly code: "upload.type-not-accepted" }
  | { readonly code: "upload.empty" }
  | { readonly code: "upload.encrypted-pdf" }
  | { readonly code: "upload.too-many"; readonly most: number }
  | { readonly code: "upload.unknown" };

/** Refused by the signing engine, before a key was touched; `cause` is its own code. */
export type SigningRefused =
  | { readonly code: "signing.refused"; readonly cause: string }
  | { readonly code: "signing.wrong-pin" }
  | { readonly code: "signing.no-key"; readonly person: string };

/** Refused: no figures of that month are kept for the unit. */
export interface SnapshotUnknown {
  readonly code: "snapshot.unknown";
}

/** Every refusal there is. One more does not compile until it has a tRPC code and texts in both languages. */
export type Refusal =
  | DecisionRefusal
  | SubmissionRefusal
  | FeeRefusal
  | FeeOrderRefusal
  | BalanceRefusal
  | IssueReceiptRefusal
  | AnnulReceiptRefusal
  | ChangedMeanwhile
  | DossierUnknown
  | NotSignedIn
  | SignInRefusal
  | ProcedureUnknown
  | DraftRefusal
  | UploadRefusal
  | SigningRefused
  | ClaimContradicted
  | FreezeRefusal
  | PublishRefusal
  | SnapshotUnknown
  | ReportNotCompetent
  | ReportPeriodRefusal
  | HandOverRefusal
  | HandedOverMeanwhile
  | SealRegisterNotCompetent
  | CallRefusal
  | SuccessorRefusal
  | UnitAmbiguous
  | FeedbackRefusal
  | SurveyRefusal
  | PublicationRefusal
  | SurpriseInspectionRefusal
  | HomeVisitRefusal
  | AccountHelpRefusal;

/** The code of any refusal. */
export type RefusalCode = Refusal["code"];
