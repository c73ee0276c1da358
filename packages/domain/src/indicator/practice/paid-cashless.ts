import { isReported } from "../measurement.ts";
import { dossierShare } from "../share.ts";

/** Tỷ lệ thanh toán không dùng tiền mặt: a dossier of which a part was paid in cash does not count. */
export const paidCashless = dossierShare(
  {
    id: "paid-cashless",
    version: 1,
    term: "Tỷ lệ hồ sơ thanh toán không dùng tiền mặt",
    formula: {
      numerator: "Hồ sơ đã nộp phí, lệ phí, không khoản nào bằng tiền mặt",
      denominator: "Hồ sơ trong kỳ đã nộp phí, lệ phí",
    },
    source: { document: "Nghị định 45/2020/NĐ-CP", clause: "Điều 13", note: "cách tính của nền tảng" },
  },
  {
    among: (each) => isReported(each) && each.paidVnd.cash + each.paidVnd.transfer + each.paidVnd.online > 0,
    are: ({ paidVnd }) => paidVnd.cash === 0,
  },
);
