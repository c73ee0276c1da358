import type { FeeNotConfigured } from "./fee/assess-fee.ts";
import type { DecisionRefusal } from "./dossier/decide.ts";
import type { SubmissionRefusal } from "./dossier/submit-dossier.ts";

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

/** Every refusal there is. One more does not compile until it has a tRPC code and texts in both languages. */
export type Refusal =
  | DecisionRefusal
  | SubmissionRefusal
  | FeeNotConfigured
  | ChangedMeanwhile
  | DossierUnknown
  | NotSignedIn
  | SignInRefusal
  | ProcedureUnknown
  | DraftRefusal
  | UploadRefusal
  | SigningRefused;

/** The code of any refusal. */
export type RefusalCode = Refusal["code"];
