import { dossierShare } from "../share.ts";

/** 4 tại chỗ: receive, appraise, approve and return at the centre. */
export const fourOnTheSpot = dossierShare(
  {
    id: "four-on-the-spot",
    version: 1,
    term: "Tỷ lệ hồ sơ bốn tại chỗ",
    formula: {
      numerator: "Hồ sơ tiếp nhận, thẩm định, phê duyệt, trả kết quả đều tại trung tâm",
      denominator: "Hồ sơ trả kết quả trong kỳ",
    },
    source: { document: "Thông tư 01/2018/TT-VPCP", clause: "Điều 6", note: "cách tính của nền tảng" },
  },
  {
    among: ({ isReturnedInPeriod }) => isReturnedInPeriod,
    are: ({ spot }) => spot === "four" || spot === "five",
  },
);
