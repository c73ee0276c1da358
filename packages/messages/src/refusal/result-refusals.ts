import { shortDayText } from "../calendar/day-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối khi trình, duyệt hoặc ký. */
export const resultRefusals: RefusalTexts<Family<"result">> = {
  "result.obligation-open": () => ({
    vi: {
      title: "Chưa có chứng từ thực hiện nghĩa vụ tài chính",
      next: "Hãy ghi nhận chứng từ trước khi trình cấp kết quả.",
    },
    en: {
      title: "The financial obligation is not proved yet",
      next: "Record the proof of payment before proposing to grant.",
    },
  }),
  "result.dated-another-day": ({ issuedOn }) => ({
    vi: {
      title: `Văn bản đang ghi ngày ${shortDayText(issuedOn)}, không phải hôm nay`,
      next: "Hãy phê duyệt lại để văn bản mang ngày hôm nay, rồi ký.",
    },
    en: {
      title: `The document is dated ${shortDayText(issuedOn)}, not today`,
      next: "Approve again so that it bears today’s date, then sign.",
    },
  }),
  "result.signer-not-approver": () => ({
    vi: { title: "Người ký phải là người đã phê duyệt", next: "Hãy để người đã phê duyệt ký văn bản này." },
    en: { title: "Whoever approved must sign", next: "Leave the signature to the person who approved." },
  }),
  "result.already-approved": () => ({
    vi: { title: "Văn bản này đã được phê duyệt", next: "Không cần phê duyệt lại. Hãy chuyển sang bước ký." },
    en: { title: "This document is already approved", next: "No need to approve again. Go on to sign it." },
  }),
  "result.annulled": () => ({
    vi: {
      title: "Kết quả này đã bị hủy bỏ",
      next: "Không trả và không đính chính kết quả đã hủy. Nếu cần, hãy cấp văn bản thay thế.",
    },
    en: {
      title: "This result was annulled",
      next: "It is neither handed out nor corrected. Issue a replacement where one is due.",
    },
  }),
};
