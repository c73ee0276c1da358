import { inBoth } from "../language.ts";

/** Trang đầu của cổng công dân. */
export const home = inBoth({
  vi: {
    title: "Làm thủ tục hành chính",
    lead: "Tìm thủ tục, xem cần giấy tờ gì, nộp hồ sơ và nhận kết quả.",
    searchLabel: "Bạn cần làm thủ tục gì?",
    searchHint: "Gõ không dấu cũng được, ví dụ: xac nhan doc than",
    popular: "Thủ tục nhiều người làm",
    fields: "Tìm theo lĩnh vực",
    fieldCount: (count: number) => `${count} thủ tục`,
    haveFiled: "Bạn đã nộp hồ sơ?",
    followLead: "Nhập mã trên giấy tiếp nhận để biết hồ sơ đang ở bước nào. Không cần đăng nhập.",
    followLink: "Tra cứu hồ sơ",
    haveResult: "Bạn vừa nhận được văn bản?",
    verifyLead: "Kiểm tra chữ ký số và con dấu ngay trên máy của bạn. Tệp không gửi đi đâu.",
    verifyLink: "Kiểm tra văn bản",
  },
  en: {
    title: "Deal with public services",
    lead: "Find a procedure, see which papers it needs, apply, and get the result.",
    searchLabel: "What do you need to do?",
    searchHint: "Vietnamese without accents works too, for example: xac nhan doc than",
    popular: "Often needed",
    fields: "Browse by subject",
    fieldCount: (count: number) => `${count} ${count === 1 ? "procedure" : "procedures"}`,
    haveFiled: "Have you applied?",
    followLead: "Enter the code on your receipt to see where your application stands. No need to sign in.",
    followLink: "Follow an application",
    haveResult: "Have you received a document?",
    verifyLead: "Check its signatures and seal on your own device. The file is not sent anywhere.",
    verifyLink: "Check a document",
  },
});
