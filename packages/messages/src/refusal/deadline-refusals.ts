import { shortDayText } from "../calendar/day-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối vì chưa tính được hoặc đã hết thời hạn. */
export const deadlineRefusals: RefusalTexts<Family<"calendar" | "deadline" | "reappointment" | "obligation">> = {
  "calendar.not-published": ({ year }) => ({
    vi: {
      title: `Chưa có lịch nghỉ năm ${year} nên chưa tính được ngày hẹn trả`,
      next: "Hãy báo quản trị hệ thống cập nhật lịch nghỉ của năm đó, rồi làm lại.",
    },
    en: {
      title: `The days off of ${year} are not published, so no due date can be given`,
      next: "Ask the administrator to add that year’s calendar, then try again.",
    },
  }),
  "deadline.limit-unlabelled": ({ text }) => ({
    vi: {
      title: "Thời hạn của thủ tục này chưa được ghi thành số ngày",
      next: `Thời hạn công bố là “${text}”. Hãy báo người phụ trách danh mục thủ tục xác định cách tính, rồi làm lại.`,
    },
    en: {
      title: "The time limit of this procedure is not expressed as a number of days",
      next: `The published limit is “${text}”. Ask whoever keeps the catalogue to settle how it is counted, then try again.`,
    },
  }),
  "reappointment.already-used": () => ({
    vi: {
      title: "Hồ sơ này đã hẹn lại một lần",
      next: "Chỉ được hẹn lại một lần. Hãy ưu tiên giải quyết và báo cho người nộp hồ sơ.",
    },
    en: {
      title: "This application was already given a later date once",
      next: "That is allowed once only. Settle it first, and tell the applicant.",
    },
  }),
  "reappointment.too-late": ({ dueOn }) => ({
    vi: {
      title: `Đã quá muộn để hẹn lại: hạn trả là ngày ${shortDayText(dueOn)}`,
      next: "Chỉ được hẹn lại trước hạn ít nhất một ngày. Hãy giải quyết ngay và xin lỗi người nộp hồ sơ.",
    },
    en: {
      title: `Too late for a later date: the result is due on ${shortDayText(dueOn)}`,
      next: "A later date may be set at least one day before. Settle it now and apologise to the applicant.",
    },
  }),
  "obligation.no-second-phase": () => ({
    vi: { title: "Thủ tục này không có bước nghĩa vụ tài chính", next: "Hãy tiếp tục thẩm định và trình kết quả." },
    en: {
      title: "This procedure has no financial obligation",
      next: "Go on with the examination and propose a decision.",
    },
  }),
};
