import type { Source } from "../source.ts";

/** Kênh thực hiện. */
export type Channel =
  | "counter" // trực tiếp
  | "online" // trực tuyến
  | "post"; // bưu chính công ích

/** Mức thu theo kênh, in whole đồng. A channel without an amount is not a free one. */
export type VndByChannel = Readonly<Partial<Record<Channel, number>>>;

/** How an amount is reached. Amounts are whole đồng. */
export type FeeAmount =
  | { readonly by: "none" } // không thu
  | { readonly by: "case"; readonly vnd: VndByChannel } // theo việc, per channel
  | { readonly by: "unit"; readonly unit: "copy" | "person"; readonly vnd: VndByChannel } // theo bản, theo người
  | PageAmount
  | { readonly by: "foreign-currency"; readonly currency: string; readonly amount: number } // thu bằng ngoại tệ, at missions abroad
  | { readonly by: "province" } // do HĐND tỉnh quy định: never free by itself
  | { readonly by: "unlabelled"; readonly text: string }; // như đã công bố, chưa có người đọc: never free by itself either

/** Mức thu theo trang, each copy capped by itself. */
export interface PageAmount {
  readonly by: "page";
  readonly tiers: readonly PageTier[];
  readonly capVndPerCopy: number;
}

/** Bậc giá theo trang. */
export interface PageTier {
  /** Last page of the tier, counted from 1; the last tier has none. */
  readonly upToPage?: number;
  readonly vndPerPage: number;
}

/** Phí, lệ phí of a procedure. */
export interface FeeRule {
  readonly id: string;
  readonly title: string;
  readonly kind: "charge" | "duty"; // phí | lệ phí
  readonly amount: FeeAmount;
  /** Đối tượng được miễn, verbatim: an assessment names one of these and its evidence. */
  readonly exemptions: readonly string[];
  readonly source: Source;
}
