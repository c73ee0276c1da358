import { dossierShare } from "../share.ts";

/** Tỷ lệ số hóa đầy đủ thành phần hồ sơ: every paper that was filed has its file. */
export const inputsDigitised = dossierShare(
  {
    id: "inputs-digitised",
    version: 1,
    term: "Tỷ lệ hồ sơ số hóa đầy đủ thành phần",
    formula: {
      numerator: "Hồ sơ tiếp nhận trong kỳ có tệp của mọi thành phần đã nộp",
      denominator: "Hồ sơ tiếp nhận trong kỳ",
    },
    source: { document: "Thông tư 01/2023/TT-VPCP", note: "cách tính của nền tảng" },
  },
  {
    among: ({ entry }) => entry === "received",
    are: ({ components }) => components.digitised === components.filed,
  },
);
