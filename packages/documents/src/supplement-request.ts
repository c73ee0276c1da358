import { type FormHeading, type Officer, renderForm } from "./form.ts";
import { type SignableDocument, signable } from "./rendered-document.ts";
import { type Moment, momentInWords } from "./vietnamese-time.ts";

/** Một giấy tờ cần bổ sung, kèm lý do. */
export interface MissingPaper {
  readonly name: string;
  /** Nội dung cần bổ sung, hoàn thiện. */
  readonly request?: string;
  readonly reason: string;
}

/** Mẫu số 02: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
export interface SupplementRequest extends FormHeading {
  readonly papers: readonly [MissingPaper, ...MissingPaper[]];
  readonly answerBefore?: Moment;
  /** What happens next: "Thời hạn giải quyết được tính lại từ đầu …". */
  readonly notes?: readonly string[];
  readonly officer: Officer;
}

export const renderSupplementRequest = (request: SupplementRequest): SignableDocument =>
  signable(
    renderForm("supplement-request", request, {
      answerBefore: request.answerBefore && momentInWords(request.answerBefore),
    }),
  );
