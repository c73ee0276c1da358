import { qrSvg } from "./code-symbols.ts";
import { type Office, type Signatory, placeAndDay } from "./form.ts";
import { type GeneralDecision, generalDecisionFields } from "./general-decision.ts";
import { type MaritalStatusConfirmation, maritalStatusFields } from "./marital-status-confirmation.ts";
import { type SignableDocument, signable } from "./rendered-document.ts";
import { type Fields, typeset } from "./typeset.ts";
import type { Moment } from "./vietnamese-time.ts";

/** Phần chung của mọi kết quả (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export interface ResultHeading {
  readonly office: Office;
  /** Số và ký hiệu: "12/UBND-XNTTHN". */
  readonly number: string;
  /** Ngày ban hành, and the creation time of the file. */
  readonly issuedAt: Moment;
  readonly dossierCode: string;
  /** Địa chỉ kiểm tra, also as QR. */
  readonly verifyUrl: string;
  readonly signatory: Signatory;
  /** Nơi nhận: "Như trên", "Lưu: VT, HT". */
  readonly recipients: readonly string[];
  /** Mẫu: TT 01/2018/TT-VPCP, Điều 5 khoản 2. */
  readonly sample?: boolean;
}

/** Kết quả giải quyết thủ tục hành chính; `template` chooses the text. */
export type Result = ResultHeading & (MaritalStatusConfirmation | GeneralDecision);

const fieldsOf = (result: Result): Fields => {
  switch (result.template) {
    case "marital-status-confirmation":
      return maritalStatusFields(result);
    case "general-decision":
      return generalDecisionFields(result);
  }
};

export const renderResult = (result: Result): SignableDocument => {
  const { office, number, issuedAt, dossierCode, verifyUrl, signatory, recipients, sample } = result;
  return signable(
    typeset(
      `results/${result.template}`,
      {
        ...fieldsOf(result),
        office,
        number,
        dossierCode,
        verifyUrl,
        signatory,
        recipients,
        sample,
        placeAndDay: placeAndDay(office, issuedAt),
        qr: qrSvg(verifyUrl),
      },
      issuedAt,
    ),
  );
};
