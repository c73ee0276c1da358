import { inBoth } from "../language.ts";

/** Kết quả đã cấp: on paper, corrected, replaced, annulled. */
export const issuedResult = inBoth({
  vi: {
    onPaper: {
      intro:
        "Chỉ dùng khi kết quả phát hành bản giấy: người có thẩm quyền đã ký tay và bạn đã đóng dấu. Văn bản không có chữ ký số.",
      check: "Xem bản dự thảo đã in ra ký",
      seal: "Con dấu đã đóng",
    },
    reissue: {
      kind: "Cách sửa",
      kindMissing: "Hãy chọn cách sửa.",
      correction: "Đính chính",
      correctionHint: "Sai về hình thức: lỗi chính tả, ngày, số.",
      replacement: "Thay thế",
      replacementHint: "Sai về nội dung.",
      reasonHint: "Sai ở đâu và sửa thành gì. Nội dung này được lưu cùng văn bản mới.",
      result: (number: string, on: string) =>
        `Văn bản số ${number}, ngày ${on}, sẽ không còn hiệu lực. Văn bản mới có số riêng và phải ký, đóng dấu lại.`,
    },
    annul: {
      intro:
        "Văn bản bị hủy bỏ không trả cho người dân được nữa; ai kiểm tra tệp cũng thấy đã hủy. Việc này không quay lại được.",
      decision: "Quyết định hủy bỏ (số, ngày)",
      decisionMissing: "Hãy ghi quyết định hủy bỏ.",
      reasonHint: "Vì sao kết quả bị hủy bỏ.",
    },
    standing: "Hiệu lực",
    standings: {
      valid: "còn hiệu lực",
      corrected: "đã đính chính",
      replaced: "đã thay thế",
      annulled: "đã hủy bỏ",
    },
    level: "Mức chữ ký số",
    levels: {
      "B-B": "B-B: chưa có dấu thời gian",
      "B-T": "B-T: có dấu thời gian",
      "B-LT": "B-LT: có dấu thời gian và bằng chứng chứng thư còn hiệu lực",
      "B-LTA": "B-LTA: như B-LT, có dấu thời gian lưu trữ",
    },
    noTimestamp: "Chữ ký chưa có dấu thời gian",
    noTimestampNext:
      "Chữ ký vẫn hợp lệ, nhưng khi chứng thư hết hạn thì khó chứng minh đã ký lúc nào. Hãy báo bộ phận kỹ thuật kiểm tra máy chủ dấu thời gian.",
    medium: "Hình thức",
    paper: "Bản giấy, ký tay và đóng dấu ướt",
    earlier: "Các văn bản trước",
    earlierOne: (number: string, on: string) => `Số ${number}, ngày ${on}`,
  },
  en: {
    onPaper: {
      intro:
        "Only where the result is issued on paper: the approver has signed it by hand and you have stamped it. It bears no digital signature.",
      check: "Read the draft that was printed and signed",
      seal: "Seal that was used",
    },
    reissue: {
      kind: "How to mend it",
      kindMissing: "Choose how to mend it.",
      correction: "Correct",
      correctionHint: "Wrong in form: spelling, a date, a number.",
      replacement: "Replace",
      replacementHint: "Wrong in content.",
      reasonHint: "What was wrong, and what it becomes. It is kept with the new document.",
      result: (number: string, on: string) =>
        `Document ${number} of ${on} will no longer be valid. The new one has a number of its own and is signed and sealed again.`,
    },
    annul: {
      intro:
        "An annulled document can no longer be returned; who verifies the file sees that it is annulled. There is no way back.",
      decision: "Decision of annulment (number, date)",
      decisionMissing: "Enter the decision.",
      reasonHint: "Why the result is annulled.",
    },
    standing: "Standing",
    standings: {
      valid: "valid",
      corrected: "corrected",
      replaced: "replaced",
      annulled: "annulled",
    },
    level: "Signature level",
    levels: {
      "B-B": "B-B: no timestamp",
      "B-T": "B-T: timestamp",
      "B-LT": "B-LT: timestamp, and proof that the certificates were valid",
      "B-LTA": "B-LTA: as B-LT, with an archive timestamp",
    },
    noTimestamp: "The signature bears no timestamp",
    noTimestampNext:
      "It is valid all the same, but once the certificate has expired it is hard to prove when it was made. Tell your technicians to look at the timestamp authority.",
    medium: "Form",
    paper: "On paper, signed by hand and stamped",
    earlier: "Earlier documents",
    earlierOne: (number: string, on: string) => `${number} of ${on}`,
  },
});
