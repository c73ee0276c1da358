import type { Moment } from "../calendar/moment.ts";
import type { ClaimedExemption } from "../fee/exemption.ts";
import type { Channel } from "../fee/fee-rule.ts";
import type { Answers } from "../form/form-definition.ts";
import type { TrackingCode } from "../identifier/tracking-code.ts";
import type { Source } from "../source.ts";
import type {
  AssistedFiling,
  CertificateRef,
  FileRef,
  Paper,
  Person,
  PostalItem,
  PostalRecord,
  Scan,
  SignatureLevel,
  SignaturePlace,
} from "./dossier.ts";
import type { SupplementCall, SupplementItem } from "./supplement-request.ts";

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
  /** Hỗ trợ nộp trực tuyến: an officer typed it for the owner. */
  readonly assisted?: AssistedFiling;
  /** Tiếp nhận phi địa giới: the office where it was handed in, for `office` to decide. */
  readonly takenAt?: string;
  /** Hồ sơ chưa đủ: kept at the counter to be completed (Mẫu 02) or declined (Mẫu 03), never received as it is. */
  readonly isIncomplete?: true;
  /** Biên bản giao nhận, where the post brought it. */
  readonly postalRecord?: PostalRecord;
}

/** Every act on a dossier, verb first. */
export type DossierAct =
  | Submit
  | { readonly type: "ask-completion"; readonly items: readonly SupplementItem[] } // hướng dẫn bổ sung trước tiếp nhận (Mẫu 02)
  | { readonly type: "complete"; readonly papers: readonly Paper[]; readonly answers?: Answers; readonly note?: string } // công dân hoàn thiện
  | { readonly type: "decline"; readonly reason: string } // từ chối tiếp nhận (Mẫu 03)
  | { readonly type: "receive"; readonly number: number; readonly exemptions?: readonly ClaimedExemption[] } // tiếp nhận (Mẫu 01)
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
  | {
      readonly type: "sign";
      readonly file: FileRef;
      readonly certificate: CertificateRef;
      readonly level?: SignatureLevel;
    } // ký số
  | {
      readonly type: "seal";
      readonly file: FileRef;
      readonly certificate: CertificateRef;
      readonly level?: SignatureLevel;
      readonly sealId: string;
    } // đóng dấu
  | { readonly type: "issue-on-paper"; readonly sealId: string; readonly scan?: FileRef } // phát hành bản giấy: ký tay, đóng dấu ướt
  | {
      readonly type: "pay-fee";
      readonly vnd: number;
      readonly means: "cash" | "transfer" | "online";
      readonly receiptNumber: string;
      /** Số tham chiếu of the bank or the payment gateway: heard again, it is the same payment. */
      readonly reference?: string;
    } // thu phí, lệ phí
  | { readonly type: "assess-fee"; readonly exemptions?: readonly ClaimedExemption[] } // tính lại phí, lệ phí
  | { readonly type: "hand-to-post"; readonly item: PostalItem } // bàn giao bưu chính
  | { readonly type: "return-result"; readonly by: Channel; readonly receiver: string; readonly identitySeen: string } // trả kết quả
  | { readonly type: "withdraw"; readonly reason: string } // rút hồ sơ
  | { readonly type: "notify-obligation"; readonly notice: string } // thông báo nghĩa vụ tài chính
  | { readonly type: "prove-obligation"; readonly proof: string } // chứng từ nghĩa vụ tài chính
  | { readonly type: "reappoint"; readonly workingDays: number; readonly reason: string } // xin lỗi, hẹn lại (Mẫu 04)
  | { readonly type: "permit-second-supplement"; readonly ground: string; readonly document: string } // cho phép yêu cầu bổ sung lần hai
  | ({ readonly type: "log-supplement-call" } & SupplementCall) // gọi điện báo bổ sung
  | { readonly type: "stop-clock"; readonly ground: Source; readonly reason: string } // tạm dừng tính thời hạn theo luật chuyên ngành
  | { readonly type: "resume-clock"; readonly reason: string } // tính tiếp thời hạn
  | {
      readonly type: "inspect";
      readonly place: string;
      readonly participants: readonly string[];
      readonly content: string;
      readonly at: Moment;
    } // thẩm tra, xác minh thực địa
  | {
      readonly type: "reissue-result";
      readonly kind: "correction" | "replacement";
      readonly reason: string;
      readonly resultNumber: string;
      readonly draft: FileRef;
      readonly signaturePlace: SignaturePlace;
    } // đính chính, thay thế kết quả
  | { readonly type: "annul-result"; readonly reason: string; readonly decision: string } // hủy bỏ kết quả
  | {
      readonly type: "transfer";
      readonly office: string;
      readonly ground: "succession" | "wrong-office";
      readonly document: string;
    } // chuyển hồ sơ sang đơn vị khác
  | { readonly type: "recompute-due"; readonly ground: Source } // tính lại ngày hẹn trả
  | {
      readonly type: "note-post";
      readonly item: string;
      readonly state: "delivered" | "returned-to-sender" | "lost";
      readonly note?: string;
    } // bưu chính báo kết quả phát
  | {
      readonly type: "consult";
      readonly id: string;
      readonly agency: string;
      readonly content: string;
      /** Working days. */
      readonly answerIn: number;
    } // lấy ý kiến cơ quan phối hợp
  | {
      readonly type: "answer-consultation";
      readonly id: string;
      readonly answer: string;
      readonly agrees: boolean;
    } // trả lời ý kiến
  | { readonly type: "attach-scan"; readonly component: string; readonly file: Scan } // quét, số hóa giấy tờ nhận tại quầy
  | {
      readonly type: "finish-leg";
      readonly leg: string;
      readonly outcome: "grant" | "refuse";
      readonly note?: string;
    }; // kết thúc một chặng liên thông

/** Loại thao tác: the name of an act. */
export type DossierActType = DossierAct["type"];
