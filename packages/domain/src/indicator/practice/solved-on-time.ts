import { isSolved } from "../measurement.ts";
import { dossierShare } from "../share.ts";

/** Tỷ lệ giải quyết trước và đúng hạn, of what was solved in the period. */
export const solvedOnTime = dossierShare(
  {
    id: "solved-on-time",
    version: 1,
    term: "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn",
    formula: {
      numerator: "Hồ sơ giải quyết trong kỳ không quá hạn",
      denominator: "Hồ sơ giải quyết trong kỳ",
    },
    source: { document: "Thông tư 01/2018/TT-VPCP", clause: "Điều 13, chỉ số 1" },
  },
  { among: isSolved, are: ({ punctuality }) => punctuality !== "late" },
);
