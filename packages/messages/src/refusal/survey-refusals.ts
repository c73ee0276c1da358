import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối khi nhận phiếu khảo sát. */
export const surveyRefusals: RefusalTexts<Family<"survey">> = {
  "survey.not-open": () => ({
    vi: { title: "Cuộc khảo sát chưa mở hoặc đã kết thúc", next: "Cảm ơn bạn; hãy góp ý qua mục phản ánh, kiến nghị." },
    en: { title: "The survey is not open, or is over", next: "Thank you; please send feedback instead." },
  }),
  "survey.already-answered": () => ({
    vi: {
      title: "Mã phiếu này đã được dùng",
      next: "Mỗi hồ sơ trả lời một lần, dù bằng phiếu giấy, máy tại quầy, trực tuyến hay điện thoại.",
    },
    en: {
      title: "This form has been answered",
      next: "Each application answers once, on paper, at the desk, online or by telephone.",
    },
  }),
  "survey.answers-wrong": ({ questions }) => ({
    vi: { title: `Còn ${questions.length} câu chưa trả lời đúng mức`, next: "Hãy chọn một mức cho mỗi câu hỏi." },
    en: {
      title: `Questions without a valid answer: ${questions.length}`,
      next: "Choose one step of the scale for each question.",
    },
  }),
};
