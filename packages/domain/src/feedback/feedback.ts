import type { Moment } from "../calendar/moment.ts";

/** Kênh tiếp nhận phản ánh, kiến nghị. */
export type FeedbackChannel =
  | "box" // hòm thư góp ý
  | "hotline" // đường dây nóng
  | "e-mail" // thư điện tử
  | "online" // cổng, ứng dụng
  | "counter" // trực tiếp tại quầy
  | "post"; // bưu chính

/** Nội dung phản ánh (NĐ 20/2008/NĐ-CP). */
export type FeedbackKind =
  | "regulation" // quy định hành chính
  | "conduct"; // hành vi hành chính

/** Trạng thái phản ánh. */
export type FeedbackStatus =
  | "lodged" // mới tiếp nhận
  | "in-handling" // đang xử lý
  | "awaiting-more" // chờ người gửi làm rõ
  | "refused" // từ chối xử lý
  | "answered" // đã trả lời, chưa công khai
  | "published"; // đã công khai

/** Ai xử lý: the control officer of the unit; an inspector where a person is complained of. */
export type FeedbackRoute = "control-officer" | "inspector";

/** Người gửi, where he gave his name. */
export interface FeedbackSender {
  /** Where he signed in to send it. */
  readonly account: string | null;
  readonly fullName: string;
  readonly contact: string;
}

/** Phản ánh, kiến nghị: what its events add up to. */
export interface Feedback {
  readonly id: string;
  readonly tenant: string;
  readonly status: FeedbackStatus;
  /** The unit that it is about. */
  readonly unit: string;
  readonly channel: FeedbackChannel;
  readonly kind: FeedbackKind;
  readonly content: string;
  readonly sender: FeedbackSender | null;
  /** The officer who is complained of: he never learns of it here. */
  readonly about: string | null;
  /** Everybody who was ever named in it, rightly or not: none of them reads it. */
  readonly named: readonly string[];
  readonly dossier: string | null;
  /** The earlier one that had to be sent again. */
  readonly repeats: string | null;
  readonly route: FeedbackRoute;
  readonly takenUpBy: string | null;
  readonly lodgedAt: Moment;
  readonly moreAskedAt: Moment | null;
  readonly moreGivenAt: Moment | null;
  readonly refusedAt: Moment | null;
  readonly answeredAt: Moment | null;
  readonly publishedAt: Moment | null;
  readonly answer: string | null;
  /** Phản ánh đúng: whether what was complained of turned out to be so. */
  readonly isJustified: boolean | null;
  /** What the public reads, without a name. */
  readonly publicText: string | null;
  readonly isSatisfied: boolean | null;
}

/** A complaint about a person never passes through his own unit. */
export const routeOf = ({ about }: Pick<Feedback, "about">): FeedbackRoute =>
  about === null ? "control-officer" : "inspector";
