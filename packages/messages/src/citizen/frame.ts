import { inBoth } from "../language.ts";

/** Đầu trang và chân trang của cổng công dân. */
export const frame = inBoth({
  vi: {
    product: "Một Cửa",
    navigation: "Điều hướng chính",
    procedures: "Thủ tục",
    follow: "Tra cứu hồ sơ",
    verify: "Kiểm tra văn bản",
    mine: "Hồ sơ của tôi",
    contact: "Liên hệ",
    hotline: "Điện thoại hỗ trợ",
    hours: "Giờ làm việc",
    address: "Địa chỉ",
    feedback: "Phản ánh, kiến nghị",
    accessibility: "Hỗ trợ tiếp cận",
    privacy: "Bảo vệ dữ liệu cá nhân",
    demonstration: "Đây là bản chạy thử. Người và hồ sơ ở đây đều là hư cấu.",
  },
  en: {
    product: "Một Cửa",
    navigation: "Main navigation",
    procedures: "Procedures",
    follow: "Follow an application",
    verify: "Check a document",
    mine: "My applications",
    contact: "Contact",
    hotline: "Helpline",
    hours: "Opening hours",
    address: "Address",
    feedback: "Feedback",
    accessibility: "Accessibility",
    privacy: "Personal data",
    demonstration: "This is a demonstration. People and applications here are invented.",
  },
});
