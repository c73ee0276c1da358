import { vnd } from "../amount/vnd.ts";
import { channelText } from "../dossier/channel-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

const LONGEST_QUOTATION = 160;

const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTATION ? text : `${text.slice(0, LONGEST_QUOTATION).trimEnd()}…`;

/** Từ chối khi thu phí hoặc trả kết quả. */
export const returnRefusals: RefusalTexts<Family<"fee" | "return" | "post">> = {
  "fee.not-configured": ({ fee }) => ({
    vi: {
      title: `Tỉnh chưa khai báo mức thu “${fee}”`,
      next: "Chưa khai báo không có nghĩa là miễn phí. Hãy báo quản trị hệ thống bổ sung mức thu, rồi làm lại.",
    },
    en: {
      title: `The province has not entered the amount of “${fee}”`,
      next: "Not entered does not mean free. Ask the administrator to add the amount, then try again.",
    },
  }),
  "fee.not-set-for-channel": ({ fee, channel }) => ({
    vi: {
      title: `Chưa có mức thu “${fee}” cho cách nộp “${channelText(channel, "vi")}”`,
      next: "Chưa có mức thu không có nghĩa là miễn phí. Hãy báo quản trị hệ thống bổ sung, hoặc chọn cách nộp khác.",
    },
    en: {
      title: `“${fee}” has no amount for “${channelText(channel, "en")}”`,
      next: "No amount does not mean free. Ask the administrator to add it, or choose another way to apply.",
    },
  }),
  "fee.foreign-currency": ({ fee, currency }) => ({
    vi: {
      title: `“${fee}” thu bằng ngoại tệ (${currency}) nên không nộp được ở đây`,
      next: "Hãy nộp tại cơ quan đại diện Việt Nam ở nước ngoài.",
    },
    en: {
      title: `“${fee}” is charged in ${currency} and cannot be paid here`,
      next: "Pay at the Vietnamese mission abroad.",
    },
  }),
  "fee.unlabelled": ({ fee, text }) => ({
    vi: {
      title: `“${fee}” mới được công bố bằng lời, chưa có mức thu để áp dụng`,
      next: `Lời công bố: “${shortened(text)}” Hãy báo quản trị danh mục đọc văn bản và ghi mức thu, rồi làm lại. Chưa ghi không có nghĩa là miễn phí.`,
    },
    en: {
      title: `“${fee}” is published in words only, with no amount to go by yet`,
      next: `As published: “${shortened(text)}” Ask the administrator to read the document and enter the amount, then try again. Not entered does not mean free.`,
    },
  }),
  "fee.exemption-unknown": ({ fee, exemption }) => ({
    vi: {
      title: `“${exemption}” không thuộc các trường hợp được miễn của “${fee}”`,
      next: "Hãy chọn một trường hợp miễn đã công bố, hoặc thu theo mức quy định.",
    },
    en: {
      title: `“${exemption}” is not among the published exemptions of “${fee}”`,
      next: "Choose one of those published, or take the fee.",
    },
  }),
  "fee.exemption-without-evidence": ({ fee }) => ({
    vi: {
      title: `Chưa ghi giấy tờ chứng minh được miễn “${fee}”`,
      next: "Hãy ghi giấy tờ đã xem, hoặc thu theo mức quy định.",
    },
    en: {
      title: `Nothing is recorded that proves the exemption from “${fee}”`,
      next: "Record the paper you saw, or take the fee.",
    },
  }),
  "fee.already-assessed": () => ({
    vi: { title: "Phí, lệ phí của hồ sơ này đã tính được", next: "Hãy thu đúng số tiền đang ghi trên hồ sơ." },
    en: {
      title: "The fee of this application is already assessed",
      next: "Take the amount that stands on the application.",
    },
  }),
  "fee.nothing-owed": () => ({
    vi: { title: "Hồ sơ này không còn khoản nào phải nộp", next: "Bạn không phải chuyển tiền." },
    en: { title: "Nothing is owed on this application", next: "You need not transfer any money." },
  }),
  "fee.account-not-configured": ({ office }, nameOf) => ({
    vi: {
      title: `${nameOf(office)} chưa công bố tài khoản thu phí, lệ phí`,
      next: "Hãy nộp tại quầy, bằng tiền mặt hoặc chuyển khoản theo hướng dẫn của cán bộ.",
    },
    en: {
      title: `${nameOf(office)} has published no account for fees`,
      next: "Pay at the counter, in cash or by a transfer as an officer tells you.",
    },
  }),
  "fee.unpaid": ({ vnd: amount }) => ({
    vi: { title: `Còn ${vnd(amount, "vi")} phí, lệ phí chưa nộp`, next: "Hãy nộp đủ trước khi nhận kết quả." },
    en: { title: `${vnd(amount, "en")} is still to be paid`, next: "Pay it in full before the result is handed over." },
  }),
  "fee.wrong-amount": ({ owedVnd }) => ({
    vi: {
      title: owedVnd === 0 ? "Hồ sơ này không còn khoản nào phải nộp" : `Số tiền phải nộp là ${vnd(owedVnd, "vi")}`,
      next: owedVnd === 0 ? "Không thu thêm." : "Hãy thu đúng số tiền đó.",
    },
    en: {
      title: owedVnd === 0 ? "Nothing is owed on this application" : `The amount owed is ${vnd(owedVnd, "en")}`,
      next: owedVnd === 0 ? "Do not take any money." : "Take exactly that amount.",
    },
  }),
  "return.receiver-not-identified": () => ({
    vi: {
      title: "Chưa ghi người nhận và giấy tờ đã xem",
      next: "Hãy ghi họ tên người nhận và loại giấy tờ tùy thân đã kiểm tra.",
    },
    en: {
      title: "The receiver and the identity seen are not recorded",
      next: "Enter the receiver’s name and the identity paper you checked.",
    },
  }),
  "return.channel-not-for-actor": () => ({
    vi: {
      title: "Không trả được kết quả theo cách này",
      next: "Người dân tự nhận trực tuyến bằng tài khoản của mình; cán bộ trả tại quầy hoặc qua bưu chính.",
    },
    en: {
      title: "The result cannot be returned this way",
      next: "Citizens collect online with their own account; staff return at the counter or by post.",
    },
  }),
  "post.other-item": ({ item }) => ({
    vi: { title: `Bưu gửi đã bàn giao mang số ${item}`, next: "Hãy kiểm tra lại số bưu gửi rồi ghi lại." },
    en: { title: `The item handed over has the number ${item}`, next: "Check the number, then enter it again." },
  }),
  "post.already-delivered": () => ({
    vi: {
      title: "Bưu gửi này đã được ghi là đã phát",
      next: "Nếu bưu chính báo khác, hãy làm việc với bưu chính trước khi trả lại kết quả.",
    },
    en: {
      title: "This item was recorded as delivered",
      next: "If the post says otherwise, settle it with the post before the result is handed over again.",
    },
  }),
  "return.not-handed-to-post": () => ({
    vi: { title: "Chưa bàn giao cho bưu chính", next: "Hãy bàn giao và ghi số bưu gửi trước, rồi xác nhận đã trả." },
    en: {
      title: "It was not handed to the post yet",
      next: "Hand it over and enter the item number first, then confirm the return.",
    },
  }),
};
