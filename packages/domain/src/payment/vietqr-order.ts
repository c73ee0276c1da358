/** Lệnh chuyển tiền in mã VietQR: who is paid, how much, and for what. Free text is carried without diacritics. */
export interface VietQrOrder {
  /** Mã ngân hàng (BIN) of six digits. */
  readonly bin: string;
  readonly account: string;
  readonly service: "account" | "card" | "push";
  /** Whole đồng; without it the payer types the amount (a static code). */
  readonly vnd?: number;
  /** Merchant category. */
  readonly categoryCode?: string;
  readonly merchantName?: string;
  readonly merchantCity?: string;
  /** Số hóa đơn: here the dossier code. */
  readonly billNumber?: string;
  readonly reference?: string;
  readonly terminal?: string;
  /** Nội dung chuyển khoản. */
  readonly purpose?: string;
}

/** A part of the order that is text. */
export type VietQrText = Exclude<keyof VietQrOrder, "vnd" | "service">;

/** What is wrong with an order (không tạo được mã VietQR). */
export type VietQrProblem =
  | { readonly code: "vietqr.bin-not-six-digits" }
  | { readonly code: "vietqr.account-wrong" }
  | { readonly code: "vietqr.amount-wrong"; readonly mostVnd: number }
  | { readonly code: "vietqr.category-not-four-digits" }
  | { readonly code: "vietqr.empty"; readonly part: VietQrText }
  | { readonly code: "vietqr.not-ascii"; readonly part: VietQrText; readonly character: string }
  | { readonly code: "vietqr.too-long"; readonly part: VietQrText; readonly length: number; readonly most: number }
  | { readonly code: "vietqr.additional-too-long"; readonly length: number; readonly most: number };

/** What is wrong with a payload that was read (mã VietQR không đọc được). */
export type VietQrReadProblem =
  | { readonly code: "vietqr.unreadable"; readonly at: number }
  | { readonly code: "vietqr.checksum-wrong" }
  | { readonly code: "vietqr.not-vietqr" }
  | { readonly code: "vietqr.not-vnd"; readonly currency: string };

/** NAPAS's application id, its services, and the ids of the parts (EMVCo merchant-presented mode). */
export const VIETQR = {
  application: "A000000727",
  services: { account: "QRIBFTTA", card: "QRIBFTTC", push: "QRPUSH" },
  currencyVnd: "704",
  country: "VN",
  /** Thirteen digits are the most an amount may have. */
  mostVnd: 9_999_999_999_999,
} as const;

/** Parts of the additional field 62, in the order of their ids, and the most characters of each. */
export const ADDITIONAL = [
  { part: "billNumber", id: "01", most: 25 },
  { part: "reference", id: "05", most: 25 },
  { part: "terminal", id: "07", most: 25 },
  { part: "purpose", id: "08", most: 25 },
] as const;

/** Name and place of whoever is paid, and the most characters of each. */
export const MERCHANT = [
  { part: "merchantName", id: "59", most: 25 },
  { part: "merchantCity", id: "60", most: 15 },
] as const;
