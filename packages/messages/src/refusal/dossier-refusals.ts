import { clockOf, dayOf, type Moment } from "@motcua/domain";
import { shortDayText } from "../calendar/day-text.ts";
import { actText } from "../dossier/act-text.ts";
import { statusText } from "../dossier/status-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

const INSPECTION_LACKS = {
  time: { vi: "ghi thời điểm chưa đến", en: "gives a time that has not come yet" },
  place: { vi: "chưa ghi địa điểm", en: "does not say where" },
  participants: { vi: "chưa ghi người tham gia", en: "does not say who took part" },
  content: { vi: "chưa ghi nội dung", en: "does not say what was found" },
} as const;

/** `HH:mm dd/mm/yyyy`, the same in both languages. */
const timeText = (at: Moment): string => `${clockOf(at)} ${shortDayText(dayOf(at))}`;

/** Từ chối vì trạng thái của hồ sơ hoặc quy tắc bổ sung. */
export const dossierRefusals: RefusalTexts<Family<"dossier" | "supplement" | "inspection">> = {
  "dossier.act-not-allowed": ({ act, status }) => ({
    vi: {
      title: `Không làm được việc “${actText(act, "vi")}” khi hồ sơ ở trạng thái “${statusText(status, "vi")}”`,
      next: "Hãy tải lại trang để xem những việc làm được bây giờ.",
    },
    en: {
      title: `“${actText(act, "en")}” is not possible while the application is “${statusText(status, "en")}”`,
      next: "Reload the page to see what can be done now.",
    },
  }),
  "dossier.changed-meanwhile": () => ({
    vi: {
      title: "Người khác vừa xử lý hồ sơ này",
      next: "Việc của bạn chưa được ghi. Hãy tải lại trang, xem thay đổi rồi quyết định lại.",
    },
    en: {
      title: "Someone else has just acted on this application",
      next: "Your action was not recorded. Reload, see what changed, then decide again.",
    },
  }),
  "dossier.unknown": () => ({
    vi: {
      title: "Không tìm thấy hồ sơ",
      next: "Hãy kiểm tra lại mã, hoặc đăng nhập bằng đúng tài khoản đã nộp hồ sơ.",
    },
    en: { title: "No such application", next: "Check the code, or sign in with the account that applied." },
  }),
  "dossier.papers-missing": ({ components }, nameOf) => ({
    vi: {
      title: `Còn thiếu ${components.length} loại giấy tờ bắt buộc`,
      next: `Hãy nộp đủ: ${components.map(nameOf).join("; ")}.`,
    },
    en: {
      title:
        components.length === 1 ? "A required paper is missing" : `${components.length} required papers are missing`,
      next: `Add: ${components.map(nameOf).join("; ")}.`,
    },
  }),
  "dossier.papers-not-scanned": ({ components }, nameOf) => ({
    vi: {
      title: `Còn ${components.length} loại giấy tờ chưa quét`,
      next: `Hãy quét và gắn vào hồ sơ: ${components.map(nameOf).join("; ")}. Sau đó làm lại bước này.`,
    },
    en: {
      title: components.length === 1 ? "A paper is not scanned yet" : `${components.length} papers are not scanned yet`,
      next: `Scan and attach: ${components.map(nameOf).join("; ")}. Then do this step again.`,
    },
  }),
  "dossier.paper-not-filed": ({ component }, nameOf) => ({
    vi: {
      title: `Hồ sơ không có giấy tờ “${nameOf(component)}”`,
      next: "Chỉ gắn bản quét cho giấy tờ đã nhận. Hãy tải lại trang và chọn đúng giấy tờ.",
    },
    en: {
      title: `The application has no paper “${nameOf(component)}”`,
      next: "Only a paper that was handed in is scanned. Reload the page and choose the right paper.",
    },
  }),
  "dossier.postal-address-missing": () => ({
    vi: {
      title: "Chưa có địa chỉ nhận kết quả qua bưu chính",
      next: "Hãy nhập địa chỉ nhận, hoặc chọn cách nhận kết quả khác.",
    },
    en: {
      title: "There is no address to post the result to",
      next: "Enter an address, or choose another way to get the result.",
    },
  }),
  "dossier.completion-already-asked": () => ({
    vi: {
      title: "Đã hướng dẫn bổ sung một lần trước khi tiếp nhận",
      next: "Chỉ được hướng dẫn một lần. Hãy tiếp nhận, hoặc từ chối tiếp nhận và nêu lý do.",
    },
    en: {
      title: "Missing papers were already asked for once",
      next: "That is allowed once only. Receive the application, or decline it with a reason.",
    },
  }),
  "dossier.reason-missing": () => ({
    vi: { title: "Chưa ghi lý do hoặc nội dung", next: "Hãy ghi rõ, đủ để người nộp hồ sơ hiểu, rồi gửi lại." },
    en: {
      title: "There is no reason or content yet",
      next: "Write it so that the applicant understands, then send again.",
    },
  }),
  "supplement.item-without-reason": () => ({
    vi: {
      title: "Mỗi giấy tờ cần bổ sung phải có lý do",
      next: "Hãy chọn ít nhất một giấy tờ và ghi lý do cho từng giấy tờ.",
    },
    en: {
      title: "Every paper asked for needs a reason",
      next: "Choose at least one paper and give a reason for each.",
    },
  }),
  "supplement.already-asked": ({ askedOn }) => ({
    vi: {
      title: `Đã yêu cầu bổ sung một lần vào ngày ${shortDayText(askedOn)}`,
      next: "Chỉ được yêu cầu một lần. Hãy giải quyết theo giấy tờ đã có.",
    },
    en: {
      title: `A supplement was already asked for on ${shortDayText(askedOn)}`,
      next: "That is allowed once only. Decide on the papers there are.",
    },
  }),
  "supplement.asked-too-late": ({ lastDay }) => ({
    vi: {
      title: `Đã hết thời gian yêu cầu bổ sung (chậm nhất ngày ${shortDayText(lastDay)})`,
      next: "Hãy giải quyết theo giấy tờ đã có.",
    },
    en: {
      title: `Too late to ask for a supplement (the last day was ${shortDayText(lastDay)})`,
      next: "Decide on the papers there are.",
    },
  }),
  "supplement.answer-still-awaited": ({ until }) => ({
    vi: {
      title: `Người nộp còn được bổ sung đến hết ngày ${shortDayText(until)}`,
      next: "Hãy chờ hết ngày đó mới dừng giải quyết.",
    },
    en: {
      title: `The applicant may still answer until the end of ${shortDayText(until)}`,
      next: "Wait until that day is over before you close it.",
    },
  }),
  "supplement.not-asked-yet": () => ({
    vi: {
      title: "Hồ sơ này chưa yêu cầu bổ sung lần nào",
      next: "Lần yêu cầu thứ nhất không cần cho phép. Hãy yêu cầu bổ sung như thường lệ.",
    },
    en: {
      title: "No supplement was asked for on this application yet",
      next: "The first request needs no permit. Ask for the supplement as usual.",
    },
  }),
  "supplement.already-permitted": () => ({
    vi: {
      title: "Đã cho phép yêu cầu bổ sung lần hai",
      next: "Không có lần thứ ba. Hãy giải quyết theo giấy tờ đã có.",
    },
    en: {
      title: "A second supplement was already permitted",
      next: "There is no third. Decide on the papers there are.",
    },
  }),
  "supplement.call-out-of-time": ({ askedAt }) => ({
    vi: {
      title: `Thời điểm gọi phải sau khi yêu cầu bổ sung (${timeText(askedAt)}) và không ở tương lai`,
      next: "Hãy ghi lại đúng thời điểm đã gọi.",
    },
    en: {
      title: `The call must be after the request (${timeText(askedAt)}) and not in the future`,
      next: "Enter when the call was really made.",
    },
  }),
  "supplement.call-missing": () => ({
    vi: {
      title: "Chưa ghi cuộc gọi nào báo người nộp bổ sung hồ sơ",
      next: "Hãy gọi cho người nộp và ghi cuộc gọi, rồi mới dừng giải quyết.",
    },
    en: {
      title: "No call to the applicant about the supplement is recorded",
      next: "Call the applicant and record the call before you close the application.",
    },
  }),
  "inspection.incomplete": ({ lacks }) => ({
    vi: {
      title: `Biên bản thẩm tra, xác minh ${INSPECTION_LACKS[lacks].vi}`,
      next: "Hãy ghi đủ thời gian, địa điểm, người tham gia và nội dung, rồi gửi lại.",
    },
    en: {
      title: `The inspection record ${INSPECTION_LACKS[lacks].en}`,
      next: "Give the time, the place, who took part and what was found, then send again.",
    },
  }),
  "supplement.nothing-provided": () => ({
    vi: { title: "Chưa có gì để bổ sung", next: "Hãy thêm ít nhất một giấy tờ, hoặc viết vài lời giải thích." },
    en: { title: "There is nothing to send yet", next: "Add at least one paper, or write a few words of explanation." },
  }),
};
