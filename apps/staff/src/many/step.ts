import type { DossierStatus, Role } from "@motcua/domain";

/** Việc làm cho nhiều hồ sơ. */
export type Step = "sign" | "seal";

interface StepFacts {
  readonly role: Role;
  /** In which a dossier waits for it. */
  readonly status: DossierStatus;
  /** Which of its files is read before. */
  readonly reads: "draft" | "signed";
}

export const STEPS: Readonly<Record<Step, StepFacts>> = {
  sign: { role: "approver", status: "approved", reads: "draft" },
  seal: { role: "clerk", status: "signed", reads: "signed" },
};

/** Documents shown at a time. */
export const MOST = 100;
