import type { DossierCodeProblem } from "./dossier-code-problem.ts";
import type { FieldCodeProblem } from "./field-code.ts";
import type { OldIdentityNumberProblem } from "./old-identity-number.ts";
import type { PersonalNumberWarning } from "./personal-number-warnings.ts";
import type { PhoneProblem } from "./phone.ts";
import type { CaseCodeProblem, ProcedureCodeProblem } from "./procedure-code.ts";
import type { ResultCodeProblem } from "./result-code.ts";
import type { TaxCodeProblem } from "./tax-code.ts";
import type { UnitCodeProblem } from "./unit-code.ts";

/** Every way in which a number or code can be wrong or odd; one more does not compile until it has texts. */
export type IdentifierProblem =
  | CaseCodeProblem
  | DossierCodeProblem
  | FieldCodeProblem
  | OldIdentityNumberProblem
  | PersonalNumberWarning
  | PhoneProblem
  | ProcedureCodeProblem
  | ResultCodeProblem
  | TaxCodeProblem
  | UnitCodeProblem;
