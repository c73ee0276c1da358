import { dueText } from "../deadline/due-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối quanh kiểm tra đột xuất và việc hỗ trợ người dân. */
export const conductRefusals: RefusalTexts<Family<"surprise-inspection" | "home-visit" | "account-help">> = {
  "surprise-inspection.not-competent": () => ({
    vi: {
      title: "Bạn không có quyền lập lịch kiểm tra đột xuất đơn vị này",
      next: "Việc này do thanh tra hoặc cán bộ kiểm soát thủ tục hành chính ở ngoài đơn vị làm.",
    },
    en: {
      title: "You may not order a surprise inspection of this unit",
      next: "An inspector or a control officer from outside the unit does so.",
    },
  }),
  "surprise-inspection.team-missing": () => ({
    vi: { title: "Chưa có ai trong đoàn kiểm tra", next: "Hãy chọn ít nhất một người." },
    en: { title: "Nobody is on the inspection team", next: "Choose at least one person." },
  }),
  "surprise-inspection.of-the-unit": ({ person }, nameOf) => ({
    vi: {
      title: `${nameOf(person)} đang làm việc tại đơn vị được kiểm tra`,
      next: "Hãy chọn người ở ngoài đơn vị, để việc kiểm tra được khách quan và giữ kín.",
    },
    en: {
      title: `${nameOf(person)} works at the unit to be inspected`,
      next: "Choose somebody from outside, so that it stays impartial and secret.",
    },
  }),
  "surprise-inspection.day-passed": () => ({
    vi: { title: "Ngày kiểm tra đã qua", next: "Hãy chọn hôm nay hoặc một ngày sau." },
    en: { title: "The day of the inspection is over", next: "Choose today or a later day." },
  }),
  "home-visit.not-competent": () => ({
    vi: {
      title: "Bạn không đặt được lịch hỗ trợ tại nhà cho trung tâm này",
      next: "Hãy nhờ cán bộ tiếp nhận hoặc giám đốc của trung tâm đặt lịch.",
    },
    en: {
      title: "You may not book visits at home for this centre",
      next: "Ask a reception officer or the director of the centre to book it.",
    },
  }),
  "home-visit.helper-not-of-office": ({ helper }, nameOf) => ({
    vi: {
      title: `Hôm đó ${nameOf(helper)} không phải cán bộ tiếp nhận của trung tâm`,
      next: "Hãy chọn cán bộ tiếp nhận của trung tâm, để người dân gọi hỏi lại được.",
    },
    en: {
      title: `${nameOf(helper)} is not a reception officer of the centre that day`,
      next: "Choose one of the centre’s reception officers, so that the citizen can ask the centre about the visit.",
    },
  }),
  "home-visit.not-at-that-time": () => ({
    vi: { title: "Giờ hẹn đã qua hoặc ngoài giờ làm việc", next: "Hãy chọn giờ khác trong giờ làm việc." },
    en: { title: "The time is over, or outside working hours", next: "Choose another time in working hours." },
  }),
  "home-visit.helper-busy": ({ from }) => ({
    vi: {
      title: "Cán bộ này đã có lịch hỗ trợ khác vào giờ đó",
      next: `Lịch kia bắt đầu lúc ${dueText({ at: from }, "vi")}; hãy chọn giờ khác hoặc người khác.`,
    },
    en: {
      title: "This officer has another visit then",
      next: `It begins at ${dueText({ at: from }, "en")}; choose another time or another officer.`,
    },
  }),
  "account-help.not-competent": () => ({
    vi: {
      title: "Việc hỗ trợ lập tài khoản do cán bộ tại quầy làm",
      next: "Hãy mời người dân đến quầy tiếp nhận hoặc quầy trả kết quả.",
    },
    en: {
      title: "Help with accounts is given by the officers at the desk",
      next: "Ask the citizen to go to the reception or the return desk.",
    },
  }),
  "account-help.consent-missing": () => ({
    vi: {
      title: "Chưa có sự đồng ý của người dân",
      next: "Hãy giải thích tài khoản dùng để làm gì và chỉ làm tiếp khi người dân đồng ý.",
    },
    en: {
      title: "The citizen has not agreed",
      next: "Explain what the account is for, and go on only if the citizen agrees.",
    },
  }),
  "account-help.phone-of-staff": () => ({
    vi: {
      title: "Số điện thoại này là của cán bộ",
      next: "Hãy dùng số của chính người dân, để mã xác thực đến đúng người.",
    },
    en: {
      title: "That telephone number is an officer’s",
      next: "Use the citizen’s own number, so that codes reach the right person.",
    },
  }),
};
