import { type FormHeading, type Signatory, renderForm } from "./form.ts";
import { type SignableDocument, signable } from "./rendered-document.ts";
import { type Day, type Moment, dayInWords, momentInWords } from "./vietnamese-time.ts";

/** Thông báo dừng giải quyết hồ sơ (TT 03/2025/TT-VPCP, Mẫu số 05). */
export interface StopNotice extends FormHeading {
  readonly circular: "03/2025/TT-VPCP";
  readonly receivedAt: Moment;
  readonly stoppedOn: Day;
  readonly reason: string;
  /** Căn cứ pháp lý. */
  readonly legalGround?: string;
  /** What happens to the papers handed in. */
  readonly papersNote?: string;
  /** What happens to the fee paid. */
  readonly feeNote?: string;
  readonly signatory: Signatory;
  /** Nơi nhận. */
  readonly recipients: readonly string[];
}

export const renderStopNotice = (notice: StopNotice): SignableDocument =>
  signable(
    renderForm("stop-notice", notice, {
      receivedAt: momentInWords(notice.receivedAt),
      stoppedOn: dayInWords(notice.stoppedOn),
    }),
  );
