import { shortDayText } from "../calendar/day-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối khi trình, duyệt, ký hoặc đóng dấu. */
export const resultRefusals: RefusalTexts<Family<"result" | "seal">> = {
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
  "seal.unknown": ({ seal }, nameOf) => ({
    vi: {
      title: `Không có con dấu “${nameOf(seal)}” trong sổ đăng ký`,
      next: "Hãy chọn con dấu khác, hoặc đăng ký con dấu này trước.",
    },
    en: {
      title: `The register has no seal “${nameOf(seal)}”`,
      next: "Choose another seal, or register this one first.",
    },
  }),
  "seal.signature-missing": () => ({
    vi: {
      title: "Văn bản chưa có chữ ký nên chưa được đóng dấu",
      next: "Hãy chờ người có thẩm quyền ký rồi đóng dấu.",
    },
    en: { title: "The document is not signed, so it may not be sealed", next: "Wait for the signature, then seal." },
  }),
  "seal.not-in-force": ({ seal }, nameOf) => ({
    vi: {
      title: `Con dấu “${nameOf(seal)}” không còn hoặc chưa có hiệu lực`,
      next: "Hãy dùng con dấu đang có hiệu lực.",
    },
    en: { title: `The seal “${nameOf(seal)}” is not in force`, next: "Use a seal that is." },
  }),
  "seal.no-permission-document": ({ seal }, nameOf) => ({
    vi: {
      title: `Con dấu thứ hai “${nameOf(seal)}” chưa có văn bản cho phép`,
      next: "Hãy ghi văn bản cho phép vào sổ đăng ký con dấu trước khi dùng.",
    },
    en: {
      title: `The second seal “${nameOf(seal)}” has no permission document`,
      next: "Enter the permission document in the seal register first.",
    },
  }),
  "seal.not-custodian": ({ seal }, nameOf) => ({
    vi: {
      title: `Bạn không phải người giữ con dấu “${nameOf(seal)}”`,
      next: "Chỉ văn thư được giao giữ con dấu mới được đóng dấu. Hãy chuyển cho người đó.",
    },
    en: {
      title: `You do not keep the seal “${nameOf(seal)}”`,
      next: "Only its custodian may use it. Pass the document on.",
    },
  }),
  "seal.out-of-scope": ({ seal, procedure }, nameOf) => ({
    vi: {
      title: `Con dấu “${nameOf(seal)}” không dùng cho thủ tục ${nameOf(procedure)}`,
      next: "Hãy chọn con dấu có phạm vi phù hợp.",
    },
    en: {
      title: `The seal “${nameOf(seal)}” is not for procedure ${nameOf(procedure)}`,
      next: "Choose a seal whose scope fits.",
    },
  }),
};
