import type { FeedbackChannel, FeedbackKind, FeedbackSender } from "./feedback.ts";

/** Gửi phản ánh, kiến nghị. */
export interface LodgeFeedback {
  readonly type: "lodge";
  readonly unit: string;
  readonly channel: FeedbackChannel;
  readonly kind: FeedbackKind;
  readonly content: string;
  readonly sender: FeedbackSender | null;
  readonly about: string | null;
  readonly dossier: string | null;
  readonly repeats: string | null;
}

/** Every act on a feedback that exists, verb first. */
export type FeedbackAct =
  | { readonly type: "classify"; readonly kind: FeedbackKind; readonly about: string | null } // phân loại
  | { readonly type: "take-up" } // nhận xử lý
  | { readonly type: "forward"; readonly unit: string } // chuyển đơn vị có thẩm quyền
  | { readonly type: "refuse"; readonly reason: string } // từ chối xử lý
  | { readonly type: "ask-more"; readonly question: string } // yêu cầu làm rõ
  | { readonly type: "give-more"; readonly content: string } // làm rõ
  | { readonly type: "answer"; readonly answer: string; readonly isJustified: boolean } // trả lời
  | { readonly type: "publish"; readonly text: string } // công khai
  | { readonly type: "rate"; readonly isSatisfied: boolean }; // đánh giá việc trả lời

/** The name of an act on feedback. */
export type FeedbackActType = FeedbackAct["type"];
