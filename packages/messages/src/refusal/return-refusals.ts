import { vnd } from "../amount/vnd.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối khi thu phí hoặc trả kết quả. */
export const returnRefusals: RefusalTexts<Family<"fee" | "return">> = {
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
  "return.not-handed-to-post": () => ({
    vi: { title: "Chưa bàn giao cho bưu chính", next: "Hãy bàn giao và ghi số bưu gửi trước, rồi xác nhận đã trả." },
    en: {
      title: "It was not handed to the post yet",
      next: "Hand it over and enter the item number first, then confirm the return.",
    },
  }),
};
