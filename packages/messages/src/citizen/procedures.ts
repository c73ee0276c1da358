import { inBoth } from "../language.ts";

/** Kết quả tìm thủ tục. */
export const procedures = inBoth({
  vi: {
    title: "Tìm thủ tục",
    allTitle: "Tất cả thủ tục",
    foundTitle: (query: string) => `Kết quả tìm “${query}”`,
    searchLabel: "Tìm thủ tục",
    count: (count: number) => (count === 0 ? "Không tìm thấy thủ tục nào" : `Có ${count} thủ tục`),
    noneNext: "Hãy thử ít chữ hơn, hoặc dùng từ khác. Ví dụ: thay “làm giấy độc thân” bằng “độc thân”.",
    noneCall: (hotline: string) => `Vẫn không thấy? Gọi ${hotline} để được hướng dẫn.`,
    showAll: "Xem tất cả thủ tục",
    online: "Nộp được trực tuyến",
    atCounter: "Nộp trực tiếp tại quầy",
  },
  en: {
    title: "Find a procedure",
    allTitle: "All procedures",
    foundTitle: (query: string) => `Results for “${query}”`,
    searchLabel: "Find a procedure",
    count: (count: number) =>
      count === 0 ? "No procedure found" : `${count} ${count === 1 ? "procedure" : "procedures"}`,
    noneNext: "Try fewer words, or other ones.",
    noneCall: (hotline: string) => `Still nothing? Call ${hotline} and ask.`,
    showAll: "See all procedures",
    online: "Can be done online",
    atCounter: "In person at the counter",
  },
});
