import { inBoth } from "../language.ts";

/** Ký, đóng dấu nhiều hồ sơ trong một lần. */
export const many = inBoth({
  vi: {
    sign: {
      title: "Ký nhiều hồ sơ",
      intro:
        "Đọc từng văn bản, đánh dấu văn bản đồng ý ký, rồi nhập mã PIN một lần. Mỗi văn bản được ký riêng; văn bản nào chưa ký được thì giữ nguyên và có lý do bên cạnh.",
      none: "Không có văn bản nào chờ ký.",
      list: "Văn bản chờ ký",
      read: "Đọc bản dự thảo",
      noneChosen: "Hãy đánh dấu ít nhất một văn bản đã đọc.",
      send: (count: number) => (count === 0 ? "Ký" : `Ký ${count} văn bản`),
      sending: (now: number, all: number) => `Đang ký ${now}/${all}…`,
      isDone: "Đã ký.",
      summary: (done: number, all: number) => `Đã ký ${done} trong ${all} văn bản.`,
    },
    seal: {
      title: "Đóng dấu nhiều hồ sơ",
      intro:
        "Xem từng văn bản đã ký, đánh dấu văn bản cần đóng dấu, chọn con dấu, rồi nhập mã PIN một lần. Mỗi văn bản được đóng dấu riêng; văn bản nào chưa đóng dấu được thì giữ nguyên và có lý do bên cạnh.",
      none: "Không có văn bản nào chờ đóng dấu.",
      list: "Văn bản chờ đóng dấu",
      read: "Xem bản đã ký",
      noneChosen: "Hãy đánh dấu ít nhất một văn bản đã xem.",
      send: (count: number) => (count === 0 ? "Đóng dấu" : `Đóng dấu ${count} văn bản`),
      sending: (now: number, all: number) => `Đang đóng dấu ${now}/${all}…`,
      isDone: "Đã đóng dấu.",
      summary: (done: number, all: number) => `Đã đóng dấu ${done} trong ${all} văn bản.`,
    },
    leave: "Việc đang chạy. Rời trang thì những văn bản còn lại được giữ nguyên.",
    more: "Danh sách chỉ hiện 100 văn bản đến hạn trước; làm xong, danh sách hiện tiếp.",
  },
  en: {
    sign: {
      title: "Sign many results",
      intro:
        "Read each document, tick those you agree to sign, and enter the PIN once. Each is signed on its own; one that cannot be signed stays as it is, with the reason beside it.",
      none: "No document waits to be signed.",
      list: "Documents that wait to be signed",
      read: "Read the draft",
      noneChosen: "Tick at least one document that you have read.",
      send: (count: number) => (count === 0 ? "Sign" : `Sign ${count} document${count === 1 ? "" : "s"}`),
      sending: (now: number, all: number) => `Signing ${now}/${all}…`,
      isDone: "Signed.",
      summary: (done: number, all: number) => `${done} of ${all} documents signed.`,
    },
    seal: {
      title: "Seal many results",
      intro:
        "Look at each signed document, tick those to be sealed, choose the seal and enter the PIN once. Each is sealed on its own; one that cannot be sealed stays as it is, with the reason beside it.",
      none: "No document waits to be sealed.",
      list: "Documents that wait to be sealed",
      read: "Look at the signed document",
      noneChosen: "Tick at least one document that you have looked at.",
      send: (count: number) => (count === 0 ? "Seal" : `Seal ${count} document${count === 1 ? "" : "s"}`),
      sending: (now: number, all: number) => `Sealing ${now}/${all}…`,
      isDone: "Sealed.",
      summary: (done: number, all: number) => `${done} of ${all} documents sealed.`,
    },
    leave: "Work is under way. If you leave, the documents that are left stay as they are.",
    more: "Only the 100 documents due first are shown; the next come when these are done.",
  },
});
