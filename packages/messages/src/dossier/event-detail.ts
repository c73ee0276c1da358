import type { DossierEvent, DueDate, Paper, SupplementRequest, Text } from "@motcua/domain";
import { vnd } from "../amount/vnd.ts";
import { shortDayText } from "../calendar/day-text.ts";
import { dueText } from "../deadline/due-text.ts";
import type { InBoth, Language } from "../language.ts";
import type { Audience } from "./audience.ts";
import { channelText } from "./channel-text.ts";

const OUTCOMES = {
  grant: { vi: "Đề nghị cấp kết quả", en: "Proposes to grant" },
  refuse: { vi: "Đề nghị từ chối", en: "Proposes to refuse" },
} as const satisfies Record<string, Text>;

const MEANS = {
  cash: { vi: "tiền mặt", en: "cash" },
  transfer: { vi: "chuyển khoản", en: "bank transfer" },
} as const satisfies Record<string, Text>;

/** The reason that the domain itself writes; any other was typed by a person. */
const SUPPLEMENT_NOT_PROVIDED: Text = {
  vi: "Lý do: không bổ sung trong thời hạn.",
  en: "Reason: the supplement did not come in time.",
};

type Sentences = InBoth<string> | null;

/** Words that a person typed, closed by one full stop. */
const sentence = (typed: string): string => (/[.!?…]$/.test(typed) ? typed : `${typed}.`);

const reason = (typed: string): Sentences => ({ vi: `Lý do: ${sentence(typed)}`, en: `Reason: ${sentence(typed)}` });

const due = (date: DueDate, before: Text = { vi: "", en: "" }): Sentences => ({
  vi: `${before.vi}Hẹn trả: ${dueText(date, "vi")}.`,
  en: `${before.en}Due: ${dueText(date, "en")}.`,
});

function asked({ items, answerBy }: SupplementRequest): Sentences {
  const list = items.map((item) => `${item.title} (${item.reason.replace(/\.$/, "")})`).join("; ");
  return {
    vi: `Cần nộp chậm nhất ngày ${shortDayText(answerBy)}: ${list}.`,
    en: `Needed by ${shortDayText(answerBy)}: ${list}.`,
  };
}

function provided(papers: readonly Paper[], note?: string): Sentences {
  const titles = papers.map((paper) => paper.title).join("; ");
  const said = [titles, note ?? ""]
    .filter((part) => part !== "")
    .map(sentence)
    .join(" ");
  return said === "" ? null : { vi: said, en: said };
}

/** What the citizen, too, may read: his own acts, dates, reasons given to him. */
function openDetail(event: DossierEvent): Sentences {
  switch (event.type) {
    case "submitted":
      return {
        vi: `Mã theo dõi ${event.data.trackingCode}. ${channelText(event.data.channel, "vi")}.`,
        en: `Tracking code ${event.data.trackingCode}. ${channelText(event.data.channel, "en")}.`,
      };
    case "completion-asked":
    case "supplement-asked":
      return asked(event.data);
    case "completed":
      return provided(event.data.papers);
    case "supplement-provided":
      return provided(event.data.papers, event.data.note);
    case "declined":
    case "withdrawn":
      return reason(event.data.reason);
    case "received":
      return due(event.data.due, { vi: `Mã hồ sơ ${event.data.code}. `, en: `Dossier code ${event.data.code}. ` });
    case "supplement-accepted":
      return due(event.data.due, { vi: "Thời hạn tính lại từ đầu. ", en: "The time limit starts again. " });
    case "closed":
      return event.data.reason === "supplement-not-provided" ? SUPPLEMENT_NOT_PROVIDED : reason(event.data.reason);
    case "fee-paid": {
      const { vnd: amount, means, receiptNumber } = event.data;
      return {
        vi: `${vnd(amount, "vi")}, ${MEANS[means].vi}, biên lai số ${receiptNumber}.`,
        en: `${vnd(amount, "en")}, ${MEANS[means].en}, receipt no. ${receiptNumber}.`,
      };
    }
    case "handed-to-post":
      return { vi: `Số bưu gửi ${event.data.item.number}.`, en: `Postal item ${event.data.item.number}.` };
    case "returned":
      return { vi: `${channelText(event.data.by, "vi")}.`, en: `${channelText(event.data.by, "en")}.` };
    case "obligation-notified":
      return { vi: `Thông báo: ${sentence(event.data.notice)}`, en: `Notice: ${sentence(event.data.notice)}` };
    case "obligation-proved":
      return due(event.data.due, {
        vi: `Chứng từ: ${sentence(event.data.proof)} `,
        en: `Proof: ${sentence(event.data.proof)} `,
      });
    case "reappointed":
      return due(event.data.due, {
        vi: `Lý do: ${sentence(event.data.reason)} `,
        en: `Reason: ${sentence(event.data.reason)} `,
      });
    case "taken-up":
    case "proposed":
    case "sent-back":
    case "approved":
    case "signed":
    case "sealed":
      return null;
  }
}

/** What only the office reads: drafts of a decision, names, certificates. */
function officeDetail(event: DossierEvent): Sentences {
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
    case "approved":
      return {
        vi: `Văn bản số ${event.data.resultNumber}, ngày ${shortDayText(event.data.issuedOn)}.`,
        en: `Document no. ${event.data.resultNumber} of ${shortDayText(event.data.issuedOn)}.`,
      };
    case "signed":
    case "sealed":
      return {
        vi: `Chứng thư số: ${event.data.certificate.subject}.`,
        en: `Certificate: ${event.data.certificate.subject}.`,
      };
    case "returned": {
      const { receiver, identitySeen } = event.data;
      if (receiver === "") return null;
      const seen = identitySeen === "" ? "" : ` (${identitySeen})`;
      return { vi: `Người nhận: ${receiver}${seen}.`, en: `Receiver: ${receiver}${seen}.` };
    }
    case "received":
      return event.data.feeNotConfigured === null
        ? null
        : {
            vi: `Chưa có mức thu: ${event.data.feeNotConfigured}.`,
            en: `No amount set for: ${event.data.feeNotConfigured}.`,
          };
    default:
      return null;
  }
}

/** Chi tiết của một sự kiện, or nothing to add. */
export function eventDetail(event: DossierEvent, language: Language, audience: Audience): string | null {
  const parts = [openDetail(event), audience === "staff" ? officeDetail(event) : null].flatMap((each) =>
    each ? [each[language]] : [],
  );
  return parts.length === 0 ? null : parts.join(" ");
}
