import { dueText } from "../deadline/due-text.ts";
import { monthYear } from "../publication/month-year.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối quanh danh sách quá hạn và bảng gửi báo chí. */
export const publicationRefusals: RefusalTexts<Family<"publication">> = {
  "publication.not-competent": ({ step }) => ({
    vi: {
      title:
        step === "publish"
          ? "Bạn không có quyền công bố danh sách này"
          : "Bạn không có quyền lập hoặc sửa danh sách này",
      next:
        step === "publish"
          ? "Danh sách do giám đốc trung tâm của đơn vị công bố."
          : "Danh sách do cán bộ kiểm soát thủ tục hành chính của đơn vị lập và sửa.",
    },
    en: {
      title: step === "publish" ? "You may not publish this list" : "You may not draw up or correct this list",
      next:
        step === "publish"
          ? "The director of the unit’s centre publishes it."
          : "The unit’s control officer draws it up and corrects it.",
    },
  }),
  "publication.month-not-published": ({ month }) => ({
    vi: {
      title: `Số liệu tháng ${monthYear(month)} chưa công bố`,
      next: "Hãy công bố số liệu của tháng trước, rồi mới lập danh sách hoặc bảng từ số liệu đó.",
    },
    en: {
      title: `The figures of ${monthYear(month)} are not published`,
      next: "Publish the month’s figures first; lists and tables are drawn from them.",
    },
  }),
  "publication.official-unknown": ({ official }, nameOf) => ({
    vi: {
      title: `Danh sách cán bộ không có ${nameOf(official)}`,
      next: "Hãy bổ sung họ tên và chức danh vào danh sách cán bộ rồi lập lại.",
    },
    en: {
      title: `The staff list does not have ${nameOf(official)}`,
      next: "Add name and title to the staff list, then draw it up again.",
    },
  }),
  "publication.same-person": () => ({
    vi: {
      title: "Người lập hoặc sửa danh sách không được tự công bố",
      next: "Hãy nhờ người khác có thẩm quyền kiểm tra và công bố danh sách.",
    },
    en: {
      title: "Who drew up or corrected the list may not publish it",
      next: "Ask another person in charge to check and publish the list.",
    },
  }),
  "publication.already-published": ({ publishedAt }) => ({
    vi: {
      title: "Danh sách này đã công bố",
      next: `Đã công bố lúc ${dueText({ at: publishedAt }, "vi")}; muốn sửa, hãy đính chính.`,
    },
    en: {
      title: "This list is published",
      next: `It was published at ${dueText({ at: publishedAt }, "en")}; to change it, correct it.`,
    },
  }),
  "publication.not-named": () => ({
    vi: {
      title: "Không có tên này trong danh sách",
      next: "Chỉ người có tên mới nêu ý kiến được, và chỉ dòng có trong danh sách mới đính chính được.",
    },
    en: {
      title: "That name is not on the list",
      next: "Only who is named may object, and only a line of the list can be corrected.",
    },
  }),
  "publication.reason-missing": () => ({
    vi: {
      title: "Chưa ghi lý do nêu ý kiến hoặc đính chính",
      next: "Hãy ghi rõ lý do; lý do được lưu cùng danh sách.",
    },
    en: { title: "There is no reason for the objection or correction", next: "Give it; it is kept with the list." },
  }),
};
