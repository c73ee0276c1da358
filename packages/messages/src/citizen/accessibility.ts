import { inBoth } from "../language.ts";

/** Hỗ trợ tiếp cận. */
export const accessibility = inBoth({
  vi: {
    title: "Hỗ trợ tiếp cận",
    lead: "Trang này dành cho mọi người, kể cả người cao tuổi, người khuyết tật và người dùng điện thoại cũ.",
    sections: [
      {
        title: "Bạn có thể",
        points: [
          "Phóng to chữ đến 400% mà không phải kéo ngang màn hình.",
          "Dùng chỉ bằng bàn phím: phím Tab để đi tới, phím Enter để chọn.",
          "Nghe nội dung bằng phần mềm đọc màn hình tiếng Việt.",
          "Đọc và tra cứu mọi thủ tục khi trình duyệt tắt JavaScript.",
          "Điền hồ sơ nhiều lần: hệ thống lưu khi bạn gõ, mất mạng cũng không mất chữ.",
        ],
      },
      {
        title: "Khi không tự làm được",
        points: [
          "Nhờ người thân ngồi cùng, nhưng đăng nhập bằng tài khoản của chính bạn.",
          "Đến quầy: cán bộ nhập giúp bạn và đọc lại cho bạn nghe trước khi nộp.",
          "Gọi số hỗ trợ ở cuối trang trong giờ làm việc.",
        ],
      },
      {
        title: "Chuẩn chúng tôi theo",
        points: [
          "Hướng dẫn tiếp cận nội dung web WCAG 2.2, mức AA.",
          "Mỗi lần thay đổi, trang được kiểm tra tự động và kiểm tra bằng bàn phím.",
        ],
      },
    ],
    report: "Gặp chỗ khó dùng?",
    reportText: (hotline: string) => `Hãy gọi ${hotline} và nói trang nào, bạn đang dùng máy gì. Chúng tôi sửa.`,
  },
  en: {
    title: "Accessibility",
    lead: "This site is for everybody: older people, people with disabilities, people with an old phone.",
    sections: [
      {
        title: "You can",
        points: [
          "Enlarge the text to 400% without scrolling sideways.",
          "Use the keyboard alone: Tab to move, Enter to choose.",
          "Listen with a screen reader.",
          "Read and look up every procedure with JavaScript switched off.",
          "Fill in a form over several visits: it is saved as you type, and a lost connection loses nothing.",
        ],
      },
      {
        title: "If you cannot do it alone",
        points: [
          "Ask a relative to sit with you, but sign in with your own account.",
          "Come to the counter: an officer types it for you and reads it back before it is submitted.",
          "Call the helpline at the foot of this page during opening hours.",
        ],
      },
      {
        title: "The standard we follow",
        points: [
          "Web Content Accessibility Guidelines, WCAG 2.2, level AA.",
          "Every change is checked by machine and by keyboard.",
        ],
      },
    ],
    report: "Is something hard to use?",
    reportText: (hotline: string) => `Call ${hotline} and say which page and which device. We will mend it.`,
  },
});
