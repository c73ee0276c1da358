import type { FeedbackActType, FeedbackStatus } from "@motcua/domain";
import { feedbackStatusText } from "../feedback/feedback-text.ts";
import type { InBoth } from "../language.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

const LACKING: Readonly<Record<FeedbackActType | "lodge", InBoth<string>>> = {
  lodge: { vi: "nội dung phản ánh", en: "what the feedback is about" },
  classify: { vi: "loại phản ánh", en: "the kind of feedback" },
  "take-up": { vi: "người xử lý", en: "who handles it" },
  forward: { vi: "đơn vị nhận", en: "the unit to forward it to" },
  refuse: { vi: "lý do từ chối", en: "the reason for the refusal" },
  "ask-more": { vi: "điều cần làm rõ", en: "what is to be made clear" },
  "give-more": { vi: "nội dung làm rõ", en: "the addition" },
  answer: { vi: "nội dung trả lời", en: "the answer" },
  publish: { vi: "nội dung công khai", en: "the text to publish" },
  rate: { vi: "mức hài lòng", en: "the rating" },
};

const lowered = (status: FeedbackStatus, language: "vi" | "en"): string => {
  const text = feedbackStatusText(status, language);
  return text.charAt(0).toLowerCase() + text.slice(1);
};

/** Từ chối quanh phản ánh, kiến nghị. */
export const feedbackRefusals: RefusalTexts<Family<"feedback">> = {
  "feedback.unknown": () => ({
    vi: {
      title: "Không tìm thấy phản ánh này",
      next: "Hãy kiểm tra lại đường dẫn; phản ánh chỉ hiện với người gửi và người được giao xử lý.",
    },
    en: {
      title: "There is no such feedback",
      next: "Check the link; feedback is shown only to its sender and to whoever handles it.",
    },
  }),
  "feedback.not-competent": ({ act }) => ({
    vi: {
      title: act === "lodge" ? "Bạn không gửi được phản ánh theo cách này" : "Việc này không do bạn làm với phản ánh",
      next:
        act === "lodge"
          ? "Người dân gửi trực tuyến bằng tài khoản của mình; phản ánh đến bằng cách khác do quầy ghi lại."
          : "Việc xử lý do cán bộ được giao làm; việc đánh giá do người gửi làm.",
    },
    en: {
      title: act === "lodge" ? "You may not send feedback in this way" : "This is not for you to do with the feedback",
      next:
        act === "lodge"
          ? "Citizens send it online from their own account; the desk writes down what comes otherwise."
          : "It is handled by the officer in charge and rated by its sender.",
    },
  }),
  "feedback.act-not-allowed": ({ status }) => ({
    vi: {
      title: `Phản ánh đang ở bước “${lowered(status, "vi")}” nên chưa làm được việc này`,
      next: "Hãy tải lại trang để xem việc nào làm được lúc này.",
    },
    en: {
      title: `The feedback is at “${lowered(status, "en")}”, where this cannot be done`,
      next: "Reload the page to see what can be done now.",
    },
  }),
  "feedback.text-missing": ({ act }) => ({
    vi: { title: `Còn thiếu ${LACKING[act].vi}`, next: "Hãy ghi nội dung rồi thực hiện lại." },
    en: { title: `Still missing: ${LACKING[act].en}`, next: "Write it down and try again." },
  }),
  "feedback.more-already-asked": () => ({
    vi: {
      title: "Đã yêu cầu người gửi làm rõ một lần",
      next: "Hãy trả lời theo nội dung đã có; hạn trả lời tính từ khi người gửi làm rõ.",
    },
    en: {
      title: "The sender was asked to make it clear before",
      next: "Answer on what there is; the time to answer runs from the sender’s addition.",
    },
  }),
  "feedback.already-rated": () => ({
    vi: {
      title: "Bạn đã đánh giá việc trả lời này",
      next: "Nếu chưa được giải quyết, hãy gửi phản ánh mới và dẫn lại phản ánh này.",
    },
    en: {
      title: "You have rated this answer",
      next: "If the matter is not settled, send feedback again and refer to this one.",
    },
  }),
};
