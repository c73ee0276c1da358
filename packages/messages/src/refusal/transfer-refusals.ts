import type { Family, RefusalTexts } from "./refusal-texts.ts";

/** Từ chối khi chuyển hồ sơ sang đơn vị khác. */
export const transferRefusals: RefusalTexts<Family<"transfer">> = {
  "transfer.same-office": () => ({
    vi: { title: "Hồ sơ đang ở chính đơn vị này", next: "Hãy chọn đơn vị khác, hoặc để hồ sơ ở lại." },
    en: { title: "The application is at that office already", next: "Choose another office, or leave it here." },
  }),
  "transfer.office-not-open": ({ office }, nameOf) => ({
    vi: {
      title: `${nameOf(office)} hôm nay không hoạt động`,
      next: "Hãy chọn đơn vị đang hoạt động để nhận hồ sơ.",
    },
    en: { title: `${nameOf(office)} does not exist today`, next: "Choose an office that can take it." },
  }),
  "transfer.office-not-ended": ({ office }, nameOf) => ({
    vi: {
      title: `${nameOf(office)} vẫn đang hoạt động nên hồ sơ chưa chuyển sang đơn vị kế tục`,
      next: "Hãy chuyển sau ngày đơn vị này kết thúc hoạt động; nếu ngày đó ghi sai, hãy sửa trong gói dữ liệu của tỉnh.",
    },
    en: {
      title: `${nameOf(office)} is still in operation, so its applications stay there`,
      next: "Move them after its last day; if that day is wrong, correct it in the province’s pack.",
    },
  }),
  "transfer.not-a-successor": ({ office }, nameOf) => ({
    vi: {
      title: `${nameOf(office)} không có tên trong danh sách đơn vị kế tục`,
      next: "Hãy chọn đơn vị kế tục có ghi trong gói dữ liệu của tỉnh, hoặc bổ sung căn cứ vào gói dữ liệu.",
    },
    en: {
      title: `${nameOf(office)} is not listed as a successor`,
      next: "Choose a successor that the province’s pack names, or enter the ground there first.",
    },
  }),
  "transfer.already-decided": () => ({
    vi: {
      title: "Đơn vị này đã phê duyệt kết quả nên không chuyển vì sai thẩm quyền được",
      next: "Nếu kết quả sai, hãy thay thế hoặc hủy bỏ kết quả.",
    },
    en: {
      title: "This office has approved a result, so it cannot say another was competent",
      next: "If the result is wrong, replace or annul it.",
    },
  }),
};
