/** Refused: only the desk that holds the dossier deals with the citizen (NĐ 61/2018, Điều 5.1e). */
export interface CallNotCompetent {
  readonly code: "call.not-competent";
}

/** Refused: the person was reached meanwhile, by a message or by a colleague. */
export interface CallNotDue {
  readonly code: "call.not-due";
}

/** Refusals of calls (từ chối ghi cuộc gọi). */
export type CallRefusal = CallNotCompetent | CallNotDue;
