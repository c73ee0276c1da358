import { shortDayText } from "../calendar/day-text.ts";
import { dueText } from "../deadline/due-text.ts";
import { numberText } from "../indicator/number-text.ts";
import { percentText } from "../indicator/percent-text.ts";
import { monthYear } from "../publication/month-year.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối quanh số liệu báo cáo. */
export const indicatorRefusals: RefusalTexts<Family<"claim" | "report" | "snapshot">> = {
  "claim.contradicted": ({ claimed, points, percent }) => ({
    vi: {
      title: `Số liệu không cho ra mức thay đổi ${numberText(claimed, "vi", 2)}`,
      next: `Hãy sửa văn bản: ${numberText(points, "vi", 2)} điểm phần trăm, tức ${percentText(percent, "vi")} so với kỳ trước.`,
    },
    en: {
      title: `The figures do not give a change of ${numberText(claimed, "en", 2)}`,
      next: `Correct the text: ${numberText(points, "en", 2)} percentage points, or ${percentText(percent, "en")} of the earlier share.`,
    },
  }),
  "report.not-competent": () => ({
    vi: {
      title: "Bạn không xem được báo cáo này",
      next: "Chỉ lãnh đạo, cán bộ kiểm soát thủ tục hành chính và thanh tra xem được báo cáo, của đơn vị mình.",
    },
    en: {
      title: "You may not read this report",
      next: "Only leaders, control officers and inspectors read reports, and those of their own unit.",
    },
  }),
  "report.period-reversed": () => ({
    vi: { title: "Ngày cuối kỳ đứng trước ngày đầu kỳ", next: "Hãy nhập lại ngày đầu và ngày cuối của kỳ báo cáo." },
    en: { title: "The period ends before it begins", next: "Enter its first and its last day again." },
  }),
  "report.period-not-over": ({ today }) => ({
    vi: {
      title: "Kỳ báo cáo kéo dài quá hôm nay",
      next: `Hãy chọn ngày cuối kỳ không sau ngày ${shortDayText(today)}.`,
    },
    en: { title: "The period goes on after today", next: `Choose a last day no later than ${shortDayText(today)}.` },
  }),
  "report.period-too-long": ({ days, mostDays }) => ({
    vi: {
      title: `Kỳ báo cáo dài ${days} ngày, quá ${mostDays} ngày`,
      next: "Hãy chọn kỳ ngắn hơn, hoặc xem từng năm một.",
    },
    en: {
      title: `The period has ${days} days, more than ${mostDays}`,
      next: "Choose a shorter one, or read one year at a time.",
    },
  }),
  "snapshot.not-competent": ({ step }) => ({
    vi: {
      title:
        step === "freeze"
          ? "Bạn không có quyền chốt số liệu đơn vị này"
          : "Bạn không có quyền công bố số liệu đơn vị này",
      next:
        step === "freeze"
          ? "Việc chốt số liệu do cán bộ kiểm soát thủ tục hành chính của đơn vị làm."
          : "Việc công bố do giám đốc trung tâm của đơn vị làm.",
    },
    en: {
      title: step === "freeze" ? "You may not freeze this unit’s figures" : "You may not publish this unit’s figures",
      next:
        step === "freeze"
          ? "The unit’s control officer freezes the figures."
          : "The director of the unit’s centre publishes them.",
    },
  }),
  "snapshot.month-not-over": ({ month, from }) => ({
    vi: {
      title: `Tháng ${monthYear(month)} chưa kết thúc`,
      next: `Chốt được số liệu từ ${dueText({ at: from }, "vi")}.`,
    },
    en: {
      title: `The month ${monthYear(month)} is not over`,
      next: `It can be frozen from ${dueText({ at: from }, "en")}.`,
    },
  }),
  "snapshot.already-frozen": ({ month, version }) => ({
    vi: {
      title: `Số liệu tháng ${monthYear(month)} đã chốt lần ${version}`,
      next: "Muốn đính chính, hãy nêu lý do; bản đã chốt được giữ nguyên.",
    },
    en: {
      title: `The figures of ${monthYear(month)} are frozen, version ${version}`,
      next: "To correct them, give a reason; the frozen version stays as it is.",
    },
  }),
  "snapshot.unknown": () => ({
    vi: { title: "Chưa chốt số liệu tháng này", next: "Hãy chốt số liệu trước khi công bố." },
    en: { title: "The figures of this month are not frozen", next: "Freeze them before you publish." },
  }),
  "snapshot.same-person": () => ({
    vi: {
      title: "Người chốt số liệu không được tự công bố",
      next: "Hãy nhờ người khác có thẩm quyền kiểm tra và công bố.",
    },
    en: {
      title: "Who froze the figures may not publish them",
      next: "Ask another person in charge to check and publish them.",
    },
  }),
  "snapshot.already-published": ({ publishedAt }) => ({
    vi: {
      title: "Bản số liệu này đã công bố",
      next: `Đã công bố lúc ${dueText({ at: publishedAt }, "vi")}; muốn sửa, hãy chốt bản đính chính.`,
    },
    en: {
      title: "This version is published",
      next: `It was published at ${dueText({ at: publishedAt }, "en")}; to change it, freeze a correction.`,
    },
  }),
};
