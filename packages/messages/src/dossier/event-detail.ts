import {
  type DossierEvent,
  type DueDate,
  type FeeAssessment,
  type Paper,
  type SupplementRequest,
  type Text,
} from "@motcua/domain";
import { vnd } from "../amount/vnd.ts";
import { shortDayText } from "../calendar/day-text.ts";
import { dueText } from "../deadline/due-text.ts";
import type { InBoth, Language } from "../language.ts";
import { sourceText } from "../source-text.ts";
import type { Audience } from "./audience.ts";
import { reason, sentence, type Sentences } from "./event-sentence.ts";
import { officeDetail } from "./office-event-detail.ts";
import { channelText } from "./channel-text.ts";

const MEANS = {
  cash: { vi: "tiền mặt", en: "cash" },
  transfer: { vi: "chuyển khoản", en: "bank transfer" },
  online: { vi: "thanh toán trực tuyến", en: "online payment" },
} as const satisfies Record<string, Text>;

const CALLS = {
  reached: { vi: "Đã gặp người nộp.", en: "The applicant was reached." },
  "not-reached": { vi: "Không ai nghe máy.", en: "Nobody answered." },
  "number-wrong": { vi: "Số điện thoại không đúng.", en: "The number was wrong." },
} as const satisfies Record<string, Text>;

const REISSUES = {
  correction: { vi: "Đính chính bằng văn bản số", en: "Corrected by document no." },
  replacement: { vi: "Thay thế bằng văn bản số", en: "Replaced by document no." },
} as const satisfies Record<string, Text>;

const TRANSFERS = {
  succession: { vi: "Đơn vị cũ đã kết thúc hoạt động", en: "The earlier office has ended" },
  "wrong-office": { vi: "Đơn vị trước không có thẩm quyền", en: "The earlier office was not competent" },
} as const satisfies Record<string, Text>;

const POST_STATES = {
  delivered: { vi: "đã phát", en: "delivered" },
  "returned-to-sender": { vi: "chuyển hoàn", en: "returned to sender" },
  lost: { vi: "thất lạc", en: "lost" },
} as const satisfies Record<string, Text>;

const LEG_OUTCOMES = {
  grant: { vi: "Kết quả: đồng ý giải quyết.", en: "Outcome: granted." },
  refuse: { vi: "Kết quả: từ chối giải quyết.", en: "Outcome: refused." },
} as const satisfies Record<string, Text>;

/** The reason that the domain itself writes; any other was typed by a person. */
const SUPPLEMENT_NOT_PROVIDED: Text = {
  vi: "Lý do: không bổ sung trong thời hạn.",
  en: "Reason: the supplement did not come in time.",
};

const due = (date: DueDate, before: Text = { vi: "", en: "" }): InBoth<string> => ({
  vi: `${before.vi}Hẹn trả: ${dueText(date, "vi")}.`,
  en: `${before.en}Due: ${dueText(date, "en")}.`,
});

/** Khoản được miễn, after the sentences before it; nothing where none is. */
const waived = (fee: FeeAssessment | null, language: Language): string =>
  (fee?.waived ?? [])
    .map(({ title, exemption }) =>
      language === "vi" ? ` Được miễn ${title}: ${sentence(exemption)}` : ` ${title} is waived: ${sentence(exemption)}`,
    )
    .join("");

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
    case "scan-attached":
      return { vi: sentence(event.data.title), en: sentence(event.data.title) };
    case "declined":
    case "withdrawn":
      return reason(event.data.reason);
    case "received": {
      const { code, due: date, fee } = event.data;
      const promised = due(date, { vi: `Mã hồ sơ ${code}. `, en: `Dossier code ${code}. ` });
      return { vi: `${promised.vi}${waived(fee, "vi")}`, en: `${promised.en}${waived(fee, "en")}` };
    }
    case "supplement-accepted":
      return due(event.data.due, { vi: "Thời hạn tính lại từ đầu. ", en: "The time limit starts again. " });
    case "closed":
      return event.data.reason === "supplement-not-provided" ? SUPPLEMENT_NOT_PROVIDED : reason(event.data.reason);
    case "fee-paid": {
      const { vnd: amount, means, receiptNumber, reference } = event.data;
      const transfer = {
        vi: "",
        en: "",
        ...(reference && { vi: `, mã giao dịch ${reference}`, en: `, transaction ${reference}` }),
      };
      return {
        vi: `${vnd(amount, "vi")}, ${MEANS[means].vi}${transfer.vi}, biên lai số ${receiptNumber}.`,
        en: `${vnd(amount, "en")}, ${MEANS[means].en}${transfer.en}, receipt no. ${receiptNumber}.`,
      };
    }
    case "fee-assessed": {
      const { fee } = event.data;
      return {
        vi: `Phải nộp ${vnd(fee.totalVnd, "vi")}.${waived(fee, "vi")}`,
        en: `${vnd(fee.totalVnd, "en")} to pay.${waived(fee, "en")}`,
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
    case "supplement-called":
      return CALLS[event.data.outcome];
    case "clock-stopped":
      return {
        vi: `Căn cứ: ${sentence(sourceText(event.data.ground))} Lý do: ${sentence(event.data.reason)}`,
        en: `Ground: ${sentence(sourceText(event.data.ground))} Reason: ${sentence(event.data.reason)}`,
      };
    case "clock-resumed":
      return due(event.data.due, {
        vi: `Lý do: ${sentence(event.data.reason)} `,
        en: `Reason: ${sentence(event.data.reason)} `,
      });
    case "due-recomputed":
      return due(event.data.due, {
        vi: `Căn cứ: ${sentence(sourceText(event.data.ground))} `,
        en: `Ground: ${sentence(sourceText(event.data.ground))} `,
      });
    case "result-reissued": {
      const { kind, resultNumber, reason: why } = event.data;
      return {
        vi: `${REISSUES[kind].vi} ${resultNumber}. Lý do: ${sentence(why)}`,
        en: `${REISSUES[kind].en} ${resultNumber}. Reason: ${sentence(why)}`,
      };
    }
    case "result-annulled":
      return {
        vi: `Quyết định: ${sentence(event.data.decision)} Lý do: ${sentence(event.data.reason)}`,
        en: `Decision: ${sentence(event.data.decision)} Reason: ${sentence(event.data.reason)}`,
      };
    case "transferred":
      return {
        vi: `${TRANSFERS[event.data.ground].vi}: ${sentence(event.data.document)}`,
        en: `${TRANSFERS[event.data.ground].en}: ${sentence(event.data.document)}`,
      };
    case "post-noted":
      return {
        vi: `Bưu gửi ${event.data.item}: ${POST_STATES[event.data.state].vi}.`,
        en: `Postal item ${event.data.item}: ${POST_STATES[event.data.state].en}.`,
      };
    case "consultation-asked":
    case "leg-started":
      return {
        vi: `Hạn của cơ quan đó: ${dueText(event.data.due, "vi")}.`,
        en: `Due from that agency: ${dueText(event.data.due, "en")}.`,
      };
    case "leg-finished":
      return LEG_OUTCOMES[event.data.outcome];
    case "consultation-answered":
    case "taken-up":
    case "proposed":
    case "sent-back":
    case "approved":
    case "signed":
    case "sealed":
    case "supplement-permitted":
    case "inspected":
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
