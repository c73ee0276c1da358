import { inBoth } from "../language.ts";

/** Miễn phí, lệ phí at the desk. */
export const exemption = inBoth({
  vi: {
    title: "Miễn phí, lệ phí",
    of: (fee: string) => `Người dân thuộc diện miễn “${fee}”`,
    evidence: "Giấy tờ chứng minh",
    evidenceHint: "Tên và số của giấy tờ đã xem, ví dụ: Giấy chứng nhận hộ nghèo số …",
    evidenceMissing: "Hãy ghi giấy tờ chứng minh diện miễn.",
  },
  en: {
    title: "Exemption from fees",
    of: (fee: string) => `The citizen is exempt from “${fee}”`,
    evidence: "What proves it",
    evidenceHint: "Name and number of the paper you have seen, as: certificate of a poor household no. …",
    evidenceMissing: "Write down what proves the exemption.",
  },
});
