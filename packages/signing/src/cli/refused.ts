import type { SigningRefusal } from "../refusal.ts";
import { refusalText } from "../refusal-text.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import type { Trouble } from "./trouble.ts";

/** A refusal as it is printed, and the status that goes with it. */
export const refused = (refusal: SigningRefusal): { readonly trouble: Trouble; readonly status: ExitStatus } => ({
  trouble: { code: refusal.code, ...refusalText(refusal) },
  status: refusal.code === "pdf.not-a-pdf" ? exitStatus.notAPdf : exitStatus.failed,
});
