import type { Dossier } from "@motcua/domain";
import { vnd } from "@motcua/messages";

/** Hình thức thu: what is owed and when, what was waived, or that the amount is not yet set. */
export function feeCollection({ fee, feeRefusal, paidVnd }: Pick<Dossier, "fee" | "feeRefusal" | "paidVnd">): string {
  if (feeRefusal?.code === "fee.foreign-currency")
    return `${feeRefusal.fee}: thu bằng ngoại tệ (${feeRefusal.currency}), không nộp tại đây`;
  if (feeRefusal) return `${feeRefusal.fee}: chưa có mức thu, sẽ thông báo sau`;
  const total = fee?.totalVnd ?? 0;
  const collected = total === 0 ? "Không thu" : `${vnd(total)}, ${paidVnd >= total ? "đã thu" : "thu khi trả kết quả"}`;
  const waived = (fee?.waived ?? []).map(({ title, exemption }) => `được miễn ${title} (${exemption})`);
  return [collected, ...waived].join("; ");
}
