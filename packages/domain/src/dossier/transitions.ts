import type { DossierActType } from "./act.ts";
import type { DossierStatus } from "./status.ts";

type Row = Partial<Record<DossierActType, readonly [DossierStatus, ...DossierStatus[]]>>;

/** Vòng đời hồ sơ: what may follow what (NĐ 118/2025, Điều 17–21). Anything else is refused. */
export const TRANSITIONS: Readonly<Record<DossierStatus, Row>> = {
  submitted: {
    "attach-scan": ["submitted"],
    "ask-completion": ["awaiting-completion"],
    decline: ["not-accepted"],
    receive: ["received"],
    withdraw: ["withdrawn"],
    transfer: ["submitted"],
  },
  "awaiting-completion": {
    "attach-scan": ["awaiting-completion"],
    complete: ["submitted"],
    decline: ["not-accepted"],
    withdraw: ["withdrawn"],
    transfer: ["awaiting-completion"],
  },
  received: {
    "attach-scan": ["received"],
    "take-up": ["in-appraisal"],
    withdraw: ["withdrawn"],
    "pay-fee": ["received"],
    "assess-fee": ["received"],
    transfer: ["received"],
    "finish-leg": ["received"],
    "recompute-due": ["received"],
  },
  "in-appraisal": {
    "attach-scan": ["in-appraisal"],
    "ask-supplement": ["awaiting-supplement"],
    "notify-obligation": ["awaiting-payment"],
    propose: ["awaiting-approval"],
    reappoint: ["in-appraisal"],
    withdraw: ["withdrawn"],
    "pay-fee": ["in-appraisal"],
    "assess-fee": ["in-appraisal"],
    "permit-second-supplement": ["in-appraisal"],
    "stop-clock": ["in-appraisal"],
    "resume-clock": ["in-appraisal"],
    inspect: ["in-appraisal"],
    consult: ["in-appraisal"],
    "answer-consultation": ["in-appraisal"],
    "finish-leg": ["in-appraisal"],
    transfer: ["in-appraisal"],
    "recompute-due": ["in-appraisal"],
  },
  "awaiting-supplement": {
    "provide-supplement": ["supplement-provided"],
    "close-unanswered": ["closed"],
    withdraw: ["withdrawn"],
    "pay-fee": ["awaiting-supplement"],
    "assess-fee": ["awaiting-supplement"],
    "log-supplement-call": ["awaiting-supplement"],
    transfer: ["awaiting-supplement"],
    "answer-consultation": ["awaiting-supplement"],
    "finish-leg": ["awaiting-supplement"],
  },
  "supplement-provided": {
    "attach-scan": ["supplement-provided"],
    "accept-supplement": ["in-appraisal"],
    withdraw: ["withdrawn"],
    "pay-fee": ["supplement-provided"],
    "assess-fee": ["supplement-provided"],
    transfer: ["supplement-provided"],
    "answer-consultation": ["supplement-provided"],
    "finish-leg": ["supplement-provided"],
  },
  "awaiting-payment": {
    "prove-obligation": ["in-appraisal"],
    withdraw: ["withdrawn"],
    "pay-fee": ["awaiting-payment"],
    "assess-fee": ["awaiting-payment"],
    transfer: ["awaiting-payment"],
    "answer-consultation": ["awaiting-payment"],
    "finish-leg": ["awaiting-payment"],
  },
  "awaiting-approval": {
    approve: ["approved"],
    "send-back": ["in-appraisal"],
    reappoint: ["awaiting-approval"],
    withdraw: ["withdrawn"],
    "pay-fee": ["awaiting-approval"],
    "assess-fee": ["awaiting-approval"],
    transfer: ["awaiting-approval"],
    "answer-consultation": ["awaiting-approval"],
    "recompute-due": ["awaiting-approval"],
  },
  approved: {
    sign: ["signed"],
    "issue-on-paper": ["result-ready", "refused"],
    approve: ["approved"],
    "pay-fee": ["approved"],
    "assess-fee": ["approved"],
    transfer: ["approved"],
    "recompute-due": ["approved"],
  },
  signed: {
    seal: ["result-ready", "refused"],
    "pay-fee": ["signed"],
    "assess-fee": ["signed"],
    transfer: ["signed"],
    "recompute-due": ["signed"],
  },
  "result-ready": {
    "pay-fee": ["result-ready"],
    "assess-fee": ["result-ready"],
    "hand-to-post": ["result-ready"],
    "note-post": ["result-ready"],
    "return-result": ["returned"],
    "reissue-result": ["approved"],
    "annul-result": ["result-ready"],
    transfer: ["result-ready"],
  },
  "not-accepted": {},
  returned: { "reissue-result": ["approved"], "annul-result": ["returned"] },
  refused: { "reissue-result": ["approved"], "annul-result": ["refused"] },
  withdrawn: {},
  closed: {},
};

/** Whether the table lets the act follow the status. */
export const mayFollow = (status: DossierStatus, act: DossierActType): boolean =>
  TRANSITIONS[status][act] !== undefined;

/** Sửa sai kết quả đã cấp: what may still follow the end (NĐ 61/2018, Điều 21). */
const MENDING: readonly string[] = ["reissue-result", "annul-result"] satisfies readonly DossierActType[];

/** Kết thúc: nothing can follow, but for mending a result that was wrong. */
export const isEnded = (status: DossierStatus): boolean =>
  Object.keys(TRANSITIONS[status]).every((act) => MENDING.includes(act));
