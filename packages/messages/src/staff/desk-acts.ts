import { inBoth } from "../language.ts";

/** Việc của quầy ngoài tiếp nhận và trả: the call about a supplement, a transfer, what the post reports. */
export const deskActs = inBoth({
  vi: {
    when: {
      just: "Vừa xong",
      earlier: "Lúc khác",
      day: "Ngày",
      clock: "Giờ",
      clockHint: "Ví dụ: 9:05 hoặc 14:30.",
      wrong: "Hãy ghi đủ ngày và giờ, ví dụ ngày 5 tháng 11 năm 2026, 9:05.",
    },
    call: {
      when: "Gọi lúc nào?",
      number: "Số điện thoại đã gọi",
      outcome: "Kết quả cuộc gọi",
      outcomeMissing: "Hãy chọn kết quả cuộc gọi.",
      outcomes: {
        reached: "Đã nói chuyện với người dân",
        "not-reached": "Không ai nghe máy",
        "number-wrong": "Số điện thoại không đúng",
      },
      note: "Nội dung trao đổi",
    },
    transfer: {
      intro: "Hồ sơ chuyển cả mã, ngày hẹn trả và lịch sử. Sau khi chuyển, nơi này không còn xem được hồ sơ.",
      office: "Đơn vị nhận",
      officeMissing: "Hãy chọn đơn vị nhận.",
      document: "Văn bản hoặc phiếu chuyển (số, ngày)",
      documentMissing: "Hãy ghi văn bản hoặc phiếu chuyển.",
    },
    notePost: {
      item: (number: string) => `Bưu gửi số ${number}.`,
      state: "Bưu chính báo",
      stateMissing: "Hãy chọn bưu chính báo gì.",
      states: {
        delivered: "Đã phát cho người nhận",
        "returned-to-sender": "Chuyển hoàn về nơi gửi",
        lost: "Thất lạc",
      },
      hint: "Bưu gửi chuyển hoàn hoặc thất lạc: có thể bàn giao lại hoặc trả tại quầy.",
      note: "Ghi chú",
    },
  },
  en: {
    when: {
      just: "Just now",
      earlier: "At another time",
      day: "Day",
      clock: "Time",
      clockHint: "For example 9:05 or 14:30.",
      wrong: "Enter the day and the time, for example 5 November 2026, 9:05.",
    },
    call: {
      when: "When was the call?",
      number: "Number called",
      outcome: "Outcome of the call",
      outcomeMissing: "Choose the outcome of the call.",
      outcomes: {
        reached: "Spoke with the citizen",
        "not-reached": "Nobody answered",
        "number-wrong": "The number is wrong",
      },
      note: "What was said",
    },
    transfer: {
      intro:
        "Code, due date and history go with the dossier. Once it is transferred, this office no longer sees the dossier.",
      office: "To which office",
      officeMissing: "Choose the office.",
      document: "Document or slip (number, date)",
      documentMissing: "Enter the document or slip.",
    },
    notePost: {
      item: (number: string) => `Postal item ${number}.`,
      state: "The post reports",
      stateMissing: "Choose what the post reports.",
      states: {
        delivered: "Delivered to the receiver",
        "returned-to-sender": "Returned to the sender",
        lost: "Lost",
      },
      hint: "An item that came back or was lost can be handed over again, or its result returned at the counter.",
      note: "Note",
    },
  },
});
