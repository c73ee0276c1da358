import type { InBoth, Language } from "../language.ts";

/** Kết luận kiểm tra một văn bản đã ký (EN 319 102-1). */
export type VerificationVerdict = "TOTAL-PASSED" | "TOTAL-FAILED" | "INDETERMINATE" | "NOT-SIGNED";

export interface VerificationText {
  readonly title: string;
  readonly next: string;
}

const VERDICTS: Readonly<Record<VerificationVerdict, InBoth<VerificationText>>> = {
  "TOTAL-PASSED": {
    vi: {
      title: "Văn bản nguyên vẹn, chữ ký số hợp lệ",
      next: "Xem bên dưới ai đã ký, ký lúc nào. Bạn có thể tin dùng văn bản này.",
    },
    en: {
      title: "The document is intact and its signatures are valid",
      next: "See below who signed and when. You can rely on this document.",
    },
  },
  "TOTAL-FAILED": {
    vi: {
      title: "Văn bản không hợp lệ",
      next: "Văn bản đã bị sửa sau khi ký, hoặc chữ ký không đúng. Đừng dùng văn bản này; hãy xin lại bản gốc từ nơi cấp.",
    },
    en: {
      title: "The document is not valid",
      next: "It was changed after it was signed, or a signature is wrong. Do not use it; ask the issuing office for the original.",
    },
  },
  INDETERMINATE: {
    vi: {
      title: "Chưa đủ căn cứ để kết luận",
      next: "Chưa xác nhận được người ký hoặc hiệu lực của chữ ký. Xem lý do bên dưới, hoặc hỏi nơi cấp.",
    },
    en: {
      title: "Not enough to decide",
      next: "We cannot confirm who signed or whether a signature holds. See the reasons below, or ask the issuing office.",
    },
  },
  "NOT-SIGNED": {
    vi: {
      title: "Tệp này không có chữ ký số",
      next: "Tệp có thể là bản in lại hoặc bản chụp. Hãy chọn đúng tệp PDF bạn đã tải về từ hệ thống.",
    },
    en: {
      title: "This file has no digital signature",
      next: "It may be a print or a photo. Choose the PDF that you downloaded from the system.",
    },
  },
};

/** Kết luận và việc nên làm. */
export const verificationText = (verdict: VerificationVerdict, language: Language): VerificationText =>
  VERDICTS[verdict][language];
