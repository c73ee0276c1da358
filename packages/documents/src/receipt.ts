import { type FormHeading, type Officer, renderForm } from "./form.ts";
import { type SignableDocument, signable } from "./rendered-document.ts";
import { type Moment, momentInWords } from "./vietnamese-time.ts";

/** Một thành phần hồ sơ đã nhận: bản chính, bản chứng thực (sao), bản photo. */
export interface ReceivedPaper {
  readonly name: string;
  readonly originals: number;
  readonly certifiedCopies: number;
  readonly photocopies: number;
}

/** Giai đoạn 2: before its start is known, `waitsFor` says what it waits for. */
export interface SecondStage {
  readonly waitsFor: string;
  readonly timeLimit: string;
  readonly receivedAt?: Moment;
  readonly dueAt?: Moment;
}

/** Mẫu số 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
export interface Receipt extends FormHeading {
  /** Liên: "Giao khách hàng", "Lưu". */
  readonly copy?: string;
  /** Sổ theo dõi hồ sơ. */
  readonly register?: { readonly book: string; readonly entry: string };
  /** Phí, lệ phí và hình thức thu: "8.000 đồng, thu trước". */
  readonly feeCollection?: string;
  readonly components: readonly ReceivedPaper[];
  /** Số lượng hồ sơ (bộ). */
  readonly sets: number;
  /** Thời gian giải quyết theo quy định: "03 ngày làm việc". */
  readonly timeLimit: string;
  readonly receivedAt: Moment;
  readonly dueAt: Moment;
  readonly secondStage?: SecondStage;
  /** Vì sao có ngày này: one line each, with its article. */
  readonly dueReasons: readonly { readonly text: string; readonly source?: string }[];
  /** Đăng ký nhận kết quả tại. */
  readonly returnTo: string;
  readonly officer: Officer;
}

const secondStageInWords = ({ receivedAt, dueAt, ...stage }: SecondStage) => ({
  ...stage,
  receivedAt: receivedAt && momentInWords(receivedAt),
  dueAt: dueAt && momentInWords(dueAt),
});

export const renderReceipt = (receipt: Receipt): SignableDocument =>
  signable(
    renderForm("receipt", receipt, {
      receivedAt: momentInWords(receipt.receivedAt),
      dueAt: momentInWords(receipt.dueAt),
      secondStage: receipt.secondStage && secondStageInWords(receipt.secondStage),
    }),
  );
