import type { DossierStatus } from "@motcua/domain";
import { statusText, type Language } from "@motcua/messages";
import { Tag, type TagProps } from "./tag.tsx";

const TONES: Readonly<Record<DossierStatus, NonNullable<TagProps["tone"]>>> = {
  submitted: "moving",
  "awaiting-completion": "waiting",
  "not-accepted": "plain",
  received: "moving",
  "in-appraisal": "moving",
  "awaiting-supplement": "waiting",
  "supplement-provided": "moving",
  "awaiting-payment": "waiting",
  "awaiting-approval": "moving",
  approved: "moving",
  signed: "moving",
  "result-ready": "done",
  returned: "done",
  refused: "plain",
  withdrawn: "plain",
  closed: "plain",
};

/** Trạng thái hồ sơ: moving at the office, waiting for the citizen, done, or ended. */
export const StatusTag = ({
  status,
  language = "vi",
}: {
  readonly status: DossierStatus;
  readonly language?: Language;
}) => <Tag tone={TONES[status]}>{statusText(status, language)}</Tag>;
