import { type FormHeading, type Signatory, renderForm } from "./form.ts";
import { type SignableDocument, signable } from "./rendered-document.ts";
import { type Moment, momentInWords } from "./vietnamese-time.ts";

/** Mẫu số 04: Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
export interface Reappointment extends FormHeading {
  readonly receivedAt: Moment;
  /** Thời gian đã hẹn. */
  readonly promisedAt: Moment;
  /** Thời gian hẹn lại. */
  readonly postponedTo: Moment;
  /** Cơ quan, đơn vị chưa trả kết quả. */
  readonly responsibleUnit: string;
  readonly reason: string;
  readonly returnTo: string;
  readonly signatory: Signatory;
  /** Nơi nhận. */
  readonly recipients: readonly string[];
}

export const renderReappointment = (letter: Reappointment): SignableDocument =>
  signable(
    renderForm("reappointment", letter, {
      receivedAt: momentInWords(letter.receivedAt),
      promisedAt: momentInWords(letter.promisedAt),
      postponedTo: momentInWords(letter.postponedTo),
    }),
  );
