import type { DossierStatus } from "@motcua/domain";
import type { InBoth, Language } from "../language.ts";

/** For the citizen: what happens now (việc đang diễn ra), and what he must do (việc cần làm), if anything. */
export interface StatusHint {
  readonly now: string;
  readonly todo: string | null;
}

const HINTS: Readonly<Record<DossierStatus, InBoth<StatusHint>>> = {
  submitted: {
    vi: { now: "Cán bộ tiếp nhận đang kiểm tra hồ sơ. Thời hạn giải quyết chưa bắt đầu tính.", todo: null },
    en: { now: "A reception officer is checking your application. The time limit has not started yet.", todo: null },
  },
  "awaiting-completion": {
    vi: {
      now: "Hồ sơ còn thiếu hoặc chưa đúng nên chưa được tiếp nhận.",
      todo: "Xem phiếu hướng dẫn, chuẩn bị đủ các giấy tờ được nêu rồi gửi lại.",
    },
    en: {
      now: "Something is missing or not right, so your application is not received yet.",
      todo: "Read the request, prepare every paper it names, and send them in.",
    },
  },
  "not-accepted": {
    vi: {
      now: "Hồ sơ không được tiếp nhận. Lý do ghi trong phiếu từ chối.",
      todo: "Khi đã đủ điều kiện, bạn có thể nộp hồ sơ mới. Nếu thấy lý do chưa đúng, hãy liên hệ Trung tâm.",
    },
    en: {
      now: "Your application was not accepted. The notice says why.",
      todo: "You may apply again once the conditions are met. If you think the reason is wrong, contact the centre.",
    },
  },
  received: {
    vi: { now: "Hồ sơ đã được tiếp nhận và đang chuyển đến người giải quyết.", todo: null },
    en: { now: "Your application is received and on its way to the handling officer.", todo: null },
  },
  "in-appraisal": {
    vi: { now: "Công chức thụ lý đang xem xét hồ sơ.", todo: null },
    en: { now: "The handling officer is examining your application.", todo: null },
  },
  "awaiting-supplement": {
    vi: {
      now: "Thời hạn giải quyết đang dừng để chờ bạn bổ sung. Khi đã đủ, thời hạn được tính lại từ đầu.",
      todo: "Bổ sung đủ các giấy tờ được nêu trong phiếu trước ngày ghi trên phiếu. Quá ngày đó, hồ sơ có thể bị dừng giải quyết.",
    },
    en: {
      now: "The time limit stands still while we wait for your supplement. It starts again from zero once everything is there.",
      todo: "Send every paper the request names by the day it gives. After that day the application may be closed.",
    },
  },
  "supplement-provided": {
    vi: { now: "Cán bộ tiếp nhận đang kiểm tra giấy tờ bạn bổ sung.", todo: null },
    en: { now: "A reception officer is checking what you sent in.", todo: null },
  },
  "awaiting-payment": {
    vi: {
      now: "Thời hạn giải quyết đang dừng để chờ bạn thực hiện nghĩa vụ tài chính.",
      todo: "Nộp tiền theo thông báo của cơ quan thuế, rồi gửi chứng từ cho Trung tâm.",
    },
    en: {
      now: "The time limit stands still until the financial obligation is met.",
      todo: "Pay as the tax office’s notice says, then give the proof of payment to the centre.",
    },
  },
  "awaiting-approval": {
    vi: { now: "Hồ sơ đã thẩm định xong và đang chờ người có thẩm quyền phê duyệt.", todo: null },
    en: { now: "The examination is finished and the decision waits for approval.", todo: null },
  },
  approved: {
    vi: { now: "Kết quả đã được duyệt và đang chờ ký số.", todo: null },
    en: { now: "The result is approved and waits for its signature.", todo: null },
  },
  signed: {
    vi: { now: "Kết quả đã ký và đang chờ đóng dấu.", todo: null },
    en: { now: "The result is signed and waits for its seal.", todo: null },
  },
  "result-ready": {
    vi: {
      now: "Kết quả đã ký số, đóng dấu và sẵn sàng để nhận.",
      todo: "Nhận kết quả theo cách bạn đã chọn. Nếu còn phí, lệ phí chưa nộp, hãy nộp trước khi nhận.",
    },
    en: {
      now: "The result is signed, sealed and ready.",
      todo: "Collect it in the way you chose. If a fee is still open, pay it first.",
    },
  },
  returned: {
    vi: { now: "Bạn đã nhận kết quả. Hồ sơ kết thúc.", todo: null },
    en: { now: "You have the result. The application is finished.", todo: null },
  },
  refused: {
    vi: {
      now: "Hồ sơ không đủ điều kiện giải quyết. Văn bản từ chối nêu rõ lý do.",
      todo: "Đọc văn bản từ chối. Nếu không đồng ý, bạn có quyền khiếu nại theo quy định của pháp luật.",
    },
    en: {
      now: "The conditions are not met. The letter of refusal gives the reason.",
      todo: "Read the letter. If you disagree, the law gives you the right to complain.",
    },
  },
  withdrawn: {
    vi: {
      now: "Hồ sơ đã được rút theo yêu cầu. Việc giải quyết dừng lại.",
      todo: "Nếu còn cần, bạn có thể nộp hồ sơ mới.",
    },
    en: {
      now: "The application was withdrawn on request. Nothing more happens.",
      todo: "If you still need it, you may apply again.",
    },
  },
  closed: {
    vi: {
      now: "Hồ sơ đã dừng giải quyết vì không được bổ sung trong thời hạn.",
      todo: "Nếu còn cần, hãy chuẩn bị đủ giấy tờ và nộp hồ sơ mới.",
    },
    en: {
      now: "The application was closed because the supplement did not come in time.",
      todo: "If you still need it, gather all papers and apply again.",
    },
  },
};

/** Việc đang diễn ra và việc công dân cần làm. */
export const statusHint = (status: DossierStatus, language: Language): StatusHint => HINTS[status][language];
