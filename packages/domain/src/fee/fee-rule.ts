import type { Source } from "../source.ts";

/** Kênh thực hiện. */
export type Channel =
  | "counter" // trực tiếp
  | "online" // trực tuyến
  | "post"; // bưu chính công ích

/** How an amount is reached. Amounts are whole đồng. */
export type FeeAmount =
  | { readonly by: "none" } // không thu
  | { readonly by: "case"; readonly vnd: Readonly<Record<Channel, number>> } // theo việc, per channel
  | { readonly by: "unit"; readonly unit: "copy" | "person"; readonly vnd: Readonly<Record<Channel, number>> } // theo bản, theo người
  | { readonly by: "page"; readonly tiers: readonly PageTier[]; readonly capVndPerCopy: number } // theo trang
  | { readonly by: "province" }; // do HĐND tỉnh quy định: never free by itself

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
  readonly exemptions: readonly string[];
  readonly source: Source;
}
