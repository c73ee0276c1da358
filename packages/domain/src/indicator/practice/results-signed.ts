import { hasResult } from "../measurement.ts";
import { dossierShare } from "../share.ts";

/** Tỷ lệ kết quả ký số: signed by the officer and sealed; a revoked or broken signature does not count. */
export const resultsSigned = dossierShare(
  {
    id: "results-signed",
    version: 1,
    term: "Tỷ lệ kết quả giải quyết được ký số",
    formula: {
      numerator: "Kết quả trong kỳ có chữ ký số của người ký và của cơ quan, đã kiểm tra hợp lệ",
      denominator: "Hồ sơ có kết quả trong kỳ",
    },
    source: { document: "Nghị định 45/2020/NĐ-CP", clause: "Điều 14", note: "cách tính của nền tảng" },
  },
  { among: hasResult, are: ({ isResultSigned }) => isResultSigned },
);
