import { inBoth } from "../language.ts";

/** Danh sách phải gọi. */
export const calls = inBoth({
  vi: {
    title: "Cần gọi điện",
    intro:
      "Những người phải được báo mà tin nhắn và thư điện tử không đến được. Gọi xong, ghi “Đã gọi” để đồng nghiệp không gọi lại.",
    none: "Không có ai phải gọi.",
    person: "Người cần gọi",
    number: "Điện thoại",
    noNumber: "Không có số; hãy gửi văn bản đến địa chỉ trong hồ sơ.",
    to: { owner: "Chủ hồ sơ", applicant: "Người nộp" },
    dossier: "Hồ sơ",
    say: "Nội dung báo",
    since: "Từ lúc",
    cause: "Vì sao phải gọi",
    causes: {
      "no-address": "Không có số di động, không có thư điện tử",
      "address-refused": "Số hoặc địa chỉ không nhận được tin",
      "too-late": "Ba ngày không gửi được tin",
    },
    made: "Đã gọi",
    record: "Ghi nhận",
    madeFor: (name: string, code: string) => `Đã gọi ${name} về hồ sơ ${code}`,
    done: (name: string) => `Đã ghi là đã gọi ${name}.`,
    more: "Xem thêm",
    loadingMore: "Đang tải…",
  },
  en: {
    title: "Calls to make",
    intro:
      "People who must be told and whom neither a text message nor an e-mail reaches. Mark a call when it is made, so that no colleague calls again.",
    none: "There is nobody to call.",
    person: "Person",
    number: "Telephone",
    noNumber: "No number; write to the address in the dossier.",
    to: { owner: "Owner", applicant: "Applicant" },
    dossier: "Dossier",
    say: "What to say",
    since: "Since",
    cause: "Why a call",
    causes: {
      "no-address": "No mobile number and no e-mail address",
      "address-refused": "The number or address takes no message",
      "too-late": "No message went out for three days",
    },
    made: "Called",
    record: "Record",
    madeFor: (name: string, code: string) => `Called ${name} about dossier ${code}`,
    done: (name: string) => `The call to ${name} is recorded.`,
    more: "Show more",
    loadingMore: "Loading…",
  },
});

/** Tin đã báo, on a dossier. */
export const told = inBoth({
  vi: {
    title: "Tin đã báo",
    none: "Chưa có tin nào gửi cho người dân về hồ sơ này.",
    media: { sms: "Tin nhắn", email: "Thư điện tử", call: "Gọi điện" },
    to: { owner: "cho chủ hồ sơ", applicant: "cho người nộp" },
    waiting: "Đang chờ gửi",
    sent: (at: string) => `Đã gửi lúc ${at}`,
    called: (name: string, at: string) => `${name} đã gọi lúc ${at}`,
    words: "Nội dung đã gửi",
  },
  en: {
    title: "Messages sent",
    none: "Nobody has been sent a message about this dossier yet.",
    media: { sms: "Text message", email: "E-mail", call: "Call" },
    to: { owner: "to the owner", applicant: "to the applicant" },
    waiting: "Waiting to be sent",
    sent: (at: string) => `Sent at ${at}`,
    called: (name: string, at: string) => `${name} called at ${at}`,
    words: "What was sent",
  },
});
