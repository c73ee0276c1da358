import { dossierShare } from "../share.ts";

/** 5 tại chỗ: sealed at the centre too; one approval at the agency, and it is not. */
export const fiveOnTheSpot = dossierShare(
  {
    id: "five-on-the-spot",
    version: 1,
    term: "Tỷ lệ hồ sơ năm tại chỗ",
    formula: {
      numerator: "Hồ sơ tiếp nhận, thẩm định, phê duyệt, đóng dấu, trả kết quả đều tại trung tâm",
      denominator: "Hồ sơ trả kết quả trong kỳ",
    },
    source: { document: "Thông tư 01/2018/TT-VPCP", clause: "Điều 6", note: "cách tính của nền tảng" },
  },
  {
    among: ({ isReturnedInPeriod }) => isReturnedInPeriod,
    are: ({ spot }) => spot === "five",
  },
);
