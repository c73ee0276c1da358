import { inBoth } from "../language.ts";

/** Khi máy chủ không nhận: a lost line, a wrong input, a fault of ours. Nothing typed is lost. */
export const problem = inBoth({
  vi: {
    offlineTitle: "Mất kết nối với máy chủ",
    offlineNext:
      "Có thể việc này chưa được ghi nhận. Những gì bạn đã nhập vẫn còn trên màn hình; hãy thử lại khi có mạng, hệ thống không ghi hai lần.",
    faultTitle: "Hệ thống gặp lỗi",
    faultNext: "Lỗi không phải do bạn. Hãy tải lại hồ sơ để xem việc đã được ghi nhận chưa rồi mới thử lại.",
    reference: (reference: string) => `Khi báo lỗi, hãy đọc mã ${reference}.`,
    badInputTitle: "Thông tin gửi lên chưa đúng",
    badInputNext: (fields: string) =>
      fields === "" ? "Hãy kiểm tra các mục đã điền rồi gửi lại." : `Hãy kiểm tra các mục: ${fields}.`,
  },
  en: {
    offlineTitle: "The server cannot be reached",
    offlineNext:
      "It may not have been recorded. What you typed is still on the screen; try again once the connection is back, nothing is recorded twice.",
    faultTitle: "Something went wrong here",
    faultNext: "It is not your fault. Reload the dossier to see whether the act was recorded before you try again.",
    reference: (reference: string) => `When you report it, read out the code ${reference}.`,
    badInputTitle: "What was sent is not right",
    badInputNext: (fields: string) =>
      fields === "" ? "Check what you filled in, then send again." : `Check these: ${fields}.`,
  },
});
