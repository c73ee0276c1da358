/** Thời hạn giải quyết, as law states it. */
export type TimeLimit =
  | { readonly unit: "working-day"; readonly quantity: number } // ngày làm việc, halves allowed
  | { readonly unit: "working-hour"; readonly quantity: number } // giờ làm việc
  | { readonly unit: "calendar-day"; readonly quantity: number } // ngày
  | { readonly unit: "month"; readonly quantity: number } // tháng
  | { readonly unit: "same-day"; readonly cutOff: number } // trong ngày; minutes since 00:00 after which the next working day counts
  | { readonly unit: "chain"; readonly parts: readonly TimeLimit[] } // nối tiếp: the end of one is the start of the next
  | { readonly unit: "unlabelled"; readonly text: string }; // a text that a person must first turn into one of the above

/** Giai đoạn: land procedures have two, the second from proof of the financial obligation. */
export interface Phase {
  readonly startsOn: "received" | "obligation-proved";
  readonly limit: TimeLimit;
}
