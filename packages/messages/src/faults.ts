import { inBoth } from "./language.ts";

/** Trang báo lỗi: no page, no connection, a fault of ours. */
export const faults = inBoth({
  vi: {
    notFoundTitle: "Không tìm thấy trang",
    notFoundNext: "Hãy kiểm tra lại địa chỉ, hoặc quay về trang đầu.",
    faultTitle: "Hệ thống gặp lỗi",
    faultNext: "Lỗi không phải do bạn. Hãy thử lại sau ít phút; những gì đã lưu vẫn còn nguyên.",
    faultReference: (reference: string) => `Nếu lỗi lặp lại, hãy gọi Trung tâm và đọc mã ${reference}.`,
    offlineTitle: "Mất kết nối mạng",
    offlineNext: "Những gì bạn đã nhập được giữ trên thiết bị này và sẽ tự gửi khi có mạng trở lại.",
    badInputTitle: "Thông tin gửi lên chưa đúng",
    badInputNext: "Hãy kiểm tra các mục đã điền rồi gửi lại.",
  },
  en: {
    notFoundTitle: "Page not found",
    notFoundNext: "Check the address, or go back to the first page.",
    faultTitle: "Something went wrong here",
    faultNext: "It is not your fault. Try again in a few minutes; everything saved is still there.",
    faultReference: (reference: string) => `If it happens again, call the centre and read out the code ${reference}.`,
    offlineTitle: "The connection is lost",
    offlineNext: "What you typed is kept on this device and is sent once the connection is back.",
    badInputTitle: "What was sent is not right",
    badInputNext: "Check what you filled in, then send again.",
  },
});
