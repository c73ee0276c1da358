import { shareOf } from "../share.ts";
import { decision766 } from "./decision-766.ts";
import { PROCEDURE_PARTS, type ProcedurePublication } from "./procedure-publication.ts";

/** Công khai đầy đủ: all seven parts of NĐ 63/2010, Điều 8.2. */
export const shownInFull = shareOf<ProcedurePublication>(
  {
    id: "766-1.3",
    version: 1,
    term: "Thủ tục hành chính công khai đầy đủ nội dung",
    formula: {
      numerator: "Lượt công bố có đủ bảy bộ phận tạo thành thủ tục",
      denominator: "Lượt công bố trong kỳ",
    },
    counts: "procedure",
    source: decision766("1.3"),
    scoring: { maxPoints: 2 },
  },
  {
    idOf: ({ procedure }) => procedure,
    are: ({ parts }) => PROCEDURE_PARTS.every((part) => parts.includes(part)),
  },
);
