import { shortDayText } from "../calendar/day-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối khi lấy ý kiến cơ quan phối hợp hoặc giải quyết liên thông. */
export const partRefusals: RefusalTexts<Family<"consultation" | "leg">> = {
  "consultation.open": ({ agency, dueOn }, nameOf) => ({
    vi: {
      title: `Đang chờ ý kiến của ${nameOf(agency)}, hạn trả lời ngày ${shortDayText(dueOn)}`,
      next: "Hãy chờ trả lời, hoặc trình sau khi hết hạn đó.",
    },
    en: {
      title: `The answer of ${nameOf(agency)} is awaited until ${shortDayText(dueOn)}`,
      next: "Wait for the answer, or propose once that day has passed.",
    },
  }),
  "consultation.already-asked": ({ agency }, nameOf) => ({
    vi: {
      title: `${nameOf(agency)} đã được hỏi ý kiến về hồ sơ này`,
      next: "Hãy chờ trả lời trước khi hỏi thêm.",
    },
    en: {
      title: `${nameOf(agency)} has already been asked about this application`,
      next: "Wait for the answer before asking again.",
    },
  }),
  "consultation.agency-unknown": ({ agency }, nameOf) => ({
    vi: {
      title: `Không có cơ quan “${nameOf(agency)}” trong danh mục của tỉnh`,
      next: "Hãy chọn cơ quan khác, hoặc báo quản trị hệ thống bổ sung cơ quan này.",
    },
    en: {
      title: `The province lists no agency “${nameOf(agency)}”`,
      next: "Choose another agency, or ask the administrator to add this one.",
    },
  }),
  "consultation.not-open": () => ({
    vi: {
      title: "Không có câu hỏi nào đang chờ cơ quan của bạn trả lời",
      next: "Hãy tải lại hồ sơ để xem câu hỏi nào còn mở.",
    },
    en: {
      title: "No question waits for an answer of your agency",
      next: "Reload the application to see which questions are open.",
    },
  }),
  "leg.open": ({ legs }, nameOf) => ({
    vi: {
      title: `Còn ${legs.length} phần việc liên thông chưa xong: ${legs.map(nameOf).join(", ")}`,
      next: "Hãy trình sau khi các cơ quan đã làm xong.",
    },
    en: {
      title: `Linked parts still open: ${legs.map(nameOf).join(", ")}`,
      next: "Propose once the agencies have finished them.",
    },
  }),
  "leg.not-open": ({ leg }, nameOf) => ({
    vi: {
      title: `Cơ quan của bạn không có phần việc “${nameOf(leg)}” nào đang làm`,
      next: "Hãy tải lại hồ sơ để xem phần việc nào còn mở.",
    },
    en: {
      title: `Your agency has no open part “${nameOf(leg)}”`,
      next: "Reload the application to see which parts are open.",
    },
  }),
};
