import type { Answers } from "../form/form-definition.ts";
import type { Channel } from "../fee/fee-rule.ts";
import type { TrackingCode } from "../identifier/tracking-code.ts";
import type { CertificateRef, FileRef, Paper, Person, PostalItem, SignaturePlace, SupplementItem } from "./dossier.ts";

/** Nộp hồ sơ. */
export interface Submit {
  readonly type: "submit";
  readonly trackingCode: TrackingCode;
  readonly office: string;
  readonly caseCode: string;
  readonly channel: Channel;
  /** Chủ hồ sơ. */
  readonly owner: Person;
  /** Người nộp, where another. */
  readonly applicant: Person;
  readonly account: string | null;
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  readonly returnBy: Channel;
  readonly postalAddress?: string;
  readonly units: number;
  readonly pagesOfOriginal: number;
}

/** Every act on a dossier, verb first. */
export type DossierAct =
  | Submit
  | { readonly type: "ask-completion"; readonly items: readonly SupplementItem[] } // hướng dẫn bổ sung trước tiếp nhận (Mẫu 02)
  | { readonly type: "complete"; readonly papers: readonly Paper[]; readonly answers?: Answers; readonly note?: string } // công dân hoàn thiện
  | { readonly type: "decline"; readonly reason: string } // từ chối tiếp nhận (Mẫu 03)
  | { readonly type: "receive"; readonly number: number } // tiếp nhận (Mẫu 01)
  | { readonly type: "take-up" } // nhận thụ lý
  | { readonly type: "ask-supplement"; readonly items: readonly SupplementItem[] } // yêu cầu bổ sung (Mẫu 02)
  | { readonly type: "provide-supplement"; readonly papers: readonly Paper[]; readonly note?: string } // nộp bổ sung
  | { readonly type: "accept-supplement" } // tiếp nhận bổ sung, tính lại thời hạn
  | { readonly type: "close-unanswered" } // dừng giải quyết vì không bổ sung
  | { readonly type: "propose"; readonly outcome: "grant" | "refuse"; readonly conclusion: string } // trình kết quả thẩm định
  | { readonly type: "send-back"; readonly reason: string } // trả lại để thẩm định lại
  | {
      readonly type: "approve";
      readonly resultNumber: string;
      readonly draft: FileRef;
      readonly signaturePlace: SignaturePlace;
    } // phê duyệt
  | { readonly type: "sign"; readonly file: FileRef; readonly certificate: CertificateRef } // ký số
  | { readonly type: "seal"; readonly file: FileRef; readonly certificate: CertificateRef; readonly sealId: string } // đóng dấu
  | {
      readonly type: "pay-fee";
      readonly vnd: number;
      readonly means: "cash" | "transfer";
      readonly receiptNumber: string;
    } // thu phí, lệ phí
  | { readonly type: "hand-to-post"; readonly item: PostalItem } // bàn giao bưu chính
  | { readonly type: "return-result"; readonly by: Channel; readonly receiver: string; readonly identitySeen: string } // trả kết quả
  | { readonly type: "withdraw"; readonly reason: string } // rút hồ sơ
  | { readonly type: "notify-obligation"; readonly notice: string } // thông báo nghĩa vụ tài chính
  | { readonly type: "prove-obligation"; readonly proof: string } // chứng từ nghĩa vụ tài chính
  | { readonly type: "reappoint"; readonly workingDays: number; readonly reason: string }; // xin lỗi, hẹn lại (Mẫu 04)

/** Loại thao tác: the name of an act. */
export type DossierActType = DossierAct["type"];
