/** Why a service is only partly online; must be published (NĐ 224/2026, Điều 14). */
export type PartialReason =
  | "presence-by-law"
  | "on-site-verification"
  | "technical-incident"
  | "unsolved-technical-matter"
  | "result-on-paper-only";

/** Mức độ dịch vụ công trực tuyến since 15/08/2022. */
export type OnlineService =
  | { readonly mode: "full" } // toàn trình
  | { readonly mode: "partial"; readonly reason: PartialReason } // một phần
  | { readonly mode: "none" }; // chưa cung cấp trực tuyến
