import { inBoth } from "../language.ts";

/** Bảo vệ dữ liệu cá nhân. */
export const privacy = inBoth({
  vi: {
    title: "Bảo vệ dữ liệu cá nhân",
    lead: "Chúng tôi chỉ dùng thông tin của bạn để giải quyết hồ sơ bạn nộp.",
    sections: [
      {
        title: "Chúng tôi nhận gì",
        points: [
          "Khi đăng nhập: họ tên, số định danh, ngày sinh, nơi cư trú và số điện thoại từ tài khoản định danh của bạn.",
          "Khi nộp hồ sơ: những gì bạn khai và giấy tờ bạn tải lên.",
          "Số điện thoại và thư điện tử bạn cho: để báo tin về hồ sơ. Tin chỉ có mã hồ sơ, việc đã xảy ra và ngày hẹn; chúng tôi giữ lại tin đã gửi.",
          "Khi chỉ đọc trang: không thu thập gì về bạn, không có mã theo dõi, không có quảng cáo.",
        ],
      },
      {
        title: "Ai được xem",
        points: [
          "Cán bộ được phân công giải quyết hồ sơ của bạn. Mỗi việc họ làm đều được ghi lại.",
          "Người có mã hồ sơ chỉ xem được hồ sơ đang ở bước nào, không thấy tên hay giấy tờ.",
          "Cơ quan khác chỉ được xem khi pháp luật cho phép.",
        ],
      },
      {
        title: "Lưu trên máy của bạn",
        points: [
          "Một cookie giữ phiên đăng nhập và một cookie nhớ ngôn ngữ. Không có cookie nào khác.",
          "Khi bạn đang điền, bản nháp được giữ trên máy cho đến khi gửi xong. Bấm Đăng xuất thì bản nháp trên máy bị xóa.",
          "Khi kiểm tra văn bản, tệp PDF được đọc ngay trên máy của bạn và không gửi đi đâu; chỉ mã băm của tệp được gửi đến Trung tâm để hỏi văn bản còn hiệu lực hay không.",
        ],
      },
      {
        title: "Quyền của bạn",
        points: [
          "Xem những gì bạn đã khai trong mục Hồ sơ của tôi.",
          "Đề nghị sửa thông tin sai, hoặc rút hồ sơ khi chưa giải quyết xong.",
          "Hỏi hoặc khiếu nại về việc dùng dữ liệu của bạn.",
        ],
      },
    ],
    law: "Căn cứ: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.",
    contact: "Hỏi về dữ liệu của bạn",
    contactText: (hotline: string, address: string) => `Gọi ${hotline} hoặc đến ${address}.`,
  },
  en: {
    title: "Personal data",
    lead: "We use what you tell us only to deal with the application you submit.",
    sections: [
      {
        title: "What we receive",
        points: [
          "When you sign in: name, personal number, date of birth, residence and phone number from your identity account.",
          "When you apply: what you state and the papers you upload.",
          "The phone number and e-mail address you give: to tell you about your application. A message has its code, what happened and dates; we keep what we sent.",
          "When you only read: nothing about you, no trackers, no advertising.",
        ],
      },
      {
        title: "Who may see it",
        points: [
          "Officers assigned to your application. Everything they do is recorded.",
          "Somebody with the code sees only where the application stands, no name and no papers.",
          "Other agencies only where the law allows it.",
        ],
      },
      {
        title: "Kept on your device",
        points: [
          "One cookie for your session and one that remembers the language. No others.",
          "While you fill in a form, a draft stays on your device until it has been sent. Signing out deletes it.",
          "When you check a document, the PDF is read on your device and not sent anywhere; only its hash goes to the centre, to ask whether the document is still valid.",
        ],
      },
      {
        title: "Your rights",
        points: [
          "See what you stated, under My applications.",
          "Ask for a correction, or withdraw an application that is not finished.",
          "Ask or complain about how your data is used.",
        ],
      },
    ],
    law: "Legal basis: Law on Personal Data Protection No 91/2025/QH15.",
    contact: "Ask about your data",
    contactText: (hotline: string, address: string) => `Call ${hotline} or come to ${address}.`,
  },
});
