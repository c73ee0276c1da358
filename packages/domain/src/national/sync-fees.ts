import type { Dossier } from "../dossier/dossier.ts";
import type { Omitting } from "./omission.ts";
import { SYNC_CODES, type SyncFacts } from "./sync-facts.ts";
import type { SyncFee } from "./sync-record.ts";
import type { LifeStep } from "./dossier-life.ts";

/** Phí, lệ phí of a dossier as assessed; what was waived costs 0. */
export function syncFees({ fee, feeRefusal }: Dossier, facts: SyncFacts, out: Omitting): readonly SyncFee[] {
  if (feeRefusal !== null) out.told("DanhSachLePhi", "");
  const { codes, feeTiming, procedure } = facts;
  const line = (id: string, title: string, given: { readonly vnd: number; readonly isWaived: boolean }): SyncFee => {
    const kind = procedure.fees.find((rule) => rule.id === id)?.kind;
    const timing = given.isWaived ? "waived" : feeTiming;
    return {
      TenPhiLePhi: title,
      MaPhiLePhi: out.told("DanhSachLePhi.MaPhiLePhi", codes?.fee?.[id], "not-specified"),
      HinhThucThu: out.told("DanhSachLePhi.HinhThucThu", timing && codes?.feeTiming?.[timing], "not-specified"),
      Gia: String(given.vnd),
      LoaiPhiLePhi: out.told("DanhSachLePhi.LoaiPhiLePhi", kind && codes?.feeKind?.[kind], "not-specified"),
    };
  };
  return [
    ...(fee?.lines ?? []).map(({ id, title, vnd }) => line(id, title, { vnd, isWaived: false })),
    ...(fee?.waived ?? []).map(({ fee: id, title }) => line(id, title, { vnd: 0, isWaived: true })),
  ];
}

/** Thanh toán trực tuyến: only a payment that came online is one; before any payment it is left open. */
export function syncPayment(steps: readonly LifeStep[], { paymentGate }: SyncFacts, out: Omitting): string {
  const means = steps.flatMap(({ event }) => (event.type === "fee-paid" ? [event.data.means] : []));
  if (means.includes("online"))
    return out.told("DuocThanhToanTrucTuyen", paymentGate && SYNC_CODES.payment[paymentGate]);
  return means.length > 0 ? SYNC_CODES.payment.notOnline : "";
}
