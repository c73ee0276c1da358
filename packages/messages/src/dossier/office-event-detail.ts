import { feeRefusalOf, type DossierEvent, type MovedPart, type Text } from "@motcua/domain";
import { shortDayText } from "../calendar/day-text.ts";
import { dueText } from "../deadline/due-text.ts";
import type { Language } from "../language.ts";
import { refusalText } from "../refusal/refusal-text.ts";
import { reason, sentence, type Sentences } from "./event-sentence.ts";

const OUTCOMES = {
  grant: { vi: "Đề nghị cấp kết quả", en: "Proposes to grant" },
  refuse: { vi: "Đề nghị từ chối", en: "Proposes to refuse" },
} as const satisfies Record<string, Text>;

const ANSWERS = {
  agrees: { vi: "Đồng ý", en: "Agrees" },
  disagrees: { vi: "Không đồng ý", en: "Does not agree" },
} as const satisfies Record<string, Text>;

/** Hạn của các cơ quan khác that moved with the whole. */
function moved(parts: readonly MovedPart[] = []): Sentences {
  if (parts.length === 0) return null;
  const dates = (language: Language): string => parts.map(({ due: date }) => dueText(date, language)).join("; ");
  return {
    vi: `Hạn của cơ quan phối hợp dời đến: ${dates("vi")}.`,
    en: `Moved due dates of other agencies: ${dates("en")}.`,
  };
}

/** Why there is no amount yet, or on what evidence one was waived. */
function feeSeen(received: (DossierEvent & { type: "received" })["data"]): Sentences {
  const refusal = feeRefusalOf(received);
  if (refusal) return { vi: `${refusalText(refusal, "vi").title}.`, en: `${refusalText(refusal, "en").title}.` };
  const evidence = (received.fee?.waived ?? []).map((each) => each.evidence).join("; ");
  return evidence === ""
    ? null
    : { vi: `Giấy tờ chứng minh: ${sentence(evidence)}`, en: `Evidence: ${sentence(evidence)}` };
}

/** What only the office reads: drafts of a decision, names, certificates. */
export function officeDetail(event: DossierEvent): Sentences {
  switch (event.type) {
    case "proposed": {
      const { outcome, conclusion } = event.data;
      return {
        vi: `${OUTCOMES[outcome].vi}: ${sentence(conclusion)}`,
        en: `${OUTCOMES[outcome].en}: ${sentence(conclusion)}`,
      };
    }
    case "sent-back":
      return reason(event.data.reason);
    case "consultation-asked":
      return { vi: `Nội dung: ${sentence(event.data.content)}`, en: `Question: ${sentence(event.data.content)}` };
    case "consultation-answered": {
      const { agrees, answer } = event.data;
      const word = ANSWERS[agrees ? "agrees" : "disagrees"];
      return { vi: `${word.vi}: ${sentence(answer)}`, en: `${word.en}: ${sentence(answer)}` };
    }
    case "supplement-accepted":
    case "obligation-proved":
    case "clock-resumed":
    case "due-recomputed":
      return moved(event.data.parts);
    case "leg-finished":
      return event.data.note === undefined ? null : { vi: sentence(event.data.note), en: sentence(event.data.note) };
    case "supplement-permitted":
      return {
        vi: `Căn cứ: ${sentence(event.data.ground)} Văn bản: ${sentence(event.data.document)}`,
        en: `Ground: ${sentence(event.data.ground)} Document: ${sentence(event.data.document)}`,
      };
    case "supplement-called":
      return event.data.note === undefined ? null : { vi: sentence(event.data.note), en: sentence(event.data.note) };
    case "inspected": {
      const { place, participants, content } = event.data;
      return {
        vi: `Tại ${place}, có ${participants.join(", ")}. ${sentence(content)}`,
        en: `At ${place}, with ${participants.join(", ")}. ${sentence(content)}`,
      };
    }
    case "post-noted":
      return event.data.note === undefined ? null : { vi: sentence(event.data.note), en: sentence(event.data.note) };
    case "approved":
      return {
        vi: `Văn bản số ${event.data.resultNumber}, ngày ${shortDayText(event.data.issuedOn)}.`,
        en: `Document no. ${event.data.resultNumber} of ${shortDayText(event.data.issuedOn)}.`,
      };
    case "signed":
    case "sealed": {
      const { certificate } = event.data;
      return certificate === null
        ? { vi: "Ký tay, đóng dấu ướt trên bản giấy.", en: "Signed by hand and stamped on paper." }
        : { vi: `Chứng thư số: ${certificate.subject}.`, en: `Certificate: ${certificate.subject}.` };
    }
    case "returned": {
      const { receiver, identitySeen } = event.data;
      if (receiver === "") return null;
      const seen = identitySeen === "" ? "" : ` (${identitySeen})`;
      return { vi: `Người nhận: ${receiver}${seen}.`, en: `Receiver: ${receiver}${seen}.` };
    }
    case "received":
      return feeSeen(event.data);
    default:
      return null;
  }
}
