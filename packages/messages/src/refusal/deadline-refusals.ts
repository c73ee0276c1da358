import { dayOf } from "@motcua/domain";
import { decimal } from "../amount/vnd.ts";
import { shortDayText } from "../calendar/day-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối vì chưa tính được hoặc đã hết thời hạn. */
export const deadlineRefusals: RefusalTexts<
  Family<"calendar" | "deadline" | "reappointment" | "obligation" | "clock" | "due">
> = {
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
  "deadline.limit-not-countable": ({ quantity }) => ({
    vi: {
      title: `Thời hạn ghi là ${decimal(quantity, "vi")} thì không tính được ngày hẹn`,
      next: "Ngày và tháng ghi bằng số nguyên dương, ngày làm việc và giờ làm việc ghi đến nửa. Hãy báo người phụ trách danh mục thủ tục sửa lại, rồi làm lại.",
    },
    en: {
      title: `No due date can be counted from a time limit of ${decimal(quantity, "en")}`,
      next: "Days and months are whole numbers above zero; working days and hours may have a half. Ask whoever keeps the catalogue to correct it, then try again.",
    },
  }),
  "calendar.no-office-hours": () => ({
    vi: {
      title: "Nơi giải quyết chưa có giờ làm việc nên chưa tính được hạn theo giờ",
      next: "Hãy báo quản trị hệ thống ghi giờ làm việc của nơi đó, rồi làm lại.",
    },
    en: {
      title: "The desk has no office hours on record, so a limit by the hour cannot be counted",
      next: "Ask the administrator to record the desk’s hours, then try again.",
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
  "clock.stopped": ({ since }) => ({
    vi: {
      title: `Thời hạn đang tạm dừng từ ngày ${shortDayText(dayOf(since))}`,
      next: "Hãy tính tiếp thời hạn trước, rồi làm việc này.",
    },
    en: {
      title: `The clock has been stopped since ${shortDayText(dayOf(since))}`,
      next: "Let the clock run on first, then do this.",
    },
  }),
  "clock.not-stopped": () => ({
    vi: { title: "Thời hạn của hồ sơ này không tạm dừng", next: "Không cần làm gì: thời hạn vẫn đang tính." },
    en: { title: "The clock of this application is not stopped", next: "There is nothing to do: it is running." },
  }),
  "due.unchanged": () => ({
    vi: {
      title: "Tính lại vẫn ra đúng ngày hẹn trả hiện nay",
      next: "Không cần ghi thay đổi. Hãy kiểm tra lịch nghỉ đã cập nhật chưa, nếu bạn chờ ngày khác.",
    },
    en: {
      title: "Recomputing gives the same due date",
      next: "There is nothing to record. If you expected another, check that the calendar is up to date.",
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
