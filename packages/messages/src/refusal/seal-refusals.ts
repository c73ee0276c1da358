import { shortDayText } from "../calendar/day-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối khi đóng dấu, bàn giao con dấu hoặc xem sổ con dấu. */
export const sealRefusals: RefusalTexts<Family<"seal">> = {
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
  "seal.hand-over-not-competent": ({ seal }, nameOf) => ({
    vi: {
      title: `Bạn không có thẩm quyền cho bàn giao con dấu “${nameOf(seal)}”`,
      next: "Việc này do giám đốc trung tâm hoặc người có thẩm quyền ký của cơ quan có con dấu thực hiện.",
    },
    en: {
      title: `You may not hand over the seal “${nameOf(seal)}”`,
      next: "The director of the centre does, or an officer who signs for the agency that owns the seal.",
    },
  }),
  "seal.hand-over-papers-missing": ({ missing }) =>
    missing === "document"
      ? {
          vi: {
            title: "Thiếu văn bản cho phép bàn giao con dấu",
            next: "Hãy ghi số, ngày của văn bản cho phép.",
          },
          en: {
            title: "The written permission for the hand-over is missing",
            next: "Enter its number and date.",
          },
        }
      : {
          vi: { title: "Thiếu biên bản bàn giao con dấu", next: "Hãy ghi số, ngày của biên bản." },
          en: { title: "The record of the hand-over is missing", next: "Enter its number and date." },
        },
  "seal.hand-over-retroactive": ({ today }) => ({
    vi: {
      title: "Không ghi bàn giao con dấu cho ngày đã qua",
      next: `Hãy chọn ngày nhận từ ${shortDayText(today)} trở đi.`,
    },
    en: {
      title: "A hand-over is not recorded for a day that is over",
      next: `Choose a first day from ${shortDayText(today)} on.`,
    },
  }),
  "seal.hand-over-ends-before": ({ from }) => ({
    vi: {
      title: "Ngày trả lại con dấu trước ngày nhận",
      next: `Hãy chọn ngày cuối từ ${shortDayText(from)} trở đi, hoặc để trống.`,
    },
    en: {
      title: "The last day is before the first",
      next: `Choose a last day from ${shortDayText(from)} on, or leave it empty.`,
    },
  }),
  "seal.taker-permits": () => ({
    vi: {
      title: "Người cho phép không được tự nhận con dấu",
      next: "Hãy chọn văn thư khác, hoặc để lãnh đạo khác cho phép.",
    },
    en: {
      title: "Whoever permits the hand-over may not take the seal",
      next: "Choose another clerk, or leave the permission to another leader.",
    },
  }),
  "seal.taker-not-clerk": ({ taker }, nameOf) => ({
    vi: {
      title: `${nameOf(taker)} không phải văn thư của nơi giữ con dấu trong suốt thời gian đó`,
      next: "Hãy chọn văn thư khác, rút ngắn thời gian, hoặc nhờ quản trị phân công vai trò văn thư trước.",
    },
    en: {
      title: `${nameOf(taker)} is not a clerk where the seal is kept on all of those days`,
      next: "Choose another clerk or fewer days, or have the administrator assign the post first.",
    },
  }),
  "seal.taker-keeps-it": ({ taker }, nameOf) => ({
    vi: { title: `${nameOf(taker)} đang giữ con dấu vào ngày đó`, next: "Hãy chọn văn thư khác hoặc ngày khác." },
    en: { title: `${nameOf(taker)} keeps the seal on that day already`, next: "Choose another clerk or another day." },
  }),
  "seal.handed-over-meanwhile": ({ seal }, nameOf) => ({
    vi: {
      title: `Vừa có lần bàn giao khác của con dấu “${nameOf(seal)}”`,
      next: "Hãy xem lại sổ, rồi ghi nếu vẫn cần.",
    },
    en: {
      title: `Another hand-over of the seal “${nameOf(seal)}” was just recorded`,
      next: "Look at the register again, and record yours if it is still due.",
    },
  }),
  "seal.register-not-competent": () => ({
    vi: {
      title: "Bạn không xem được sổ quản lý con dấu này",
      next: "Sổ dành cho văn thư đang giữ con dấu, lãnh đạo, cán bộ kiểm soát và thanh tra của đơn vị.",
    },
    en: {
      title: "You cannot read this seal register",
      next: "It is for the clerk who keeps the seal, and for leaders, control officers and inspectors of the unit.",
    },
  }),
};
