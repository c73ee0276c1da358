import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối khi xem danh sách phải gọi, ghi đã gọi. */
export const callRefusals: RefusalTexts<Family<"call">> = {
  "call.not-competent": () => ({
    vi: {
      title: "Bạn không ghi được cuộc gọi này",
      next: "Việc gọi điện do cán bộ tiếp nhận hoặc cán bộ trả kết quả của nơi giữ hồ sơ thực hiện.",
    },
    en: {
      title: "You cannot record this call",
      next: "The reception or returning officers of the office that holds the application make the calls.",
    },
  }),
  "call.not-due": () => ({
    vi: {
      title: "Không còn phải gọi người này",
      next: "Đồng nghiệp đã gọi, hoặc tin nhắn đã gửi được. Hãy xem lại danh sách.",
    },
    en: {
      title: "This call is no longer due",
      next: "A colleague has called, or a message went through. Look at the list again.",
    },
  }),
};
