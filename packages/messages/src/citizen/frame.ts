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
    hotline: "Điện thoại hỗ trợ",
    hours: "Giờ làm việc",
    address: "Địa chỉ",
    accessibility: "Hỗ trợ tiếp cận",
    privacy: "Bảo vệ dữ liệu cá nhân",
    help: (hotline: string) => `Cần giúp đỡ? Gọi ${hotline}.`,
  },
  en: {
    product: "Một Cửa",
    navigation: "Main navigation",
    procedures: "Procedures",
    follow: "Follow an application",
    verify: "Check a document",
    mine: "My applications",
    hotline: "Helpline",
    hours: "Opening hours",
    address: "Address",
    accessibility: "Accessibility",
    privacy: "Personal data",
    help: (hotline: string) => `Need help? Call ${hotline}.`,
  },
});
