import type { DossierEvent, DueDate, SupplementRequest } from "@motcua/domain";
import { vnd } from "../amount/vnd.ts";
import { shortDayText, shortMomentText } from "../calendar/day-text.ts";
import { EVENT_TITLES } from "../dossier/event-title.ts";
import type { InBoth } from "../language.ts";

/** What is said after “Hồ sơ …”: nothing of the citizen, and no word that an officer typed. */
const says = (vi: string, en: string): InBoth<string> => ({ vi, en });

const newDate = ({ at }: Pick<DueDate, "at">, vi: string, en: string): InBoth<string> =>
  says(`${vi} Hẹn trả: ${shortMomentText(at)}.`, `${en} Due: ${shortMomentText(at)}.`);

const wanted = ({ items, answerBy }: SupplementRequest): InBoth<string> =>
  says(
    `cần bổ sung ${items.length} giấy tờ, chậm nhất ngày ${shortDayText(answerBy)}. Giấy tờ nào, vì sao: xem phiếu yêu cầu.`,
    `lacks ${items.length} paper${items.length === 1 ? "" : "s"}, needed by ${shortDayText(answerBy)}. The request says which and why.`,
  );

/** Câu báo tin of an event, to follow the code of the dossier. */
export function notificationSentence(event: DossierEvent): InBoth<string> {
  switch (event.type) {
    case "submitted":
      return says(
        "đã được gửi đi. Khi có cán bộ tiếp nhận, bạn nhận tin tiếp theo.",
        "was sent. You hear from us once an officer has received it.",
      );
    case "completion-asked":
    case "supplement-asked":
      return wanted(event.data);
    case "completed":
    case "supplement-provided":
      return says("đã có giấy tờ bổ sung, đang chờ kiểm tra.", "has its further papers; they are being checked.");
    case "declined":
      return says(
        "không được tiếp nhận. Lý do và cách làm tiếp: xem phiếu từ chối.",
        "was not accepted. The refusal slip says why, and what you can do.",
      );
    case "received":
      return newDate(event.data.due, "đã được tiếp nhận.", "was received.");
    case "taken-up":
      return says("đang được thẩm định.", "is being examined.");
    case "supplement-accepted":
      return newDate(
        event.data.due,
        "đã đủ giấy tờ, thời hạn tính lại từ đầu.",
        "is complete; the time limit starts again.",
      );
    case "closed":
      return says("đã dừng giải quyết. Lý do: xem hồ sơ.", "was closed. The application says why.");
    case "sealed":
      return says("đã có kết quả.", "has its result.");
    case "fee-paid":
      return says(
        `đã nộp ${vnd(event.data.vnd, "vi")}, biên lai số ${event.data.receiptNumber}.`,
        `was paid for: ${vnd(event.data.vnd, "en")}, receipt no. ${event.data.receiptNumber}.`,
      );
    case "fee-assessed":
      return says(
        `có mức phí, lệ phí mới: ${vnd(event.data.fee.totalVnd, "vi")}.`,
        `has a new fee: ${vnd(event.data.fee.totalVnd, "en")}.`,
      );
    case "handed-to-post":
      return says(
        `có kết quả đã gửi bưu điện, số bưu gửi ${event.data.item.number}.`,
        `has its result in the post, item ${event.data.item.number}.`,
      );
    case "returned":
      return says("đã trả kết quả. Cảm ơn bạn.", "is done: the result was returned. Thank you.");
    case "withdrawn":
      return says("đã rút theo đề nghị.", "was withdrawn as asked.");
    case "obligation-notified":
      return says(
        "đã có thông báo nghĩa vụ tài chính. Nộp xong, hồ sơ được giải quyết tiếp.",
        "has a financial obligation to be met first; it goes on once that is paid.",
      );
    case "obligation-proved":
      return newDate(event.data.due, "đã có chứng từ nghĩa vụ tài chính.", "has its proof of payment.");
    case "reappointed":
      return newDate(
        event.data.due,
        "chưa xong đúng hẹn. Chúng tôi xin lỗi và hẹn lại một lần.",
        "is not ready on time. We apologise and name a later date, once.",
      );
    case "clock-stopped":
      return says(
        "tạm dừng tính thời hạn theo quy định. Căn cứ: xem hồ sơ.",
        "has its time limit stopped, as the law provides. The application names the ground.",
      );
    case "clock-resumed":
      return newDate(event.data.due, "được tính tiếp thời hạn.", "goes on; its time limit runs again.");
    case "result-annulled":
      return says(
        "có kết quả đã bị hủy bỏ, không còn giá trị. Lý do: xem hồ sơ.",
        "has its result annulled: it is no longer valid. The application says why.",
      );
    case "transferred":
      return says(
        "đã chuyển sang đơn vị khác giải quyết, giữ nguyên mã và giấy tờ.",
        "was transferred to another office with its code and papers.",
      );
    case "due-recomputed":
      return newDate(
        event.data.due,
        `đổi ngày hẹn trả, trước là ${shortMomentText(event.data.before.at)}, căn cứ ${event.data.ground.document}.`,
        `has a new due date; it was ${shortMomentText(event.data.before.at)}. Ground: ${event.data.ground.document}.`,
      );
    case "consultation-asked":
      return says("đang lấy ý kiến cơ quan phối hợp.", "is with another agency for its opinion.");
    case "leg-started":
      return says("có một phần việc chuyển cơ quan liên thông.", "has a part handed on to a linked agency.");
    case "leg-finished":
      return says("xong một phần việc liên thông.", "has a linked part finished.");
    case "scan-attached":
    case "proposed":
    case "sent-back":
    case "approved":
    case "signed":
    case "supplement-permitted":
    case "supplement-called":
    case "inspected":
    case "result-reissued":
    case "post-noted":
    case "consultation-answered": {
      const { vi, en } = EVENT_TITLES[event.type];
      return says(`có việc mới: ${vi}.`, `has news: ${en}.`);
    }
  }
}
