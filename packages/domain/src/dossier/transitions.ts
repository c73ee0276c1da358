import type { DossierActType } from "./act.ts";
import type { DossierStatus } from "./status.ts";

type Row = Partial<Record<DossierActType, readonly [DossierStatus, ...DossierStatus[]]>>;

/** Vòng đời hồ sơ: what may follow what (NĐ 118/2025, Điều 17–21). Anything else is refused. */
export const TRANSITIONS: Readonly<Record<DossierStatus, Row>> = {
  submitted: {
    "ask-completion": ["awaiting-completion"],
    decline: ["not-accepted"],
    receive: ["received"],
    withdraw: ["withdrawn"],
  },
  "awaiting-completion": { complete: ["submitted"], decline: ["not-accepted"], withdraw: ["withdrawn"] },
  received: { "take-up": ["in-appraisal"], withdraw: ["withdrawn"], "pay-fee": ["received"] },
  "in-appraisal": {
    "ask-supplement": ["awaiting-supplement"],
    "notify-obligation": ["awaiting-payment"],
    propose: ["awaiting-approval"],
    reappoint: ["in-appraisal"],
    withdraw: ["withdrawn"],
    "pay-fee": ["in-appraisal"],
  },
  "awaiting-supplement": {
    "provide-supplement": ["supplement-provided"],
    "close-unanswered": ["closed"],
    withdraw: ["withdrawn"],
  },
  "supplement-provided": { "accept-supplement": ["in-appraisal"], withdraw: ["withdrawn"] },
  "awaiting-payment": { "prove-obligation": ["in-appraisal"], withdraw: ["withdrawn"] },
  "awaiting-approval": {
    approve: ["approved"],
    "send-back": ["in-appraisal"],
    reappoint: ["awaiting-approval"],
    withdraw: ["withdrawn"],
    "pay-fee": ["awaiting-approval"],
  },
  approved: { sign: ["signed"], approve: ["approved"], "pay-fee": ["approved"] },
  signed: { seal: ["result-ready", "refused"], "pay-fee": ["signed"] },
  "result-ready": { "pay-fee": ["result-ready"], "hand-to-post": ["result-ready"], "return-result": ["returned"] },
  "not-accepted": {},
  returned: {},
  refused: {},
  withdrawn: {},
  closed: {},
};

/** Whether the table lets the act follow the status. */
export const mayFollow = (status: DossierStatus, act: DossierActType): boolean =>
  TRANSITIONS[status][act] !== undefined;

/** Kết thúc: nothing can follow. */
export const isEnded = (status: DossierStatus): boolean => Object.keys(TRANSITIONS[status]).length === 0;
